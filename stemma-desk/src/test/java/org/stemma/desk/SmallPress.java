package org.stemma.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.Line;
import org.stemma.annotation.AnnotationLine;
import org.stemma.annotation.Sentences;
import org.stemma.annotation.Tokens;
import org.stemma.report.Block;
import org.stemma.report.Outlet;
import org.stemma.report.Report;
import org.stemma.report.ReportId;
import org.stemma.report.Span;
import org.stemma.report.When;
import org.stemma.story.Profiler;

/** Invented reports in any number, several of each happening, over many weeks; and a line that files them quickly. */
final class SmallPress {

    private static final List<String> PLACES =
            List.of("Oskerry", "Vellin", "Quell", "Tern", "Harlow", "Brandt", "Lusk", "Morrow");
    private static final List<String> DEEDS = List.of(
            "flood",
            "strike",
            "fire",
            "election",
            "landslide",
            "robbery",
            "verdict",
            "outage",
            "collision",
            "derailment",
            "eclipse");
    private static final List<String> OUTLETS = List.of("Oskerry Post", "Tern Radio", "Quell Courier");

    private SmallPress() {}

    /** The line without names and sentence vectors, which take seconds to load. */
    static Line line() {
        Line whole = Line.standard();
        return new Line(
                new AnnotationLine(List.of(new Sentences(), new Tokens())),
                new Profiler(Optional.empty()),
                whole.linker(),
                whole.collator(),
                whole.tracer(),
                whole.editor());
    }

    /** Three reports of each happening, one happening a day, each in words of its own. */
    static List<Report> reports(int count) {
        List<Report> reports = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            int happening = number / 3;
            String place = PLACES.get(happening % PLACES.size()) + "ford" + happening;
            String deed = DEEDS.get(happening % DEEDS.size());
            reports.add(report(
                    OUTLETS.get(number % 3),
                    LocalDate.of(2021, 1, 1).plusDays(happening + number % 3),
                    "A " + deed + " in " + place,
                    "The " + deed + " in " + place + " kept crews of company " + happening * 7 + " busy for a day. In "
                            + place + " the mayor counted " + (happening + 3) + " houses; report " + number % 3 + "."));
        }
        return reports;
    }

    static Report report(String outlet, LocalDate day, String title, String text) {
        Optional<Outlet> known = Optional.of(new Outlet(outlet));
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
                When.On.day(day, List.of("drawn")),
                Optional.empty(),
                Optional.empty());
    }

    /** Makes a desk with {@code count} reports and closes it. */
    static Path desk(Path folder, int count) throws IOException {
        try (Desk desk = Desk.write(folder, line())) {
            for (Report report : reports(count)) {
                desk.file(report);
            }
        }
        return folder;
    }
}
