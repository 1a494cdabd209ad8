package org.stemma.collation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClustersTest {

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

    private static List<List<Integer>> clusters(double[][] affinity) {
        return Clusters.of(affinity.length, (i, j) -> affinity[i][j], 0.6);
    }
}
