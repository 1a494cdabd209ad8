package org.stemma.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordPieceTest {

    private static final WordPiece PIECES = new WordPiece(MiniLmNetwork.vocabulary());

    /** Ids looked up by hand in the published vocabulary. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Hello, world!        | 101 7592 1010 2088 999 102
                    Café Zürich          | 101 7668 10204 102
                    withdrawal of troops | 101 10534 1997 3629 102
                    unaffable            | 101 14477 20961 3468 102
                    don't                | 101 2123 1005 1056 102
                    $3.5m                | 101 1002 1017 1012 1019 2213 102
                    北京                 | 101 1781 1755 102
                    Երևան                | 101 100 102
                    İstanbul             | 101 9960 102
                    """)
    void knownTextsGetTheirKnownIds(String text, String ids) {
        assertThat(ids(text, 256)).isEqualTo(ids);
    }

    @Test
    void zeroWidthAndControlCharactersLeaveNoTrace() {
        assertThat(ids("ab\u200bc\u0000 x\ufffd", 256)).isEqualTo(ids("abc x", 256));
    }

    @Test
    void everyKindOfSpaceParts() {
        assertThat(ids("a\u00a0b\tc\u2003d\ne", 256)).isEqualTo(ids("a b c d e", 256));
    }

    @Test
    void aTextOfMarksAndSpacesAloneIsFramed() {
        assertThat(ids("", 256)).isEqualTo("101 102");
        assertThat(ids(" \u00a0\n", 256)).isEqualTo("101 102");
    }

    @Test
    void theLimitCountsTheFrame() {
        assertThat(ids("withdrawal of troops", 4)).isEqualTo("101 10534 1997 102");
        assertThatThrownBy(() -> PIECES.ids("a", 1)).hasMessageContaining("limit 1");
    }

    @Test
    void aWordNobodyWritesIsUnknown() {
        assertThat(ids("x".repeat(101), 256)).isEqualTo("101 100 102");
    }

    @Test
    void casesFoldAlikeInEveryLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(ids("INTERIM MINISTER", 256)).isEqualTo(ids("interim minister", 256));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aVocabularyWithoutTheOuterPiecesIsRefused() {
        assertThatThrownBy(() -> new WordPiece(Map.of("[UNK]", 0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[CLS]");
    }

    private static String ids(String text, int limit) {
        return Arrays.stream(PIECES.ids(text, limit)).mapToObj(Long::toString).collect(Collectors.joining(" "));
    }
}
