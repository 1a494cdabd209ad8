package org.stemma.collation;

import java.util.List;
import java.util.Optional;
import org.stemma.story.StoryId;

/** All loci of a story, the best attested first, and its cast. */
public record Apparatus(StoryId story, Cast cast, List<Entry> entries) {

    public Apparatus {
        entries = List.copyOf(entries);
    }

    public Optional<Entry> entry(LocusId id) {
        return entries.stream().filter(entry -> entry.locus().id().equals(id)).findFirst();
    }
}
