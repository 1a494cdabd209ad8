package org.stemma.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalDouble;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTest {

    private static final String PRINTED = """
            peer:
              all     90  P 0.500  F1 0.600
            ours:
              all     90  P 0.700  F1 .800
              people  41  P 0.710  F1 0.810
            5.2 µs a pair
            """;

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
        peer > all > F1,      0.6
        ours > all > P,       0.7
        ours > all > F1,      0.8
        ours > people > F1,   0.81
        ours > people,        41
        F1 .800 > people > P, 0.71
        µs a pair,            -
        ours > peer,          -
        theirs > all > F1,    -
        """)
    void aFigureIsTheNumberBehindItsWords(String place, Double figure) {
        assertThat(Figure.in(PRINTED, place))
                .isEqualTo(figure == null ? OptionalDouble.empty() : OptionalDouble.of(figure));
    }
}
