package org.stemma.provenance;

import java.util.List;
import org.stemma.story.StoryId;

/** The graph of descent among the witnesses of a story, and the claims counted by it. */
public record Stemma(StoryId story, List<Witness> witnesses, List<Descent> descents, List<Claim> claims) {

    public Stemma {
        witnesses = List.copyOf(witnesses);
        descents = List.copyOf(descents);
        claims = List.copyOf(claims);
    }
}
