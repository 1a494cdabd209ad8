package org.stemma.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.Newsdesk;
import org.stemma.intake.Inputs;
import org.stemma.intake.Intake;
import org.stemma.intake.IntakeLimits;
import org.stemma.provenance.Claim;
import org.stemma.story.Coverage;

/** The example of the README, run; and the README, held to it. */
class E01ReadAFolderTest {

    @TempDir
    private Path reports;

    @Test
    void twoOutletsAndOneRoot() throws IOException {
        Files.writeString(
                reports.resolve("one.txt"),
                "Harbour of Tollund to close for a year\n\n5 May 2025\n\nThe harbour of Tollund will close for a year, mayor Marta"
                        + " Ilves said on Monday.\n\nThe quay is sinking, she told reporters at the town hall in Tollund.\n");
        Files.writeString(
                reports.resolve("two.txt"),
                "Tollund shuts its harbour\n\n5 May 2025\n\nThe port of Tollund is to be closed for one year, according to Marta Ilves,"
                        + " the mayor of Tollund.\n\nIlves spoke at the town hall on Monday.\n");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8)) {
            example(reports.toString(), out);
        }
        assertThat(bytes.toString(StandardCharsets.UTF_8)).contains("2 outlets, 1 roots: ");
    }

    @Test
    void theReadmeShowsThisVeryCode() throws IOException {
        Path root = Path.of(System.getProperty("stemma.root", ".."));
        String source =
                Files.readString(root.resolve("stemma-app/src/test/java/org/stemma/examples/E01ReadAFolderTest.java"));
        String shown = Files.readString(root.resolve("README.md"));
        String code = source.substring(source.indexOf("// shown\n") + 9, source.lastIndexOf("        // to here"));
        assertThat(squeezed(shown)).contains(squeezed(code));
    }

    private static void example(String folder, PrintStream out) {
        // shown
        Newsdesk desk = Newsdesk.standard();
        try (Inputs inputs = Inputs.of(List.of(folder), IntakeLimits.DEFAULTS, System.in)) {
            inputs.forEachRemaining(intake -> {
                if (intake instanceof Intake.Accepted accepted) {
                    desk.file(accepted.report());
                }
            });
        }
        for (Coverage coverage : desk.coverages()) {
            for (Claim claim : desk.account(coverage).stemma().claims()) {
                out.printf(
                        "%d outlets, %d roots: %s%n",
                        claim.outlets(),
                        claim.roots().size(),
                        claim.entry().locus().about());
            }
        }
        // to here
    }

    private static String squeezed(String code) {
        return code.lines().map(String::strip).collect(Collectors.joining(" ")).replaceAll("\\s+", "");
    }
}
