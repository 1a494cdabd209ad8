package org.stemma.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.stemma.report.When;

/**
 * The stories of other times that a report shows its story to continue, or to be continued by: the likest first, none that is known
 * already, and no more than a few of one story, from which the chain leads on to those before.
 *
 * <pre>
 * flood of 2034    alike those of 2030, 2026 … 1990      preceded by the six likest
 * flood of 2030    filed later                           precedes the one of 2034, unless that has six
 * </pre>
 */
final class Antecedents {

    /** What happens every year has one for every year; nobody follows more than these. */
    static final int MOST = 6;

    private final LinkerWeights weights;
    private final StoryId story;
    private final Set<StoryId> known;
    private final When published;

    /**
     * Those of one story.
     *
     * @param known those it has
     * @param published when the report was, by which its story is taken to be of another time
     */
    Antecedents(LinkerWeights weights, StoryId story, Set<StoryId> known, When published) {
        this.weights = weights;
        this.story = story;
        this.known = known;
        this.published = published;
    }

    List<StoryChange> among(List<Comparison> others) {
        List<StoryChange> changes = new ArrayList<>();
        int room = MOST - known.size();
        for (Comparison other : alike(others)) {
            if (other.isBefore(published, weights.antecedentDays())) {
                if (room > 0 && !known.contains(other.story())) {
                    room--;
                    changes.add(new StoryChange.Preceded(story, other.story(), why(other)));
                }
            } else if (other.isAfter(published, weights.antecedentDays()) && hasRoom(other.candidate())) {
                changes.add(new StoryChange.Preceded(other.story(), story, why(other)));
            }
        }
        return changes;
    }

    private boolean hasRoom(Candidate later) {
        return later.antecedents().size() < MOST && !later.antecedents().contains(story);
    }

    private List<Comparison> alike(List<Comparison> others) {
        return others.stream()
                .filter(other -> !other.actors().isEmpty() && likeness(other) >= weights.antecedent())
                .sorted(Comparator.comparingDouble((Comparison other) -> -likeness(other))
                        .thenComparing(Comparison::story))
                .toList();
    }

    private static double likeness(Comparison other) {
        return other.alike() + other.actors().size();
    }

    private List<Evidence> why(Comparison other) {
        List<Integer> actors = other.actors();
        List<Evidence> why = new ArrayList<>(
                List.of(new Evidence("actors", actors.size(), "acting in both: " + other.printed(actors))));
        why.addAll(other.evidence(weights));
        return why;
    }
}
