package org.stemma.provenance;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * Chooses the pairs of texts worth comparing word for word. In a coverage of hundreds of copies everybody resembles everybody; there
 * the likest of each are enough, with the links that hold the rest together, so that no two texts of one descent fall apart.
 */
final class Neighbours {

    /** Pairs with fewer seeds in common than this part of the smaller text's cannot reach {@link Copies#REWORKING}. */
    private static final double FEWEST_SEEDS = 0.04;

    /** A text with more likely parents than these has them all from one of these. */
    private static final int NEAREST = 16;

    private static final Comparator<Pair> LIKEST_FIRST = Comparator.<Pair>comparingInt(pair -> -pair.common())
            .thenComparingInt(Pair::one)
            .thenComparingInt(Pair::other);

    private Neighbours() {}

    /** Two texts by number, and how many seeds they share. */
    record Pair(int one, int other, int common) {}

    /** The pairs to compare, each once, the lesser number first. */
    static Collection<Pair> of(List<Seeds> texts) {
        List<Pair> pairs = new ArrayList<>();
        for (int one = 0; one < texts.size(); one++) {
            for (int other = one + 1; other < texts.size(); other++) {
                int common = texts.get(one).common(texts.get(other));
                int smaller = Math.min(texts.get(one).size(), texts.get(other).size());
                if (common > 0 && common >= FEWEST_SEEDS * smaller) {
                    pairs.add(new Pair(one, other, common));
                }
            }
        }
        pairs.sort(LIKEST_FIRST);
        return chosen(pairs, texts.size());
    }

    private static Collection<Pair> chosen(List<Pair> pairs, int texts) {
        int[] neighbours = new int[texts];
        Lineages linked = new Lineages();
        Collection<Pair> chosen =
                new TreeSet<>(Comparator.comparingInt(Pair::one).thenComparingInt(Pair::other));
        for (Pair pair : pairs) {
            String one = Integer.toString(pair.one());
            String other = Integer.toString(pair.other());
            boolean near = neighbours[pair.one()] < NEAREST || neighbours[pair.other()] < NEAREST;
            if (near || !linked.joined(one, other)) {
                neighbours[pair.one()]++;
                neighbours[pair.other()]++;
                linked.join(one, other);
                chosen.add(pair);
            }
        }
        return chosen;
    }
}
