package org.stemma.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stemma.Account;
import org.stemma.Newsdesk;
import org.stemma.annotation.AnnotatedReport;
import org.stemma.annotation.Statement;
import org.stemma.annotation.TimeMention;
import org.stemma.cli.Sample;
import org.stemma.collation.Reading;
import org.stemma.intake.Intake;
import org.stemma.intake.Intake.Accepted;
import org.stemma.report.Report;
import org.stemma.report.ReportId;
import org.stemma.report.Span;

/** The bundled sample, run through the line once. */
final class SampleRun {

    /** As the command line files them. */
    private static final Comparator<Report> EARLIEST_FIRST = Comparator.<Report, Instant>comparing(
                    report -> report.published().earliest().orElse(Instant.MAX))
            .thenComparing(Report::id);

    private final Map<String, Report> reports = new LinkedHashMap<>();
    private final List<Account> accounts;

    SampleRun() {
        try {
            List<String> paths = paths();
            List<Intake> intakes = Sample.intakes();
            for (int i = 0; i < paths.size(); i++) {
                reports.put(paths.get(i), ((Accepted) intakes.get(i)).report());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Newsdesk desk = Newsdesk.standard();
        reports.values().stream().sorted(EARLIEST_FIRST).forEach(desk::file);
        accounts = desk.coverages().stream().map(desk::account).toList();
    }

    private static List<String> paths() throws IOException {
        try (InputStream index = Sample.class.getResourceAsStream("demo/index")) {
            return new String(index.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        }
    }

    List<Account> accounts() {
        return accounts;
    }

    /** As intake alone has it. */
    Report alone(String path) {
        return Optional.ofNullable(reports.get(path)).orElseThrow(() -> new IllegalStateException("no report " + path));
    }

    ReportId id(String path) {
        return alone(path).id();
    }

    boolean knows(String path) {
        return reports.containsKey(path);
    }

    /** What became of the story that a report is in. */
    Account account(String path) {
        return accounts.stream()
                .filter(account -> account.coverage().report(id(path)).isPresent())
                .findFirst()
                .orElseThrow();
    }

    /** As its story has it, its date narrowed by the others. */
    AnnotatedReport inStory(String path) {
        return account(path).coverage().report(id(path)).orElseThrow();
    }

    /** Where {@code words} stand in the report, white space folded; they must stand there once. */
    Span span(String path, String words) {
        Matcher found = folded(words).matcher(alone(path).text());
        if (!found.find()) {
            throw new IllegalStateException("\"" + words + "\" does not stand in " + path);
        }
        Span span = new Span(found.start(), found.end());
        if (found.find()) {
            throw new IllegalStateException("\"" + words + "\" stands twice in " + path);
        }
        return span;
    }

    /** All places where {@code words} stand in the report, at white space folded. */
    List<Span> spans(String path, String words) {
        return folded(words)
                .matcher(alone(path).text())
                .results()
                .map(found -> new Span(found.start(), found.end()))
                .toList();
    }

    private static Pattern folded(String words) {
        return Pattern.compile(
                Stream.of(words.split(" ", -1)).map(Pattern::quote).collect(Collectors.joining("[\\s\\u00A0]+")));
    }

    /** Every stretch of a report that the line speaks about: names, times, statements, readings. */
    List<Span> marks(String path) {
        AnnotatedReport annotated = inStory(path);
        Stream<Span> annotations = Stream.of(
                        annotated.mentions().stream().map(mention -> mention.span()),
                        annotated.times().stream().map(TimeMention::span),
                        annotated.statements().stream().map(Statement::content).flatMap(List::stream))
                .flatMap(spans -> spans);
        Stream<Span> readings = account(path).apparatus().entries().stream()
                .flatMap(entry -> entry.readings().stream())
                .filter(reading -> reading.report().equals(id(path)))
                .map(Reading::span);
        return Stream.concat(annotations, readings).toList();
    }
}
