package org.stemma.story;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stemma.annotation.AnnotatedReport;
import org.stemma.report.ReportId;

/** The reports of one story, sorted by id, so that nothing downstream depends on the order they came in. */
public record Coverage(Story story, List<AnnotatedReport> reports) {

    public Coverage {
        reports = reports.stream()
                .sorted(Comparator.comparing(annotated -> annotated.report().id()))
                .toList();
    }

    public Optional<AnnotatedReport> report(ReportId id) {
        return reports.stream()
                .filter(annotated -> annotated.report().id().equals(id))
                .findFirst();
    }
}
