package org.stemma.web.story;

import java.util.List;
import java.util.Map;
import org.stemma.report.ReportId;
import org.stemma.report.Span;

/**
 * Stretches of different reports that say the same, or that one has from the other.
 *
 * @param number by which the page calls it, from 1 on in the order of the first report
 * @param about what it is about
 * @param differs true when the readings differ in more than wording
 * @param places where each of the reports has it, at least two
 */
record Alignment(int number, String about, boolean differs, List<Badge> badges, Map<ReportId, List<Span>> places) {

    Alignment {
        badges = List.copyOf(badges);
        places = Map.copyOf(places);
        if (places.size() < 2) {
            throw new IllegalArgumentException("an alignment needs two reports, not " + places.keySet());
        }
    }

    /** Where a report begins to say it. */
    int start(ReportId report) {
        return places.getOrDefault(report, List.of()).stream()
                .mapToInt(Span::start)
                .min()
                .orElse(Integer.MAX_VALUE);
    }

    /** Where a report has it first; throws {@link IllegalArgumentException} when it does not. */
    Span first(ReportId report) {
        return places.getOrDefault(report, List.of()).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(report + " has nothing of " + about));
    }

    Alignment numbered(int as) {
        return new Alignment(as, about, differs, badges, places);
    }
}
