package org.stemma.story;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.stemma.report.ReportId;
import org.stemma.report.When;

/**
 * A report held against a candidate story: against each of the reports shown, best first. The story's odds are half those
 * of its likest report and half the mean of its few likest, so that neither one chance likeness nor the size of a story decides.
 */
record Comparison(Candidate candidate, List<Pair> pairs) {

    private static final int BEST = 3;

    /** The report held against one report of the story. */
    record Pair(WeighedProfile member, Likeness likeness, double alike, double distance, boolean vetoed) {

        double odds() {
            return alike + distance;
        }
    }

    static Comparison of(Candidate candidate, LinkerWeights weights) {
        return new Comparison(
                candidate,
                candidate.shown().stream()
                        .map(member -> pair(candidate.asked(), member, weights))
                        .sorted(Comparator.comparingDouble((Pair pair) -> -pair.odds())
                                .thenComparing(pair -> pair.member().report()))
                        .toList());
    }

    private static Pair pair(WeighedProfile asked, WeighedProfile member, LinkerWeights weights) {
        Likeness likeness = Likeness.of(asked, member);
        return new Pair(
                member, likeness, weights.alike(likeness), weights.distance(likeness), weights.vetoes(likeness));
    }

    /** The same against {@code members} alone, as a story of its own. */
    Comparison only(StoryId id, List<ReportId> members) {
        Set<ReportId> kept = Set.copyOf(members);
        List<Pair> left = pairs.stream()
                .filter(pair -> kept.contains(pair.member().report()))
                .toList();
        return new Comparison(candidate.of(id, kept), left);
    }

    StoryId story() {
        return candidate.story();
    }

    Pair nearest() {
        return pairs.getFirst();
    }

    double odds() {
        return blend(Pair::odds);
    }

    /** The odds with dates left aside. */
    double alike() {
        return blend(Pair::alike);
    }

    /** True when dates forbid that the report tells what this story tells. */
    boolean vetoed() {
        return pairs.stream().anyMatch(Pair::vetoed);
    }

    /** True when reports shown are known to be published {@code days} before {@code when}, and none after it. */
    boolean isBefore(When when, double days) {
        return apart(days)
                && pairs.stream()
                        .noneMatch(pair -> when.endsBefore(pair.member().published()));
    }

    /** True when reports shown are known to be published {@code days} after {@code when}, and none before it. */
    boolean isAfter(When when, double days) {
        return apart(days)
                && pairs.stream().noneMatch(pair -> pair.member().published().endsBefore(when));
    }

    private boolean apart(double days) {
        return pairs.stream().anyMatch(pair -> pair.likeness().days().orElse(0) >= days);
    }

    /** The people and bodies that carry the story on to the report; empty when they are too few to be more than chance. */
    List<Integer> actors() {
        Actors asked = candidate.asked().actors();
        return pairs.stream()
                .map(pair -> asked.carriedOnBy(pair.member().actors()))
                .max(Comparator.comparingInt(List::size))
                .orElse(List.of());
    }

    /** Why the two belong together, or how far they do. */
    List<Evidence> evidence(LinkerWeights weights) {
        return Grounds.of(this, weights);
    }

    /** {@code keys} as the report prints them, or how many they are when that is not known. */
    String printed(List<Integer> keys) {
        List<String> printed = candidate.asked().printed(keys);
        return printed.isEmpty() ? keys.size() + " not spelt out" : String.join(", ", printed);
    }

    /** What the likest pair and the mean of the few likest have of {@code measure}, half and half. */
    double blend(ToDoubleFunction<Pair> measure) {
        return blend(pairs.stream().limit(BEST).mapToDouble(measure).toArray());
    }

    /** The first and the mean of the first few of {@code sorted}, half and half. */
    static double blend(double[] sorted) {
        return sorted.length == 0
                ? Double.NEGATIVE_INFINITY
                : (sorted[0] + Arrays.stream(sorted).limit(BEST).average().orElse(0)) / 2;
    }
}
