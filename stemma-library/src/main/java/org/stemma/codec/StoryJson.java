package org.stemma.codec;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.stemma.annotation.AnnotatedReport;
import org.stemma.report.Report;
import org.stemma.story.Coverage;
import org.stemma.story.Evidence;
import org.stemma.story.Story;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Stories and why their reports belong to them. */
final class StoryJson {

    private StoryJson() {}

    static ObjectNode of(Coverage coverage, String title) {
        List<Report> reports =
                coverage.reports().stream().map(AnnotatedReport::report).toList();
        ObjectNode node =
                Json.object("story").put("id", coverage.story().id().value()).put("title", title);
        node.set(
                "reports",
                Json.strings(reports.stream().map(report -> report.id().value()).toList()));
        node.set("inputs", Json.strings(reports.stream().map(Report::input).toList()));
        Json.put(
                node,
                "earliest",
                bound(reports.stream().map(report -> report.published().earliest()))
                        .min(Comparator.naturalOrder())
                        .map(Instant::toString));
        Json.put(
                node,
                "latest",
                bound(reports.stream().map(report -> report.published().latest()))
                        .max(Comparator.naturalOrder())
                        .map(Instant::toString));
        node.set(
                "antecedents",
                Json.strings(coverage.story().antecedents().stream()
                        .map(antecedent -> antecedent.story().value())
                        .toList()));
        node.set("why", members(coverage.story()));
        node.set("antecedentsWhy", antecedents(coverage.story()));
        return node;
    }

    private static Stream<Instant> bound(Stream<Optional<Instant>> bounds) {
        return bounds.flatMap(Optional::stream);
    }

    private static ArrayNode members(Story story) {
        ArrayNode array = Json.array();
        for (Story.Membership member : story.members()) {
            ObjectNode node = Json.object().put("report", member.report().value());
            node.set("features", features(member.evidence()));
            array.add(node);
        }
        return array;
    }

    private static ArrayNode antecedents(Story story) {
        ArrayNode array = Json.array();
        for (Story.Antecedent antecedent : story.antecedents()) {
            ObjectNode node = Json.object().put("story", antecedent.story().value());
            node.set("features", features(antecedent.evidence()));
            array.add(node);
        }
        return array;
    }

    private static ArrayNode features(List<Evidence> evidence) {
        ArrayNode array = Json.array();
        for (Evidence one : evidence) {
            array.add(Json.object()
                    .put("name", one.feature())
                    .put("score", Json.rounded(one.score()))
                    .put("detail", one.detail()));
        }
        return array;
    }
}
