package org.stemma.bench;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.report.ReportId;
import org.stemma.story.Evidence;
import org.stemma.story.MemoryIndex;
import org.stemma.story.Profile;
import org.stemma.story.StandardLinker;
import org.stemma.story.StoryChange;
import org.stemma.story.StoryId;

/** The index and the linker of the house: near, decide, apply. */
final class OurLinking implements Linking {

    private static final int CANDIDATES = 20;
    private static final List<Evidence> KNOWN = List.of(new Evidence("known", 1, "in the gold"));

    private final MemoryIndex index = new MemoryIndex();
    private final StandardLinker linker = new StandardLinker();
    private final Set<String> filled = new HashSet<>();
    private final boolean meaning;

    OurLinking(boolean meaning) {
        this.meaning = meaning;
    }

    @Override
    public String open(Told told) {
        String story = StoryId.openedBy(told.profile().report()).value();
        filled.add(story);
        return story;
    }

    @Override
    public void put(Told told, String story) {
        Profile profile = profile(told);
        ReportId report = profile.report();
        boolean opens = StoryId.openedBy(report).value().equals(story);
        StoryChange change = opens
                ? new StoryChange.Opened(new StoryId(story), report, KNOWN)
                : new StoryChange.Joined(new StoryId(story), report, KNOWN);
        index.apply(change, Optional.of(profile));
    }

    @Override
    public void filled() {
        // Nothing is put off.
    }

    @Override
    public String link(Told told) {
        Profile profile = profile(told);
        for (StoryChange change : linker.decide(profile, index.near(profile, CANDIDATES))) {
            index.apply(change, Optional.of(profile));
        }
        return index.of(profile.report()).orElseThrow().id().value();
    }

    @Override
    public boolean isFilled(String story) {
        return filled.contains(story);
    }

    @Override
    public void close() {
        // Holds nothing but memory.
    }

    private Profile profile(Told told) {
        return meaning ? told.profile() : told.profile().withoutMeaning();
    }
}
