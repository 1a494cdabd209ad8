package org.stemma.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.stemma.report.ReportId;

/**
 * Weighs shared words, names, figures and nearness in time, each with its evidence, in logarithmic odds. Dates may forbid
 * what the words suggest: a story as alike but known to be of another time is an antecedent.
 */
public final class StandardLinker implements StoryLinker {

    private final LinkerWeights weights;

    public StandardLinker() {
        this(LinkerWeights.STANDARD);
    }

    public StandardLinker(LinkerWeights weights) {
        this.weights = weights;
    }

    @Override
    public List<StoryChange> decide(Profile report, List<Candidate> candidates) {
        ReportId id = report.report();
        if (candidates.stream().anyMatch(candidate -> candidate.members().contains(id))) {
            return List.of();
        }
        List<StoryChange> changes = new ArrayList<>();
        List<Comparison> compared = candidates.stream()
                .map(candidate -> Comparison.of(candidate, weights))
                .flatMap(comparison -> new Parting(weights).part(comparison, changes).stream())
                .sorted(Comparator.comparingDouble((Comparison c) -> -c.odds()).thenComparing(Comparison::story))
                .toList();
        List<Comparison> fitting = compared.stream().filter(this::fits).toList();
        StoryId home =
                fitting.isEmpty() ? open(id, compared, changes) : join(id, fitting.getFirst(), compared, changes);
        Set<StoryId> known =
                fitting.isEmpty() ? Set.of() : fitting.getFirst().candidate().antecedents();
        changes.addAll(new Antecedents(weights, home, known, report.published())
                .among(compared.stream()
                        .filter(comparison -> !fitting.contains(comparison))
                        .toList()));
        return changes;
    }

    /** Joins the likest story, or the part of it that is meant when it turns out to be two; answers its id. */
    private StoryId join(ReportId id, Comparison likest, List<Comparison> compared, List<StoryChange> changes) {
        Comparison home = Division.of(likest, weights, changes);
        changes.add(joined(id, home));
        changes.addAll(merged(
                home, compared.stream().filter(other -> !other.equals(likest)).toList()));
        return home.story();
    }

    private boolean fits(Comparison comparison) {
        return !comparison.vetoed() && comparison.odds() >= weights.join();
    }

    private StoryId open(ReportId id, List<Comparison> compared, List<StoryChange> changes) {
        changes.add(opened(id, compared));
        return StoryId.openedBy(id);
    }

    private StoryChange opened(ReportId id, List<Comparison> compared) {
        Evidence why = compared.stream()
                .findFirst()
                .map(near -> new Evidence("novelty", weights.join() - near.odds(), Unlikeness.of(near, weights)))
                .orElseGet(() -> new Evidence("novelty", 1, "no story shares a telling word"));
        Stream<Evidence> leftOut = compared.stream().limit(1).flatMap(near -> near.candidate().leftOut().stream());
        return new StoryChange.Opened(
                StoryId.openedBy(id), id, Stream.concat(Stream.of(why), leftOut).toList());
    }

    private StoryChange joined(ReportId id, Comparison story) {
        return new StoryChange.Joined(story.story(), id, story.evidence(weights));
    }

    /** Stories the report shows to be the one it joins: their reports are as like one another as those of one story. */
    private List<StoryChange> merged(Comparison home, List<Comparison> others) {
        List<StoryChange> changes = new ArrayList<>();
        for (Comparison other : others) {
            if (!areApart(home, other) && !other.vetoed() && other.odds() >= weights.join() - weights.doubt()) {
                Kinship kinship = Kinship.of(home, other, weights);
                if (kinship.allows(weights)) {
                    changes.add(new StoryChange.Merged(home.story(), other.story(), kinship.evidence(other, weights)));
                }
            }
        }
        return changes;
    }

    private static boolean areApart(Comparison one, Comparison other) {
        return one.candidate().apart().contains(other.story())
                || other.candidate().apart().contains(one.story());
    }
}
