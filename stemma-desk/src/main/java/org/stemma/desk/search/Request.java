package org.stemma.desk.search;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is asked of a search.
 *
 * @param query as a person typed it; see {@link Asked}
 * @param limit hits on a page, 1 to {@value #MOST}
 * @param after the {@link Found#next} of the page before
 * @param until only reports that may have been published on this day or earlier; absent for all
 */
public record Request(String query, int limit, Optional<String> after, Optional<LocalDate> until) {

    /** Hits on one page at most. */
    public static final int MOST = 200;

    /** So many of the best reports are sorted into stories. */
    public static final int GROUPED = 200;

    public Request {
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("a page has 1 to " + MOST + " hits, not " + limit);
        }
    }

    /** A search over all reports. */
    public Request(String query, int limit, Optional<String> after) {
        this(query, limit, after, Optional.empty());
    }

    /** The first page. */
    public static Request of(String query, int limit) {
        return new Request(query, limit, Optional.empty());
    }
}
