package org.stemma.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stemma.annotation.AnnotationLine;
import org.stemma.annotation.Sentences;
import org.stemma.annotation.TimeMention;
import org.stemma.annotation.Times;
import org.stemma.bench.Benchmark.Place;
import org.stemma.report.Block;
import org.stemma.report.Report;
import org.stemma.report.ReportId;
import org.stemma.report.Span;
import org.stemma.report.When;

/**
 * Expressions of time against TimeML gold: F1 of spans, strict and relaxed, and of TIMEX3 values, as scored in TempEval-3
 * (UzZaman et al. 2013).
 */
public final class TimeBench {

    private static final Pattern TAG = Pattern.compile("<(/?)([A-Z0-9]+)([^>]*)>");
    private static final Pattern VALUE = Pattern.compile("value=\"([^\"]*)\"");
    private static final Pattern DOCUMENT_DAY = Pattern.compile("<DCT>\\s*<TIMEX3[^>]*value=\"(\\d{4}-\\d\\d-\\d\\d)");
    private static final AnnotationLine LINE = new AnnotationLine(List.of(new Sentences(), new Times()));

    private record Gold(Span span, String value) {}

    private record Document(String name, String text, Optional<LocalDate> day, List<Gold> gold) {}

    /** Counts over documents; F1s follow from them. */
    private record Score(int gold, int found, int strict, int relaxed, int value) {

        Score plus(Score other) {
            return new Score(
                    gold + other.gold,
                    found + other.found,
                    strict + other.strict,
                    relaxed + other.relaxed,
                    value + other.value);
        }

