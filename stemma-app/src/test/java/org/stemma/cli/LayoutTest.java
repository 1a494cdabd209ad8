package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.tell.Columns;

class LayoutTest {

    @ParameterizedTest
    @CsvSource({"pier,4", "港務局,6", "é,1", "e\u0301,1", "ｶ,1", "Ａ,2", "🚢,2", "한국,4", "'',0"})
    void aWideCharacterTakesTwoColumnsAndAMarkNone(String words, int columns) {
        assertThat(Columns.of(words)).isEqualTo(columns);
    }

    @Test
    void wordsAreBrokenByColumns() {
        assertThat(Layout.wrap("two old piers", 8)).containsExactly("two old", "piers");
        assertThat(Layout.wrap("港務局將", 5)).containsExactly("港務", "局將");
        assertThat(Layout.wrap("abcdefgh", 3)).containsExactly("abc", "def", "gh");
        assertThat(Layout.wrap(" ", 3)).containsExactly("");
    }

    @Test
    void cellsStandSideBySideAlsoWhereCharactersAreWide() {
        assertThat(Layout.row(List.of("港務", "x"), List.of(5, 3))).isEqualTo("港務   x");
    }

    @Test
    void nothingInWordsCommandsTheTerminal() {
        assertThat(Columns.printable("a\u001B[31m\u009Bb\u202Ec")).isEqualTo("a\uFFFD[31m\uFFFDb\uFFFDc");
        assertThat(Layout.wrap("two\u001B[2J\npiers", 20)).containsExactly("two\uFFFD[2J piers");
    }
}
