package org.stemma.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.report.ReportId;
import org.stemma.story.Candidate;
import org.stemma.story.Likeness;
import org.stemma.story.Measure;
import org.stemma.story.MemoryIndex;
import org.stemma.story.Profile;
import org.stemma.story.StoryChange;
import org.stemma.story.StoryId;
import org.stemma.story.WeighedProfile;

/**
 * The pairs of reports the linker would weigh, were all its decisions before right: each report of a stream with those the index
 * shows it, the stories in the index being the true ones.
 */
record GoldPairs(List<Pair> pairs) {

    private static final int CANDIDATES = 20;

    /** Pairs with hardly a word in common are no question. */
    private static final double LEAST_WORDS = 0.08;

    /**
     * Two reports.
     *
     * @param topic what the newer one is about, for parting the pairs in halves
     */
    record Pair(Likeness likeness, boolean same, String topic) {}

    /** Those of {@code profiles}, in stream order, whose true stories are {@code stories}. */
    static GoldPairs of(List<Optional<Profile>> profiles, List<String> stories, List<String> topics, double vetoDays) {
        MemoryIndex index = new MemoryIndex();
        Map<ReportId, String> truth = new HashMap<>();
        Map<String, StoryId> opened = new HashMap<>();
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < profiles.size(); i++) {
            Optional<Profile> profile = profiles.get(i);
            if (profile.isEmpty() || truth.containsKey(profile.get().report())) {
                continue;
            }
            ReportId id = profile.get().report();
            truth.put(id, stories.get(i));
            for (Candidate candidate : index.near(profile.get(), CANDIDATES)) {
                for (WeighedProfile shown : candidate.shown()) {
                    Likeness likeness = Likeness.of(candidate.asked(), shown);
                    boolean same = stories.get(i).equals(truth.get(shown.report()));
                    if (likeness.of(Measure.WORDS) >= LEAST_WORDS
                            && likeness.days().orElse(0) <= vetoDays) {
                        pairs.add(new Pair(likeness, same, topics.get(i)));
                    }
                }
            }
            StoryId story = opened.computeIfAbsent(stories.get(i), name -> StoryId.openedBy(id));
            index.apply(new StoryChange.Joined(story, id, List.of()), profile);
        }
        return new GoldPairs(pairs);
    }
}
