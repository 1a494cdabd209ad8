package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatementCardTest {

    @TempDir
    private Path folder;

    private Call annotated(String format, String text) throws IOException {
        Path file = Files.writeString(folder.resolve("pier.txt"), text);
        return Call.of("read", "--until", "annotation", "--format", format, file.toString());
    }

    @Test
    void aCardShowsGarbledWordsAndWhy() throws IOException {
        String text =
                "The pier in Oslo shut on Monday owing to the When the storm grew, the crews left, a clerk said.\n";
        assertThat(annotated("text", text).lines())
                .contains("garbled    “to the When”: a sentence starts where a phrase has only begun");
        assertThat(annotated("json", text).printed())
                .contains("\"reason\":\"broken-off\"")
                .contains("\"missing\":[]");
    }

    @Test
    void aCardNamesTheLayersThatAreNotReadInAnotherLanguage() throws IOException {
        String text =
                "Der alte Hafen von Oslo bleibt seit dem 12. April 2024 geschlossen, sagte die Sprecherin Anna Keller.\n"
                        + "Die Stadt will ihn erst im nächsten Jahr wieder öffnen, wenn das Geld dafür da ist.\n";
        assertThat(annotated("text", text).printed())
                .contains(
                        "layers     not read in this language: amounts, statements, references; by rules for every language:")
                .doesNotContain("own voice");
        assertThat(annotated("json", text).printed())
                .contains("\"statements\":[],")
                .contains("\"missing\":[\"amounts\",\"statements\",\"references\"]");
    }

    @Test
    void aSoundEnglishReportHasNeitherLine() throws IOException {
        assertThat(annotated("text", "The pier in Oslo shut on Monday, a clerk said on Tuesday.\n")
                        .printed())
                .doesNotContain("garbled")
                .doesNotContain("layers");
    }
}