        double f1(int right) {
            return 2.0 * right / (gold + found);
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "strict %.3f  relaxed %.3f  value %.3f  (relaxed P %.3f R %.3f; %d gold, %d found)",
                    f1(strict),
                    f1(relaxed),
                    f1(value),
                    relaxed / (double) found,
                    relaxed / (double) gold,
                    gold,
                    found);
        }
    }

    /** An opponent must be given some day of writing; where a text has none, the end of the years that the sets come from. */
    private static final LocalDate LAST = LocalDate.of(2000, 12, 31);

    private TimeBench() {}

    /** Prints the F1s, one line a set. Throws {@link IOException} naming what cannot be read under {@code time} of the gold. */
    static void run(Place place, PrintStream out) throws IOException {
        Path time = place.gold().resolve("time");
        out.println("AQUAINT (tuned on)        " + score(time.resolve("AQUAINT"), n -> true));
        out.println("TimeBank even (tuned on)  " + score(time.resolve("TimeBank"), n -> n % 2 == 0));
        out.println("TimeBank odd (held back)  " + score(time.resolve("TimeBank"), n -> n % 2 == 1));
        TimeErrors errors = new TimeErrors();
        for (String set : List.of("AQUAINT", "TimeBank")) {
            count(time.resolve(set), errors);
        }
        errors.print(out);
        out.println("WikiWars (not tuned on)   " + score(time.resolve("WikiWars"), n -> true));
        if (place.opponents().isPresent()) {
            against(place.opponents().get(), time, out);
        }
    }

    /** One way of finding times. */
    @FunctionalInterface
    private interface Finder {
        List<CoreNlp.Time> times(Document document) throws IOException;
    }

    private static void against(Path folder, Path time, PrintStream out) throws IOException {
        Optional<CoreNlp> coreNlp = CoreNlp.in(folder);
        Optional<HeidelTime> heidelTime = HeidelTime.in(folder);
        if (coreNlp.isEmpty() || heidelTime.isEmpty()) {
            out.println("opponents missing: their jars are not in " + folder + " (see ./stemma bench --help)");
        }
        if (coreNlp.isPresent()) {
            against(
                    "CoreNLP (SUTime)",
                    time,
                    out,
                    document -> coreNlp.get()
                            .read(document.text(), document.day().map(LocalDate::toString))
                            .times());
        }
        if (heidelTime.isPresent()) {
            against(
                    "HeidelTime",
                    time,
                    out,
                    document -> heidelTime
                            .get()
                            .read(document.text(), document.day().orElse(LAST)));
        }
    }

    private static void against(String name, Path time, PrintStream out, Finder finder) throws IOException {
        out.println(row(name + " on TimeBank odd", score(time.resolve("TimeBank"), n -> n % 2 == 1, finder)));
        out.println(row(name + " on AQUAINT", score(time.resolve("AQUAINT"), n -> true, finder)));
    }

    private static String row(String name, Score score) {
        return String.format(Locale.ROOT, "%-34s %s", name, score);
    }

    private static Score score(Path folder, IntPredicate taken, Finder finder) throws IOException {
        Score sum = new Score(0, 0, 0, 0, 0);
        List<Path> files = files(folder);
        for (int i = 0; i < files.size(); i++) {
            if (taken.test(i)) {
                Document document = read(files.get(i));
                List<Gold> found = finder.times(document).stream()
                        .map(one -> new Gold(one.span(), one.value()))
                        .toList();
                sum = sum.plus(score(document, found));
            }
        }
        return sum;
    }

    private static void count(Path folder, TimeErrors errors) throws IOException {
        for (Path file : files(folder)) {
            Document document = read(file);
            List<Gold> left = new ArrayList<>(marked(document));
            for (Gold gold : document.gold()) {
                Optional<Gold> match = best(gold, left);
                match.ifPresent(left::remove);
                errors.count(gold.value(), match.map(Gold::value));
            }
            left.forEach(extra -> errors.extra(extra.value()));
        }
    }

    private static Score score(Path folder, IntPredicate taken) throws IOException {
        Score sum = new Score(0, 0, 0, 0, 0);
        List<Path> files = files(folder);
        for (int i = 0; i < files.size(); i++) {
            if (taken.test(i)) {
                Document document = read(files.get(i));
                sum = sum.plus(score(document, marked(document)));
            }
        }
        return sum;
    }

    private static Score score(Document document, List<Gold> found) {
        int strict = 0;
        int relaxed = 0;
        int value = 0;
        List<Gold> left = new ArrayList<>(found);
        for (Gold gold : document.gold()) {
            Optional<Gold> match = best(gold, left);
            if (match.isPresent()) {
                left.remove(match.get());
                relaxed++;
                strict += match.get().span().equals(gold.span()) ? 1 : 0;
                value += match.get().value().equals(gold.value()) ? 1 : 0;
            }
        }
        return new Score(document.gold().size(), found.size(), strict, relaxed, value);
    }

    private static Optional<Gold> best(Gold gold, List<Gold> found) {
        return found.stream()
                .filter(mark -> mark.span().equals(gold.span()))
                .findFirst()
                .or(() -> found.stream()
                        .filter(mark -> mark.span().overlaps(gold.span()))
                        .findFirst());
    }

    private static List<Gold> marked(Document document) {
        return mark(document).stream()
                .map(mark -> new Gold(mark.span(), mark.value()))
                .toList();
    }

    private static List<TimeMention> mark(Document document) {
        When published = document.day()
                .<When>map(day -> When.On.day(day, List.of("the document's creation time")))
                .orElseGet(() -> new When.Unknown(List.of()));
        Report report = new Report(
                ReportId.of(Optional.empty(), Optional.empty(), document.text()),
                document.name(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                true,
                Optional.empty(),
                "en",
                document.text(),
                List.of(new Block(new Span(0, document.text().length()), Block.Kind.PARAGRAPH)),
                List.of(),
                List.of(),
                List.of(),
                published,
                Optional.empty(),
                Optional.empty());
        return LINE.annotate(report).times();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().matches("[^.].*\\.tml"))
                    .sorted()
                    .toList();
        }
    }

    private static Document read(Path file) throws IOException {
        String xml = Files.readString(file, StandardCharsets.UTF_8);
        Matcher day = DOCUMENT_DAY.matcher(xml);
        Optional<LocalDate> created = day.find() ? Optional.of(LocalDate.parse(day.group(1))) : Optional.empty();
        StringBuilder text = new StringBuilder();
        List<Gold> gold = new ArrayList<>();
        untag(xml.substring(xml.indexOf("<TEXT>") + "<TEXT>".length(), xml.indexOf("</TEXT>")), text, gold);
        return new Document(file.getFileName().toString(), text.toString(), created, gold);
    }

    /** Appends the plain words of {@code xml} to {@code text} and the expressions marked in it to {@code gold}. */
    private static void untag(String xml, StringBuilder text, List<Gold> gold) {
        Matcher tag = TAG.matcher(xml);
        int from = 0;
        int start = 0;
        String value = "";
        while (tag.find()) {
            text.append(plain(xml.substring(from, tag.start())));
            from = tag.end();
            boolean timex = tag.group(2).equals("TIMEX3");
            if (timex && tag.group(1).isEmpty()) {
                start = text.length();
                Matcher given = VALUE.matcher(tag.group(3));
                value = given.find() ? given.group(1) : "";
            } else if (timex && text.length() > start) {
                gold.add(new Gold(new Span(start, text.length()), value));
            }
        }
        text.append(plain(xml.substring(from)));
    }

    private static String plain(String xml) {
        return xml.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&apos;", "'")
                .replace("&amp;", "&");
    }
}
