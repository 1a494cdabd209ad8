package org.stemma.desk;

import java.util.Optional;
import java.util.function.Supplier;
import org.stemma.MarkedReports;
import org.stemma.desk.search.SearchIndex;

/**
 * What all who read one desk in one process share: the rooms, loaded when first needed, the reports they marked, and the search index.
 *
 * <pre>
 * rooms   loaded       marked   r1 r7 r4       index   up to 4711
 * </pre>
 */
final class ReadingRoom {

    private final Supplier<MarkedReports> made;
    private final SearchIndex index;
    private Optional<MarkedReports> marked = Optional.empty();

    ReadingRoom(Supplier<MarkedReports> made, SearchIndex index) {
        this.made = made;
        this.index = index;
    }

    /** The marks over reports; asked for by several threads at once when the index is caught up. */
    synchronized MarkedReports marked() {
        MarkedReports known = marked.orElseGet(made);
        marked = Optional.of(known);
        return known;
    }

    SearchIndex index() {
        return index;
    }
}
