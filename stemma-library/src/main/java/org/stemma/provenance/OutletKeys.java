package org.stemma.provenance;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.stemma.annotation.AnnotatedReport;
import org.stemma.names.NameKeys;
import org.stemma.report.Report;
import org.stemma.report.ReportId;
import org.stemma.story.Coverage;

/**
 * Which outlet each report of a story counts for, whatever spelling it goes by; a report whose outlet is unknown counts for one of its own.
 *
 * <pre>
 * r1 The Harbour Gazette → outlet:harbourgazette     r2 harbourgazette.example → outlet:harbourgazette     r3 – → unknown:r3
 * </pre>
 */
final class OutletKeys {

    private final Map<ReportId, String> keys = new TreeMap<>();

    OutletKeys(Coverage coverage) {
        coverage.reports().forEach(annotated -> {
            Report first = first(annotated.report(), coverage);
            keys.put(
                    annotated.report().id(),
                    first.outlet().map(outlet -> "outlet:" + key(outlet.name())).orElse("unknown:" + first.id()));
        });
    }

    String of(ReportId report) {
        return keys.getOrDefault(report, "unknown:" + report);
    }

    void each(BiConsumer<ReportId, String> take) {
        keys.forEach(take);
    }

    /** All revisions of a page are of one outlet, that of the first at hand, whatever each calls it. */
    private static Report first(Report report, Coverage coverage) {
        Set<ReportId> passed = new TreeSet<>();
        Report first = report;
        while (passed.add(first.id())) {
            first = first.revises()
                    .flatMap(coverage::report)
                    .map(AnnotatedReport::report)
                    .orElse(first);
        }
        return first;
    }

    /** The name folded and run together, without its article: "The Daily Mail", "dailymail.example". */
    private static String key(String outlet) {
        return Hosts.registered(outlet)
                .orElseGet(() -> NameKeys.fold(outlet).replaceFirst("^the ", "").replace(" ", ""));
    }
}
