package org.stemma.newsroom;

import java.time.Instant;
import java.util.Comparator;
import org.stemma.report.Report;

/**
 * In which order reports that came together are filed: the earlier first, an undated one last; what the inputs were called and in
 * which order they came makes no difference.
 */
public final class FilingOrder {

    /** The order itself. */
    public static final Comparator<Report> EARLIEST_FIRST = Comparator.<Report, Instant>comparing(
                    report -> report.published().earliest().orElse(Instant.MAX))
            .thenComparing(Report::id);

    private FilingOrder() {}
}
