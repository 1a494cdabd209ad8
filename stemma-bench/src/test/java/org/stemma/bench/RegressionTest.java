package org.stemma.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RegressionTest {

    /** Of 4 with 0 one holds, of 4 with 1 three do: odds of 1/3 and 3, whose logarithms are −ln 3 and ln 3. */
    @Test
    void theOddsOfTwoGroupsAreFound() {
        double[][] rows = {{0}, {0}, {0}, {0}, {1}, {1}, {1}, {1}};
        boolean[] holds = {true, false, false, false, true, true, true, false};
        double[] fitted = Regression.fit(rows, holds, new double[] {1, 1, 1, 1, 1, 1, 1, 1});
        assertThat(fitted[0]).isCloseTo(-Math.log(3), within(0.01));
        assertThat(fitted[1]).isCloseTo(2 * Math.log(3), within(0.01));
    }

    @Test
    void anExampleOfWeightTwoCountsAsTwo() {
        double[] once = Regression.fit(
                new double[][] {{0}, {0}, {0}, {1}, {1}, {1}},
                new boolean[] {true, false, false, true, true, false},
                new double[] {1, 1, 1, 1, 1, 1});
        double[] weighed = Regression.fit(
                new double[][] {{0}, {0}, {1}, {1}}, new boolean[] {true, false, true, false}, new double[] {1, 2, 2, 1
                });
        assertThat(weighed).containsExactly(once, within(1e-6));
    }

    @Test
    void aColumnThatNeverChangesCountsNothing() {
        double[] fitted = Regression.fit(
                new double[][] {{0, 7}, {0, 7}, {1, 7}, {1, 7}},
                new boolean[] {true, false, true, true},
                new double[] {1, 1, 1, 1});
        assertThat(fitted[2]).isZero();
    }
}
