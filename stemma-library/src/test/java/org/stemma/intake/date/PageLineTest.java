package org.stemma.intake.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.intake.page.Node;
import org.stemma.intake.page.QuickPage;
import org.stemma.intake.page.Source;
import org.stemma.intake.page.Words;

class PageLineTest {

    private static PageLine line(String... texts) {
        PageLine line = new PageLine();
        for (String text : texts) {
            line.append(text);
        }
        return line;
    }

    private static String all(PageLine line) {
        return line.opening(line.length());
    }

    @Test
    void whiteSpaceOfAnyKindIsOneBlankBetweenWords() {
        assertThat(all(line("\n\t 9\u00a0 May\u3000", "", "\u2028", "2024 ", "Zürich")))
                .isEqualTo("9 May 2024 Zürich");
    }

    @Test
    void lettersBeyondLatinAreNoWhiteSpace() {
        assertThat(all(line("9 мая\u202f2024 — 五月"))).isEqualTo("9 мая\u202f2024 — 五月");
    }

    @Test
    void anAppendSaysHowManyCharactersTheLineGrew() {
        PageLine line = new PageLine();
        assertThat(line.append("  two  words ")).isEqualTo(10);
        assertThat(line.append(" ")).isZero();
        assertThat(line.length()).isEqualTo(10);
    }

    @Test
    void whatStandsBehindTheLastNumberIsBefore() {
        assertThat(line("Room 12, updated on").before()).isEqualTo(", updated on ");
    }

    @Test
    void aLineLongerThanItsRoomIsKeptWhole() {
        String words = "word ".repeat(5000).strip();
        assertThat(all(line(words))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "' 9  May 2024 ', 9 May 2024",
        "9&nbsp;May &amp; 10 May, 9 May & 10 May",
        "Q&A on 9 May, Q&A on 9 May",
        "9 мая — 五月, 9 мая — 五月"
    })
    void thePagesOwnCharactersAreReadAsItsWordsAre(String page, String words) {
        PageLine line = new PageLine();
        line.append("On");
        for (Node node = QuickPage.of(Source.of("<body>" + page)).body().first(); node != null; node = node.next()) {
            int grown = line.append((Words) node);
            assertThat(grown).isEqualTo(words.length() + 1);
        }
        assertThat(all(line)).isEqualTo("On " + words);
    }
}
