package org.stemma.briefing;

import java.util.List;
import org.stemma.collation.LocusId;
import org.stemma.story.StoryId;

/**
 * A story told: every sentence cites its spans.
 *
 * @param onlyOneHasIt the claims that a single report has and no other comes near
 * @param nobodyReports open points that a reader would ask for and no report answers
 */
public record Brief(
        StoryId story,
        List<Cited> sentences,
        List<LocusId> onlyOneHasIt,
        List<String> nobodyReports,
        Timeline timeline) {

    public Brief {
        sentences = List.copyOf(sentences);
        onlyOneHasIt = List.copyOf(onlyOneHasIt);
        nobodyReports = List.copyOf(nobodyReports);
    }
}
