package org.stemma.tell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stemma.annotation.Source;

class ChainWordsTest {

    @Test
    void aChainRunsFromTheReportOutwards() {
        assertThat(ChainWords.of(List.of(
                        new Source.Outlet("Norda", "norda", Optional.empty()),
                        new Source.Named("Ana Torv", "ana torv", "", Optional.empty()))))
                .isEqualTo("Norda ← Ana Torv");
        assertThat(ChainWords.of(List.of(new Source.Author()))).isEqualTo("own voice");
        assertThat(ChainWords.of(List.of(new Source.Unnamed("he", Optional.empty()))))
                .isEqualTo("“he” (unresolved)");
    }
}
