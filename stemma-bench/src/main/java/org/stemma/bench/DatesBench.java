package org.stemma.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.stemma.report.Report;
import org.stemma.report.When;
import tools.jackson.databind.JsonNode;

/**
 * The day of publication of saved pages: given and right, given and wrong, not given, as htmldate scores it; and against what
 * hand-written parsers read from news pages of many countries. The system property {@code stemma.bench.errors} lists the pages
 * that are not right.
 */
final class DatesBench {

    private final PrintStream out;
    private final Tally[] halves = {Tally.NONE, Tally.NONE};
    private int pages;
    private int intervals;
    private int within;
    private int refused;

    private DatesBench(PrintStream out) {
        this.out = out;
    }

    /** Prints the figures of {@code gold}'s {@code dates} folder and of its pages of many countries. */
    static void run(Path gold, PrintStream out) throws IOException {
        Path set = gold.resolve("dates");
        GoldPages pages = new GoldPages();
        DatesBench bench = new DatesBench(out);
        for (JsonNode page : GoldPages.json(set.resolve("dates.json")).values()) {
            String file = page.get("file").asString();
            LocalDate right = LocalDate.parse(page.get("date").asString());
            bench.score(
                    file,
                    right,
                    pages.report(set.resolve("pages").resolve(file + ".gz")),
                    day -> day.firstDay().filter(right::equals).isPresent());
        }
        bench.print("day of publication, " + pages, "ours");
        Path countries = gold.resolve("extraction").resolve("pages-40-countries");
        if (Files.isDirectory(countries)) {
            countries(countries, out);
        }
    }

    private static void countries(Path set, PrintStream out) throws IOException {
        GoldPages pages = new GoldPages();
        DatesBench bench = new DatesBench(out);
        for (Path parsers : files(set)) {
            List<Path> saved = saved(parsers);
            for (JsonNode version : GoldPages.json(parsers).values()) {
                OffsetDateTime right = time(version.path("publishing_date").asString(""));
                Path page = saved.removeFirst();
                bench.score(
                        set.relativize(page).toString(),
                        right.toLocalDate(),
                        pages.report(page),
                        given -> sameDay(given, right));
            }
        }
        bench.print("day as hand-written parsers read it, " + pages, "countries");
    }

    private static List<Path> files(Path set) throws IOException {
        try (Stream<Path> files = Files.walk(set)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    /** A parser's pages carry its name and the day they were saved; they follow one another as its versions do. */
    private static List<Path> saved(Path parsers) throws IOException {
        String outlet = parsers.getFileName().toString().replace(".json", "");
        try (Stream<Path> files = Files.list(parsers.toAbsolutePath().getParent())) {
            return new ArrayList<>(files.filter(
                            file -> file.getFileName().toString().matches(outlet + "_\\d{4}_\\d\\d_\\d\\d\\.html\\.gz"))
                    .sorted()
                    .toList());
        }
    }

    private static OffsetDateTime time(String printed) {
        String iso = printed.replace(' ', 'T');
        return OffsetDateTime.parse(iso.matches(".*[+-]\\d\\d:\\d\\d$") ? iso : iso + "Z");
    }

    /** True on the same day, seen from the parser's offset where we give an instant. */
    private static boolean sameDay(When given, OffsetDateTime right) {
        boolean instant = given.earliest().isPresent() && given.earliest().equals(given.latest());
        return given.firstDay().filter(right.toLocalDate()::equals).isPresent()
                || (instant
                        && given.earliest()
                                .get()
                                .atOffset(right.getOffset())
                                .toLocalDate()
                                .equals(right.toLocalDate()));
    }

    private void score(String file, LocalDate right, Optional<Report> report, Predicate<When> isRightDay) {
        When given = report.map(Report::published).orElse(new When.Unknown(List.of("refused")));
        refused += report.isPresent() ? 0 : 1;
        boolean isDay = given instanceof When.At || given instanceof When.On;
        boolean isRight = isDay && isRightDay.test(given);
        int half = pages++ % 2;
        halves[half] = halves[half].plus(new Tally(isRight ? 1 : 0, isDay && !isRight ? 1 : 0, isDay ? 0 : 1));
        if (given instanceof When.Between) {
            intervals++;
            within += given.mayBe(When.On.day(right, List.of())) ? 1 : 0;
        }
        if (!isRight && Boolean.getBoolean("stemma.bench.errors")) {
            out.println(
                    "  " + "AB".charAt(half) + " " + right + " but " + given.edtf() + "  " + given.why() + "  " + file);
        }
    }

    private void print(String title, String who) {
        Tally all = halves[0].plus(halves[1]);
        out.println(title);
        out.println("  " + who + "  " + all);
        out.printf(
                Locale.ROOT,
                "  a wrong day: %.1f %% of the pages; without a day but with an interval: %d, %d of them right; refused: %d%n",
                100.0 * all.wrong() / pages,
                intervals,
                within,
                refused);
        out.println("  every second page: " + halves[0]);
        out.println("  the others:        " + halves[1]);
    }
}
