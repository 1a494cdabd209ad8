package org.stemma.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.stemma.report.Report;
import org.stemma.report.When;
import tools.jackson.databind.JsonNode;

/**
 * The day of publication of saved pages: given and right, given and wrong, not given, as htmldate scores it. The system
 * property {@code stemma.bench.errors} lists the pages that are not right.
 */
final class DatesBench {

    private final PrintStream out;
    private Tally tally = Tally.NONE;
    private int intervals;
    private int within;

    private DatesBench(PrintStream out) {
        this.out = out;
    }

    /** Prints the figures of {@code gold}'s {@code dates} folder. */
    static void run(Path gold, PrintStream out) throws IOException {
        Path set = gold.resolve("dates");
        GoldPages pages = new GoldPages();
        DatesBench bench = new DatesBench(out);
        for (JsonNode page : GoldPages.json(set.resolve("dates.json")).values()) {
            String file = page.get("file").asString();
            Optional<Report> report = pages.report(set.resolve("pages").resolve(file + ".gz"));
            When given = report.map(Report::published).orElse(new When.Unknown(List.of("refused")));
            bench.score(file, LocalDate.parse(page.get("date").asString()), given);
        }
        out.println("day of publication, " + pages);
        out.println("  ours  " + bench.tally);
        out.println(
                "  without a day but with an interval: " + bench.intervals + ", " + bench.within + " of them right");
    }

    private void score(String file, LocalDate right, When given) {
        Optional<LocalDate> day = day(given);
        boolean isRight = day.filter(right::equals).isPresent();
        tally = tally.plus(new Tally(isRight ? 1 : 0, day.isPresent() && !isRight ? 1 : 0, day.isPresent() ? 0 : 1));
        if (given instanceof When.Between) {
            intervals++;
            within += given.mayBe(When.On.day(right, List.of())) ? 1 : 0;
        }
        if (!isRight && Boolean.getBoolean("stemma.bench.errors")) {
            out.println("  " + right + " but " + given.edtf() + "  " + given.why() + "  " + file);
        }
    }

    private static Optional<LocalDate> day(When when) {
        return switch (when) {
            case When.At at -> at.firstDay();
            case When.On on -> on.firstDay();
            case When.Between between -> Optional.empty();
            case When.Unknown unknown -> Optional.empty();
        };
    }
}
