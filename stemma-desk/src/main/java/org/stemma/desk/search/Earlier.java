package org.stemma.desk.search;

import org.apache.lucene.search.Query;
import org.stemma.report.Report;
import org.stemma.report.ReportId;

/**
 * What earlier searches found out that does not change when the index does: a report never changes, nor whether two words are
 * spellings of one name. Typing asks for nearly the same again and again.
 */
final class Earlier {

    /** Some hundred pages of hits; about 300 bytes each. */
    private static final int SNIPPETS = 5_000;

    /** Some hundred names and what is near them. */
    private static final int PAIRS = 50_000;

    /** The reports of as many snippets as are asked for again soonest; some kilobytes each. */
    private static final int REPORTS = 1_000;

    private final Recent<Shown, Snippets.Snippet> snippets = new Recent<>(SNIPPETS);
    private final Recent<Pair, Boolean> pairs = new Recent<>(PAIRS);
    private final Recent<ReportId, Report> reports = new Recent<>(REPORTS);

    /** A report as one query shows it. */
    record Shown(ReportId report, Query query) {}

    /** Two words of names. */
    record Pair(String one, String other) {}

    Recent<Shown, Snippets.Snippet> snippets() {
        return snippets;
    }

    Recent<Pair, Boolean> pairs() {
        return pairs;
    }

    Recent<ReportId, Report> reports() {
        return reports;
    }
}
