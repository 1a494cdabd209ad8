package org.stemma.collation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/**
 * Groups things by average linkage (UPGMA, Sokal and Michener 1958) with pairs that may never meet: the two nearest
 * groups join until none are nearer than the threshold. Ties go to the lower index, so the answer depends on the order of
 * the input alone.
 *
 * <p>Two groups whose mean reaches the threshold have a pair that does. So each {@link Regions region} of pairs that do is grouped by
 * itself, and of thousands of things only the affinities inside their regions are held at once.
 */
final class Clusters {

    /** Affinity by the indices of two different things. */
    interface Pairs {
        double of(int i, int j);
    }

    private final double[][] affinity;
    private final List<List<Integer>> groups = new ArrayList<>();

    private Clusters(int size, Pairs pairs) {
        affinity = new double[size][size];
        for (int i = 0; i < size; i++) {
            groups.add(new ArrayList<>(List.of(i)));
            for (int j = 0; j < i; j++) {
                affinity[i][j] = pairs.of(i, j);
                affinity[j][i] = affinity[i][j];
            }
        }
    }

    /** The groups in order of their first member; members in order. */
    static List<List<Integer>> of(int size, Pairs pairs, double threshold) {
        List<List<Integer>> all = new ArrayList<>();
        for (int[] region : Regions.of(size, pairs, threshold)) {
            Clusters clusters = new Clusters(region.length, (i, j) -> pairs.of(region[i], region[j]));
            clusters.joinAll(threshold);
            clusters.groups.stream()
                    .filter(group -> !group.isEmpty())
                    .map(group -> group.stream().sorted().map(i -> region[i]).toList())
                    .forEach(all::add);
        }
        all.sort(Comparator.comparing(List::getFirst));
        return all;
    }

    private void joinAll(double threshold) {
        int[] nearest = new int[groups.size()];
        for (int i = 0; i < nearest.length; i++) {
            nearest[i] = nearestTo(i);
        }
        while (true) {
            int best = best(nearest);
            if (best < 0 || affinity[best][nearest[best]] < threshold) {
                return;
            }
            int into = Math.min(best, nearest[best]);
            int from = Math.max(best, nearest[best]);
            join(into, from);
            refresh(nearest, into, from);
        }
    }

    /** Only the rows that pointed at one of the two, or that the joined group has come nearer to, change. */
    private void refresh(int[] nearest, int into, int from) {
        nearest[from] = -1;
        for (int i = 0; i < nearest.length; i++) {
            if (nearest[i] < 0) {
                continue;
            }
            if (i == into || nearest[i] == into || nearest[i] == from) {
                nearest[i] = nearestTo(i);
            } else if (affinity[i][into] > affinity[i][nearest[i]]) {
                nearest[i] = into;
            }
        }
    }

    private int best(int[] nearest) {
        return argmax(nearest.length, i -> nearest[i] < 0 ? Double.NEGATIVE_INFINITY : affinity[i][nearest[i]]);
    }

    private int nearestTo(int i) {
        return argmax(
                groups.size(),
                j -> j == i || groups.get(j).isEmpty() || groups.get(i).isEmpty()
                        ? Double.NEGATIVE_INFINITY
                        : affinity[i][j]);
    }

    private static int argmax(int size, IntToDoubleFunction value) {
        int best = -1;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < size; i++) {
            if (value.applyAsDouble(i) > most) {
                most = value.applyAsDouble(i);
                best = i;
            }
        }
        return best;
    }

    private void join(int into, int from) {
        int a = groups.get(into).size();
        int b = groups.get(from).size();
        for (int k = 0; k < groups.size(); k++) {
            boolean never = affinity[into][k] == Affinity.NEVER || affinity[from][k] == Affinity.NEVER;
            double mean = never ? Affinity.NEVER : (a * affinity[into][k] + b * affinity[from][k]) / (a + b);
            affinity[into][k] = mean;
            affinity[k][into] = mean;
        }
        groups.get(into).addAll(groups.get(from));
        groups.get(from).clear();
    }
}
