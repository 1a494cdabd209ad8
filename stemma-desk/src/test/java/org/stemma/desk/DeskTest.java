package org.stemma.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.Line;
import org.stemma.desk.kept.Entry;
import org.stemma.desk.kept.StorySummary;
import org.stemma.report.Block;
import org.stemma.report.Outlet;
import org.stemma.report.Report;
import org.stemma.report.ReportId;
import org.stemma.report.Span;
import org.stemma.report.When;
import org.stemma.story.StoryId;

class DeskTest {

    private static final Line LINE = Line.standard();

    @TempDir
    private Path parent;

    static Report report(String outlet, String day, String title, String text) {
        Optional<Outlet> known = outlet.isEmpty() ? Optional.empty() : Optional.of(new Outlet(outlet));
        return new Report(
                ReportId.of(known, Optional.empty(), text),
                outlet,
                known,
                Optional.empty(),
                Optional.of(title),
                false,
                Optional.empty(),
                "en",
                text,
                List.of(new Block(new Span(0, text.length()), Block.Kind.PARAGRAPH)),
                List.of(),
                List.of(),
                List.of(),
                When.On.day(java.time.LocalDate.parse(day), List.of("drawn")),
                Optional.empty(),
                Optional.empty());
    }

    private static final List<Report> FLOOD = List.of(
            report(
                    "Oskerry Post",
                    "2024-03-04",
                    "Flood traps nine in Harlow Deep mine",
                    "Nine miners are trapped after water broke into the Harlow Deep colliery near Oskerry on Monday,"
                            + " rescue chief Ada Novak said. Pumps were brought from the port of Tern."),
            report(
                    "Tern Radio",
                    "2024-03-05",
                    "Rescuers hear knocking at flooded pit",
                    "Rescuers at the Harlow Deep colliery near Oskerry heard knocking from the nine trapped miners,"
                            + " rescue chief Ada Novak said. Pumps from Tern are lowering the water in the mine."));

    @Test
    void whatWasFiledIsThereForTheNextProcessWithItsStoryAndWhy() throws IOException {
        Path folder = parent.resolve("a desk, with ? and # in its näme");
        try (Desk desk = Desk.write(folder, LINE)) {
            for (Report report : FLOOD) {
                assertThat(desk.file(report)).isNotEmpty();
                assertThat(desk.file(report)).isEmpty();
            }
        }
        try (Desk desk = Desk.read(folder, () -> LINE)) {
            assertThat(desk.report(FLOOD.getFirst().id())).contains(FLOOD.getFirst());
            StorySummary story = desk.stories(0, 10).getFirst();
            assertThat(story.title()).isEqualTo("Flood traps nine in Harlow Deep mine");
            assertThat(story.outlets()).isEqualTo(2);
            assertThat(desk.storiesNamed(story.id().value().substring(0, 5), 2)).containsExactly(story.id());
            assertThat(desk.reportsNamed("", 3)).hasSize(2);
            assertThat(desk.account(story.id()).orElseThrow().coverage().reports())
                    .hasSize(2);
            assertThat(desk.summary(new StoryId("s0"))).isEmpty();
        }
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).containsAll(Set.of("VERSION", "stemma.db"));
        }
    }

    @Test
    void reportsOfUnknownOutletCountAsAnOutletEach() throws IOException {
        try (Desk desk = Desk.write(parent.resolve("desk"), LINE)) {
            for (Report report : FLOOD) {
                desk.file(report("", "2024-03-04", report.title().orElseThrow(), report.text()));
            }
            assertThat(desk.stories(0, 10)).extracting(StorySummary::outlets).containsExactly(2);
        }
    }

    @Test
    void aSecondWriterIsToldWhichProcessWrites() throws IOException {
        try (Desk first = Desk.write(parent.resolve("desk"), LINE)) {
            assertThatThrownBy(() -> Desk.write(parent.resolve("desk"), LINE))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining(parent.resolve("desk").toString())
                    .hasMessageContaining(String.valueOf(ProcessHandle.current().pid()));
            first.file(FLOOD.getFirst());
            try (Desk reader = Desk.read(parent.resolve("desk"), () -> LINE)) {
                assertThat(reader.last()).isEqualTo(2);
                first.file(FLOOD.getLast());
                assertThat(reader.last()).isEqualTo(4);
                assertThat(reader.after(2, 10)).extracting(Entry::sequence).containsExactly(3L, 4L);
            }
        }
        Desk.write(parent.resolve("desk"), LINE).close();
    }
}
