package org.stemma.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.stemma.report.ReportId;
import org.stemma.story.LinkerWeights;
import org.stemma.story.MemoryIndex;
import org.stemma.story.Profile;
import org.stemma.story.StandardLinker;
import org.stemma.story.Story;
import org.stemma.story.StoryChange;

/**
 * What the linker made of a stream.
 *
 * @param found the story of each report in the end, in order of the stream; a refused one stands alone
 * @param decisions what was decided about each report when it came; empty for one refused or already there
 * @param seconds the time for finding candidates, deciding and applying, profiles not counted
 */
record LinkedStream(List<String> found, List<List<StoryChange>> decisions, double seconds) {

    private static final int CANDIDATES = 20;
    private static final double NANOS = 1e9;

    /** Links {@code profiles} in their order; an absent one was refused. */
    static LinkedStream of(List<Optional<Profile>> profiles, LinkerWeights weights) {
        MemoryIndex index = new MemoryIndex();
        StandardLinker linker = new StandardLinker(weights);
        List<List<StoryChange>> decisions = new ArrayList<>();
        long start = System.nanoTime();
        for (Optional<Profile> profile : profiles) {
            decisions.add(profile.map(report -> file(report, index, linker)).orElse(List.of()));
        }
        double seconds = (System.nanoTime() - start) / NANOS;
        List<String> found = new ArrayList<>();
        for (int i = 0; i < profiles.size(); i++) {
            String alone = "refused " + i;
            found.add(profiles.get(i)
                    .flatMap(profile -> story(index, profile.report()))
                    .orElse(alone));
        }
        return new LinkedStream(found, decisions, seconds);
    }

    private static List<StoryChange> file(Profile report, MemoryIndex index, StandardLinker linker) {
        List<StoryChange> changes = linker.decide(report, index.near(report, CANDIDATES));
        changes.forEach(change -> index.apply(change, Optional.of(report)));
        return changes;
    }

    private static Optional<String> story(MemoryIndex index, ReportId report) {
        return index.of(report).map(Story::id).map(Object::toString);
    }

    /** How many changes of each kind there were. */
    Map<String, Integer> changes() {
        Map<String, Integer> counts = new TreeMap<>();
        decisions.stream()
                .flatMap(List::stream)
                .forEach(change -> counts.merge(change.getClass().getSimpleName(), 1, Integer::sum));
        return counts;
    }
}
