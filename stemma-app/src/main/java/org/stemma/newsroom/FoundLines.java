package org.stemma.newsroom;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.stemma.codec.Codec;
import org.stemma.codec.FoundJson;
import org.stemma.desk.search.Facet;
import org.stemma.desk.search.Found;
import org.stemma.desk.search.Problem;

/** What a search found, as lines of JSON: one for the whole, then one a report. */
public final class FoundLines {

    private FoundLines() {}

    /** The lines of {@code found}, which {@code query} was searched for. */
    public static List<String> of(Codec codec, String query, Found found) {
        List<String> lines = new ArrayList<>();
        lines.add(codec.found(new FoundJson.Summary(
                query,
                found.total(),
                found.next(),
                found.problems().stream().map(Problem::detail).toList(),
                found.stories().stream()
                        .map(story -> new FoundJson.StoryFound(story.story(), story.best(), story.reports()))
                        .toList(),
                found.facets().stream().map(FoundLines::spread).toList())));
        found.hits()
                .forEach(hit ->
                        lines.add(codec.hit(hit.report(), hit.story(), hit.score(), hit.snippet(), hit.marks())));
        return lines;
    }

    private static FoundJson.Spread spread(Facet facet) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        facet.counts().forEach(count -> counts.put(count.value(), count.reports()));
        return new FoundJson.Spread(facet.field(), facet.values(), counts);
    }
}
