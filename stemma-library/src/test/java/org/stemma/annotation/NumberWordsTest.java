package org.stemma.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    seven                         | 7
                    twenty-three                  | 23
                    two hundred and five          | 205
                    a hundred thousand            | 100000
                    three million two hundred     | 3000200
                    nineteen ninety-six           | 1996
                    1,250                         | 1250
                    2 1/2                         | 2.5
                    3.5                           | 3.5
                    65 million                    | 65000000
                    two dozen                     | 24
                    """)
    void numbersAsWritten(String text, double number) {
        assertThat(NumberWords.parse(text)).hasValue(number);
    }

    @Test
    void otherWordsAreNoNumbers() {
        assertThat(NumberWords.parse("boats")).isEmpty();
        assertThat(NumberWords.parse("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    soldiers   | soldier
                    people     | person
                    cities     | city
                    policemen  | policeman
                    women      | woman
                    churches   | church
                    houses     | house
                    lives      | life
                    police     | police
                    bus        | bus
                    villages   | village
                    """)
    void nounsLoseTheirPlural(String plural, String singular) {
        assertThat(Singular.of(plural)).isEqualTo(singular);
    }
}
