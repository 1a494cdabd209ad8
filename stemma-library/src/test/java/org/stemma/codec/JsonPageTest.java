package org.stemma.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The examples of docs/json.md are golden lines: without the layout (line breaks and indents) they are what is written. */
class JsonPageTest {

    private static final Path PAGE =
            Path.of(System.getProperty("stemma.root", "..")).resolve("docs/json.md");
    private static final Pattern EXAMPLE =
            Pattern.compile("```json\\R(\\{\"kind\":\"(\\w+)\".*?)\\R```", Pattern.DOTALL);

    @Test
    void everyExampleInThePageIsWhatTheCodecWrites() throws IOException {
        Map<String, String> examples = new LinkedHashMap<>();
        Matcher example = EXAMPLE.matcher(Files.readString(PAGE));
        while (example.find()) {
            examples.put(example.group(2), example.group(1).replaceAll("\\R *", ""));
        }
        assertThat(examples).containsExactlyEntriesOf(Specimens.lines());
    }
}
