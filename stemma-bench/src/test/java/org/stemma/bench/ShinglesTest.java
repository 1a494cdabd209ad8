package org.stemma.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShinglesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        one two three four five    | one two three four five     | 1.0 | 1.0
        one two three four five    | One, two: three -- four.    | 0.0 | 0.0
        one two three four five    | one, two: three -- four.    | 1.0 | 0.5
        one two three four         | zero one two three four     | 0.5 | 1.0
        one two three four         | five six seven eight        | 0.0 | 0.0
        gate shut                  | gate shut                   | 1.0 | 1.0
        один два три четыре        | один два три четыре         | 1.0 | 1.0
        a b c d a b c d            | a b c d                     | 1.0 | 0.2
        """)
    void fourWordsInARowAreTheUnit(String gold, String ours, double precision, double recall) {
        Shingles shingles = new Shingles();
        shingles.add(gold, ours);
        assertThat(shingles.precision()).isEqualTo(precision);
        assertThat(shingles.recall()).isEqualTo(recall);
    }

    @Test
    void everyPageCountsTheSameAndAnEmptyAnswerCostsRecallOnly() {
        Shingles shingles = new Shingles();
        shingles.add("one two three four", "one two three four");
        shingles.add("one two three four five six seven eight nine", "");
        assertThat(shingles).hasToString("P 1.000  R 0.500  F1 0.667");
    }
}
