package org.stemma.web.story;

import java.util.List;
import java.util.Optional;

/**
 * The story itself: what it comes to and who has what.
 *
 * @param onlyOne the claims that one report has and no other comes near
 * @param nobody what a reader would ask for and no report answers
 */
public record StoryView(
        StoryHead head,
        List<Told> brief,
        ClaimTable claims,
        List<ClaimTable.Row> onlyOne,
        List<String> nobody,
        Optional<Changes> changes) {

    /** A sentence of the brief with what bears it out. */
    public record Told(String text, List<Cite> cites) {}
}
