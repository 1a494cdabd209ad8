package org.stemma.story;

import java.util.stream.DoubleStream;
import org.stemma.story.Comparison.Pair;

/**
 * How like two stories are that one report may belong to: the mean of the odds of their likest pairs of reports.
 *
 * @param vetoed dates forbid that they are one
 */
record Kinship(double odds, boolean vetoed) {

    private static final int BEST = 3;

    static Kinship of(Comparison one, Comparison other, LinkerWeights weights) {
        boolean vetoed = false;
        DoubleStream.Builder odds = DoubleStream.builder();
        odds.add(-other.nearest().odds());
        for (Pair mine : one.pairs()) {
            for (Pair theirs : other.pairs()) {
                Likeness likeness = Likeness.of(mine.member(), theirs.member());
                vetoed |= weights.vetoes(likeness);
                odds.add(-(weights.alike(likeness) + weights.distance(likeness)));
            }
        }
        return new Kinship(-odds.build().sorted().limit(BEST).average().orElse(0), vetoed);
    }
}
