package org.stemma.collation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ClustersTest {

    private static final double THRESHOLD = 0.6;

    @Test
    void thingsAboveTheThresholdJoinAndOthersStayAlone() {
        double[][] affinity = {
            {1, .9, .1, .1},
            {.9, 1, .1, .1},
            {.1, .1, 1, .8},
            {.1, .1, .8, 1}
        };
        assertThat(clusters(affinity)).isEqualTo(List.of(List.of(0, 1), List.of(2, 3)));
    }

    @Test
    void twoThatMayNeverMeetStayApartEvenThroughAThird() {
        double[][] affinity = {
            {1, .9, Affinity.NEVER},
            {.9, 1, .8},
            {Affinity.NEVER, .8, 1}
        };
        assertThat(clusters(affinity)).isEqualTo(List.of(List.of(0, 1), List.of(2)));
    }

    @Test
    void aChainOfWeakLinksDoesNotRunTogether() {
        double[][] affinity = {
            {1, .7, .1},
            {.7, 1, .65},
            {.1, .65, 1}
        };
        assertThat(clusters(affinity)).isEqualTo(List.of(List.of(0, 1), List.of(2)));
    }

    @Test
    void nothingGivesNothing() {
        assertThat(clusters(new double[0][0])).isEmpty();
    }

    /** Each region is grouped by itself; what comes of it is held against one grouping of all. */
    @Test
    void thingsInDifferentRegionsAreGroupedAsIfAllWereOne() {
        for (int seed = 0; seed < 300; seed++) {
            Random random = new Random(seed);
            int size = random.nextInt(1, 24);
            double[][] affinity = new double[size][size];
            for (int i = 0; i < size; i++) {
                for (int j = 0; j < i; j++) {
                    double drawn = random.nextInt(20) == 0 ? Affinity.NEVER : Math.pow(random.nextDouble(), 3);
                    affinity[i][j] = drawn;
                    affinity[j][i] = drawn;
                }
            }
            assertThat(clusters(affinity)).as("seed %d", seed).isEqualTo(allAtOnce(affinity));
        }
    }

    /** The definition: the pair of groups with the greatest mean joins, until none reaches the threshold. */
    private static List<List<Integer>> allAtOnce(double[][] affinity) {
        List<List<Integer>> groups = new ArrayList<>();
        for (int i = 0; i < affinity.length; i++) {
            groups.add(List.of(i));
        }
        while (true) {
            double best = THRESHOLD;
            int into = -1;
            int from = -1;
            for (int i = 0; i < groups.size(); i++) {
                for (int j = i + 1; j < groups.size(); j++) {
                    double mean = mean(affinity, groups.get(i), groups.get(j));
                    if (mean >= best && (mean > best || into < 0)) {
                        best = mean;
                        into = i;
                        from = j;
                    }
                }
            }
            if (into < 0) {
                return groups;
            }
            groups.set(
                    into,
                    Stream.concat(groups.get(into).stream(), groups.get(from).stream())
                            .sorted()
                            .toList());
            groups.remove(from);
        }
    }

    private static double mean(double[][] affinity, List<Integer> one, List<Integer> other) {
        double sum = 0;
        for (int i : one) {
            for (int j : other) {
                if (affinity[i][j] == Affinity.NEVER) {
                    return Affinity.NEVER;
                }
                sum += affinity[i][j];
            }
        }
        return sum / (one.size() * other.size());
    }

    private static List<List<Integer>> clusters(double[][] affinity) {
        return Clusters.of(affinity.length, (i, j) -> affinity[i][j], THRESHOLD);
    }
}
