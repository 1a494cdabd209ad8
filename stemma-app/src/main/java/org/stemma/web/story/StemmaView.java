package org.stemma.web.story;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;

/**
 * Who has it from whom.
 *
 * @param drawing the tree
 * @param edges the same as a list
 * @param alone reports of which no descent is known
 * @param passages what the chosen edge is made of
 * @param utterances what somebody said, and through whom each report has it
 */
public record StemmaView(
        StoryHead head,
        Content drawing,
        List<Edge> edges,
        List<String> alone,
        Optional<Passages> passages,
        List<Utterance> utterances) {

    public StemmaView {
        edges = List.copyOf(edges);
        alone = List.copyOf(alone);
        utterances = List.copyOf(utterances);
    }

    /** A descent in words. */
    public record Edge(
            String kind,
            String sentence,
            String share,
            String confidence,
            List<String> why,
            String href,
            boolean chosen) {}

    /** The passages of one descent, side by side. */
    public record Passages(String sentence, String left, String right, List<Pair> pairs) {}

    /** A passage in the parent, empty where it was not seen, and in the child. */
    public record Pair(
            List<Sheet.Piece> from, List<Sheet.Piece> to, String fromHref, String toHref, String fromLabel) {}

    /** Words of somebody in several reports. */
    public record Utterance(String about, List<String> chains) {}
}
