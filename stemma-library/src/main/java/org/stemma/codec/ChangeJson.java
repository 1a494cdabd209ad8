package org.stemma.codec;

import java.util.List;
import org.stemma.report.ReportId;
import org.stemma.story.Evidence;
import org.stemma.story.StoryChange;
import org.stemma.story.StoryId;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The log of changes. Scores are kept bit for bit, so that a change read back equals the one decided. */
final class ChangeJson {

    private ChangeJson() {}

    static ObjectNode of(StoryChange change) {
        return of(Json.object("change"), change);
    }

    /** The same with its place in the log. */
    static ObjectNode of(long sequence, StoryChange change) {
        return of(Json.object("change").put("sequence", sequence), change);
    }

    private static ObjectNode of(ObjectNode node, StoryChange change) {
        node.put("change", name(change)).put("story", change.story().value());
        switch (change) {
            case StoryChange.Opened opened -> node.put("report", opened.report().value());
            case StoryChange.Joined joined -> node.put("report", joined.report().value());
            case StoryChange.Preceded preceded ->
                node.put("antecedent", preceded.antecedent().value());
            case StoryChange.Merged merged -> node.put("from", merged.from().value());
            case StoryChange.Split split -> {
                node.put("opened", split.opened().value());
                node.set(
                        "reports",
                        Json.strings(
                                split.reports().stream().map(ReportId::value).toList()));
            }
            case StoryChange.Moved moved -> node.put("report", moved.report().value());
            case StoryChange.Closed closed -> {}
        }
        node.set("evidence", evidence(change.evidence()));
        return node;
    }

    static StoryChange change(JsonNode node) {
        StoryId story = new StoryId(KeptJson.text(node, "story"));
        List<Evidence> why = KeptJson.list(node, "evidence", ChangeJson::evidence);
        String name = KeptJson.text(node, "change");
        return switch (name) {
            case "opened" -> new StoryChange.Opened(story, report(node), why);
            case "joined" -> new StoryChange.Joined(story, report(node), why);
            case "preceded" -> new StoryChange.Preceded(story, new StoryId(KeptJson.text(node, "antecedent")), why);
            case "merged" -> new StoryChange.Merged(story, new StoryId(KeptJson.text(node, "from")), why);
            case "split" ->
                new StoryChange.Split(
                        story,
                        new StoryId(KeptJson.text(node, "opened")),
                        KeptJson.strings(node, "reports").stream()
                                .map(ReportId::new)
                                .toList(),
                        why);
            case "moved" -> new StoryChange.Moved(story, report(node), why);
            case "closed" -> new StoryChange.Closed(story, why);
            default -> throw new IllegalArgumentException("there is no change called " + name);
        };
    }

    private static String name(StoryChange change) {
        return switch (change) {
            case StoryChange.Opened opened -> "opened";
            case StoryChange.Joined joined -> "joined";
            case StoryChange.Preceded preceded -> "preceded";
            case StoryChange.Merged merged -> "merged";
            case StoryChange.Split split -> "split";
            case StoryChange.Moved moved -> "moved";
            case StoryChange.Closed closed -> "closed";
        };
    }

    private static ReportId report(JsonNode node) {
        return new ReportId(KeptJson.text(node, "report"));
    }

    private static ArrayNode evidence(List<Evidence> evidence) {
        ArrayNode array = Json.array();
        for (Evidence one : evidence) {
            array.add(Json.object()
                    .put("name", one.feature())
                    .put("score", Json.finite(one.score()))
                    .put("detail", one.detail()));
        }
        return array;
    }

    private static Evidence evidence(JsonNode node) {
        return new Evidence(
                KeptJson.text(node, "name"),
                KeptJson.required(node, "score").doubleValue(),
                KeptJson.text(node, "detail"));
    }
}
