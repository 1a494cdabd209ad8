package org.stemma.codec;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.report.Outlet;
import org.stemma.report.Report;
import org.stemma.report.ReportId;
import org.stemma.report.Span;
import org.stemma.story.StoryId;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a search over a desk found. */
public final class FoundJson {

    private FoundJson() {}

    /**
     * A search as a whole.
     *
     * @param query as it was typed
     * @param total reports there are to be found
     * @param next where the next page starts
     * @param problems what of the query was not understood
     * @param stories the stories of the best reports
     * @param facets how all reports found spread
     */
    public record Summary(
            String query,
            int total,
            Optional<String> next,
            List<String> problems,
            List<StoryFound> stories,
            List<Spread> facets) {
        public Summary {
            problems = List.copyOf(problems);
            stories = List.copyOf(stories);
            facets = List.copyOf(facets);
        }
    }

    /** A story, the report of it that fits best, and how many of its reports were found. */
    public record StoryFound(StoryId story, ReportId best, int reports) {}

    /** The most frequent values of a field, in order, and how many values there are in all. */
    public record Spread(String field, int values, Map<String, Integer> counts) {
        public Spread {
            counts = Collections.unmodifiableMap(new LinkedHashMap<>(counts));
        }
    }

    static ObjectNode of(Summary summary) {
        ObjectNode node = Json.object("found").put("query", summary.query()).put("total", summary.total());
        Json.put(node, "next", summary.next());
        node.set("problems", Json.strings(summary.problems()));
        ArrayNode stories = Json.array();
        for (StoryFound story : summary.stories()) {
            stories.add(Json.object()
                    .put("story", story.story().value())
                    .put("best", story.best().value())
                    .put("reports", story.reports()));
        }
        node.set("stories", stories);
        ArrayNode facets = Json.array();
        summary.facets().forEach(facet -> facets.add(of(facet)));
        node.set("facets", facets);
        return node;
    }

    private static ObjectNode of(Spread facet) {
        ObjectNode node = Json.object().put("field", facet.field()).put("values", facet.values());
        ArrayNode counts = Json.array();
        facet.counts()
                .forEach((value, reports) ->
                        counts.add(Json.object().put("value", value).put("reports", reports)));
        node.set("counts", counts);
        return node;
    }

    static ObjectNode of(Report report, Optional<StoryId> story, double score, Span snippet, List<Span> marks) {
        ObjectNode node = Json.object("hit").put("report", report.id().value()).put("input", report.input());
        Json.put(node, "story", story.map(StoryId::value));
        Json.put(node, "outlet", report.outlet().map(Outlet::name));
        Json.put(node, "title", report.title());
        Json.put(node, "published", Json.edtf(report.published()));
        node.put("score", Json.rounded(score))
                .put("start", snippet.start())
                .put("end", snippet.end())
                .put("snippet", snippet.of(report.text()));
        node.set("marks", Json.spans(marks));
        return node;
    }
}
