package org.stemma.tell;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.stemma.annotation.AnnotatedReport;
import org.stemma.briefing.Citation;
import org.stemma.report.Outlet;
import org.stemma.report.Report;
import org.stemma.report.ReportId;
import org.stemma.story.Coverage;

/** The letters by which cards and pages call the reports of a story, as an edition calls its witnesses: A, B, … Z, AA. */
public final class Sigla {

    private static final int LETTERS = 26;

    private final Map<ReportId, String> byReport = new TreeMap<>();
    private final List<Report> reports;

    /** Letters in order of publication as far as known, then of input. */
    public Sigla(Coverage coverage) {
        reports = coverage.reports().stream()
                .map(AnnotatedReport::report)
                .sorted(Comparator.<Report, Instant>comparing(
                                report -> report.published().latest().orElse(Instant.MAX))
                        .thenComparing(Report::id))
                .toList();
        for (Report report : reports) {
            byReport.put(report.id(), letter(byReport.size()));
        }
    }

    /** The reports in the order of their letters. */
    public List<Report> reports() {
        return reports;
    }

    /** The letter of a report; its id where it is not one of the story's. */
    public String of(ReportId report) {
        return byReport.getOrDefault(report, report.value());
    }

    /** "[A 120–210]": report A, characters 120 up to 210 of its text. */
    public String cite(List<Citation> citations) {
        return citations.stream().map(this::place).sorted().collect(Collectors.joining("; ", "[", "]"));
    }

    /** "A 120–210". */
    public String place(Citation citation) {
        return of(citation.report()) + " " + citation.span().start() + "–"
                + citation.span().end();
    }

    /** {@code words} with report ids in them turned into sigla. */
    public String inWords(String words) {
        String said = words;
        for (Map.Entry<ReportId, String> siglum : byReport.entrySet()) {
            said = said.replace(siglum.getKey().value(), siglum.getValue());
        }
        return said;
    }

    /** The name of a report's outlet, or that it is unknown. */
    public static String outlet(Report report) {
        return report.outlet().map(Outlet::name).orElse("outlet unknown");
    }

    private static String letter(int index) {
        String last = String.valueOf((char) ('A' + index % LETTERS));
        return index < LETTERS ? last : letter(index / LETTERS - 1) + last;
    }
}
