package org.stemma.desk.search;

import org.apache.lucene.search.Query;
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

    private final Recent<Shown, Snippets.Snippet> snippets = new Recent<>(SNIPPETS);
    private final Recent<Pair, Boolean> pairs = new Recent<>(PAIRS);

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
}
