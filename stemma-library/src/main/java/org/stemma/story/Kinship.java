package org.stemma.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import org.stemma.story.Comparison.Pair;

/**
 * How like two stories are that one report may belong to.
 *
 * @param odds blended from the odds of their likest pairs of reports
 * @param gap how far the mean odds inside the less even of the two are above those between them; 0 when one has a single report
 * @param vetoed dates forbid that they are one
 */
record Kinship(double odds, double gap, boolean vetoed) {

    /** Two stories merge only when they are clearly nearer than what would divide them again. */
    private static final double NEARER = 0.8;

    static Kinship of(Comparison one, Comparison other, LinkerWeights weights) {
        boolean vetoed = false;
        DoubleStream.Builder between = DoubleStream.builder();
        for (Pair mine : one.pairs()) {
            for (Pair theirs : other.pairs()) {
                Likeness likeness = Likeness.of(mine.member(), theirs.member());
                vetoed |= weights.vetoes(likeness);
                between.add(weights.odds(likeness));
            }
        }
        double[] odds = between.build().toArray();
        double likest = Comparison.blend(DoubleStream.concat(
                        DoubleStream.of(odds), DoubleStream.of(other.nearest().odds()))
                .map(each -> -each)
                .sorted()
                .map(each -> -each)
                .toArray());
        boolean single = one.pairs().size() < 2 || other.pairs().size() < 2;
        double gap = single
                ? 0
                : Math.min(inside(one, weights), inside(other, weights))
                        - DoubleStream.of(odds).average().orElse(0);
        return new Kinship(likest, gap, vetoed);
    }

    private static double inside(Comparison story, LinkerWeights weights) {
        List<Pair> pairs = story.pairs();
        double sum = 0;
        for (int i = 1; i < pairs.size(); i++) {
            for (int j = 0; j < i; j++) {
                sum += weights.odds(
                        Likeness.of(pairs.get(i).member(), pairs.get(j).member()));
            }
        }
        return sum / (pairs.size() * (pairs.size() - 1) / 2.0);
    }

    boolean allows(LinkerWeights weights) {
        return !vetoed && odds >= weights.merge() && gap < NEARER * weights.division();
    }

    /** Why the two are one. */
    List<Evidence> evidence(Comparison other, LinkerWeights weights) {
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(new Evidence(
                "kinship", odds, String.format(Locale.ROOT, "reports of the two are alike to %.1f", odds)));
        evidence.addAll(other.evidence(weights));
        return evidence;
    }
}
