package org.stemma.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TallyTest {

    @Test
    void precisionIsOfWhatWasGivenAndRecallOfWhatWasDue() {
        assertThat(new Tally(1, 0, 0).plus(new Tally(2, 1, 3))).hasToString("P 0.750  R 0.500  F1 0.600  (3/1/3)");
        assertThat(Tally.NONE).hasToString("P 0.000  R 0.000  F1 0.000  (0/0/0)");
    }
}
