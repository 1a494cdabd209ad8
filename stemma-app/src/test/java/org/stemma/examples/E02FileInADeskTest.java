package org.stemma.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.desk.Desk;
import org.stemma.desk.kept.StorySummary;
import org.stemma.desk.search.Hit;
import org.stemma.desk.search.Request;
import org.stemma.intake.Inputs;
import org.stemma.intake.Intake;
import org.stemma.intake.IntakeLimits;

/** Files reports in a desk on disk, then lists its stories and searches it. */
class E02FileInADeskTest {

    @TempDir
    private Path folder;

    @Test
    void whatIsFiledIsListedAndFoundLater() throws IOException {
        Path reports = Files.createDirectory(folder.resolve("reports"));
        Files.writeString(
                reports.resolve("one.txt"),
                "Harbour of Tollund to close for a year\n\n5 May 2025\n\nThe harbour of Tollund will close for a year, mayor Marta"
                        + " Ilves said on Monday.\n\nThe quay is sinking, she told reporters at the town hall in Tollund.\n");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8)) {
            example(reports.toString(), folder.resolve("desk"), out);
        }
        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .contains("1 reports: Harbour of Tollund to close for a year", "found: ", "The quay is sinking");
    }

    private static void example(String reports, Path folder, PrintStream out) throws IOException {
        try (Desk desk = Desk.write(folder);
                Inputs inputs = Inputs.of(List.of(reports), IntakeLimits.DEFAULTS, System.in)) {
            while (inputs.hasNext()) {
                if (inputs.next() instanceof Intake.Accepted accepted) {
                    desk.file(accepted.report());
                }
            }
        }
        try (Desk desk = Desk.read(folder)) {
            for (StorySummary story : desk.stories(0, 20)) {
                out.println(story.reports() + " reports: " + story.title());
            }
            for (Hit hit : desk.search(Request.of("\"quay is sinking\" person:Ilves", 10))
                    .hits()) {
                out.println("found: " + hit.snippet().of(hit.report().text()));
            }
        }
    }
}
