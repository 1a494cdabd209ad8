package org.stemma.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PiecesTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            "the quay is open", 16, "the quay is open"
            "the quay is open", 15, "the quay is |open"
            "the quay is open",  9, "the quay |is open"
            "theferry",          3, "the|fer|ry"
            "ab\uD83D\uDE00cd",  3, "ab|\uD83D\uDE00c|d"
            "",                  5, ""
            """)
    void aTextIsCutBehindASpaceAndNeverInsideASign(String text, int longest, String pieces) {
        assertThat(String.join("|", Pieces.of(text, longest))).isEqualTo(pieces);
        assertThat(String.join("", Pieces.of(text, longest))).isEqualTo(text);
    }
}
