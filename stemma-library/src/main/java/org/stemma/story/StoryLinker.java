package org.stemma.story;

import java.util.List;

/** Decides which story a report belongs to; pure, and says why. */
public interface StoryLinker {

    /**
     * The changes that follow from {@code report}: exactly one {@code Opened} or {@code Joined} for it, and any
     * {@code Preceded} or {@code Merged} that it brings to light. Empty when the report is already in one of the candidates.
     */
    List<StoryChange> decide(Profile report, List<Candidate> candidates);
}
