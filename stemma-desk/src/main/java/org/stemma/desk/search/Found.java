package org.stemma.desk.search;

import java.util.List;
import java.util.Optional;

/**
 * The answer to a search.
 *
 * @param total how many reports there are to be found, on all pages
 * @param hits those of this page, the best first
 * @param stories the stories of the best, by their best report; on the first page only
 * @param facets over all reports found; on the first page only
 * @param next where the next page starts, absent on the last
 * @param problems what of the query was not understood
 */
public record Found(
        int total,
        List<Hit> hits,
        List<StoryHit> stories,
        List<Facet> facets,
        Optional<String> next,
        List<Problem> problems) {
    public Found {
        hits = List.copyOf(hits);
        stories = List.copyOf(stories);
        facets = List.copyOf(facets);
        problems = List.copyOf(problems);
    }
}
