package org.stemma.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoriesBenchTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a a b b c | 1 1 2 2 3 | 0 | 0 | 1
            a a b b c | 1 1 1 1 2 | 4 | 0 | 0.333
            a a b b c | 1 2 3 3 4 | 0 | 1 | 0.667
            a a b b c | 1 2 2 3 3 | 2 | 2 | 0
            """)
    void faultsAreCounted(String gold, String found, long merged, long split, double whole) {
        StoriesBench.Faults faults =
                StoriesBench.Faults.of(List.of(gold.split(" ", -1)), List.of(found.split(" ", -1)));
        assertThat(faults.pairsMerged()).isEqualTo(merged);
        assertThat(faults.storiesSplit()).isEqualTo(split);
        assertThat(faults.wholeAndPure()).isEqualTo(whole, org.assertj.core.api.Assertions.within(0.001));
    }
}
