package org.stemma.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.stemma.report.ReportId;
import org.stemma.report.When;
import org.stemma.story.LinkerWeights.Measures;

/**
 * A report held against a candidate story: against each of the reports shown, best first. The story's odds are the mean
 * of its few best, so that neither one chance likeness nor the size of a story decides.
 */
record Comparison(Candidate candidate, List<Pair> pairs) {

    private static final int BEST = 3;
    private static final int SHARED_SHOWN = 5;

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
        return mean(Pair::odds);
    }

    /** The odds with dates left aside. */
    double alike() {
        return mean(Pair::alike);
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
        WeighedProfile asked = candidate.asked();
        WeighedProfile member = nearest().member();
        List<Evidence> evidence = new ArrayList<>();
        Function<Likeness, Measures> of = weights::of;
        List<Integer> words = asked.words().shared(member.words(), SHARED_SHOWN);
        List<Integer> lead = asked.lead().shared(member.lead(), SHARED_SHOWN);
        List<Integer> names = asked.names().shared(member.names(), SHARED_SHOWN);
        List<Integer> figures = asked.figures().shared(member.figures(), SHARED_SHOWN);
        add(evidence, "names", like -> of.apply(like).names() * like.names(), "names in both: ", names);
        add(evidence, "words", like -> of.apply(like).words() * like.words(), "words in both: ", words);
        add(evidence, "lead", like -> of.apply(like).lead() * like.lead(), "words in both openings: ", lead);
        add(evidence, "figures", like -> of.apply(like).figures() * like.figures(), "figures in both: ", figures);
        add(
                evidence,
                "rarity",
                like -> rarity(of.apply(like), like),
                "the rarest word in both: ",
                words.stream().limit(1).toList());
        nearest()
                .likeness()
                .meaning()
                .ifPresent(cosine -> evidence.add(new Evidence(
                        "meaning",
                        mean(pair -> of.apply(pair.likeness()).meaning()
                                * pair.likeness().meaning().orElse(0)),
                        String.format(Locale.ROOT, "titles and openings mean alike to %.2f", cosine))));
        evidence.add(new Evidence("dates", mean(Pair::distance), dates(asked.published(), nearest())));
        return List.copyOf(evidence);
    }

    private static double rarity(Measures measures, Likeness likeness) {
        return measures.telling() * likeness.telling() + measures.rarest() * likeness.rarest();
    }

    private void add(
            List<Evidence> to, String feature, ToDoubleFunction<Likeness> score, String said, List<Integer> shared) {
        if (!shared.isEmpty()) {
            to.add(new Evidence(feature, mean(pair -> score.applyAsDouble(pair.likeness())), said + printed(shared)));
        }
    }

    /** {@code keys} as the report prints them, or how many they are when that is not known. */
    String printed(List<Integer> keys) {
        List<String> printed = candidate.asked().printed(keys);
        return printed.isEmpty() ? keys.size() + " not spelt out" : String.join(", ", printed);
    }

    private static String dates(When asked, Pair nearest) {
        String both = shown(asked) + " and " + shown(nearest.member().published());
        return nearest.likeness().days().isPresent()
                ? "%d days apart: ".formatted((long) nearest.likeness().days().getAsDouble()) + both
                : "may be of one day: " + both;
    }

    private static String shown(When when) {
        return when.edtf().isEmpty() ? "undated" : when.edtf();
    }

    private double mean(ToDoubleFunction<Pair> measure) {
        return pairs.stream().limit(BEST).mapToDouble(measure).average().orElse(Double.NEGATIVE_INFINITY);
    }
}
