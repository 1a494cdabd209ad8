package org.stemma;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stemma.annotation.AnnotatedReport;
import org.stemma.report.Report;
import org.stemma.story.Coverage;

/** Names a story after one of its reports: a printed headline before a derived one, the earlier before the later. */
final class Titles {

    private Titles() {}

    static String of(Coverage coverage) {
        List<Report> reports =
                coverage.reports().stream().map(AnnotatedReport::report).toList();
        Comparator<Report> printedThenEarly = Comparator.comparing(Report::titleDerived)
                .thenComparing(report -> report.published().latest().orElse(Instant.MAX))
                .thenComparing(Report::id);
        return reports.stream()
                .filter(report -> report.title().isPresent())
                .min(printedThenEarly)
                .flatMap(Report::title)
                .or(() -> Optional.of(coverage.story().id().value()))
                .orElseThrow();
    }
}
