package org.stemma.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordClustersTest {

    @Test
    void whatIsWrittenIsRead() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        WordClusters.write(Map.of("harbour", "1011", "port", "1011", "quickly", "0001"), bytes);
        WordClusters read = WordClusters.read(bytes.toByteArray());
        assertThat(read.path("harbour")).isEqualTo("1011");
        assertThat(read.path("port")).isEqualTo("1011");
        assertThat(read.path("quickly")).isEqualTo("0001");
        assertThat(read.path("slowly")).isEmpty();
    }

    @Test
    void wordsOfOneKindBeginAlikeInTheResource() {
        WordClusters english = WordClusters.english();
        assertThat(english.path("monday").substring(0, 6))
                .isEqualTo(english.path("tuesday").substring(0, 6));
        assertThat(english.path("zzqqxxvvj")).isEmpty();
    }
}
