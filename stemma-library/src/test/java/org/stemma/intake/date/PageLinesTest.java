package org.stemma.intake.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.intake.page.Node;
import org.stemma.intake.page.QuickPage;
import org.stemma.intake.page.Source;
import org.stemma.intake.page.Words;

class PageLinesTest {

    private static PageLines line(String... texts) {
        PageLines line = new PageLines();
        for (String text : texts) {
            line.append(text);
        }
        return line;
    }

    private static String all(PageLines line) {
        return line.opening(line.line());
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
    void blanksAloneAddNothing() {
        assertThat(line("  two  words ", " ").length()).isEqualTo(10);
    }

    @Test
    void whatStandsBehindTheLastNumberIsBefore() {
        PageLines lines = line("Room 12, updated on");
        assertThat(lines.before(lines.length(), lines.start())).isEqualTo(", updated on ");
    }

    @Test
    void whatStandsBeforeAPlaceEndsAtItsLineAndIsKeptWhenTheLineEnds() {
        PageLines lines = line("Published");
        lines.endLine();
        lines.append("updated on");
        int start = lines.start();
        int place = lines.length();
        lines.append("9 May 2031");
        lines.endLine();
        lines.append("more");
        assertThat(lines.before(place, start)).isEqualTo("updated on ");
        assertThat(lines.words(place, place + 11)).isEqualTo("9 May 2031");
    }

    @ParameterizedTest
    @CsvSource({
        "9 May 2031, 100, true",
        "9 May 231, 9, true",
        "9 May 31, 100, false",
        "Room 9 and 2031, 8, false",
        "٩ مايو ٢٠٣١, 100, true",
        "мая ²³½¼ 9, 100, false"
    })
    void digitsEnoughForADateMayBeOne(String words, int most, boolean may) {
        PageLines lines = line("Room 2031");
        lines.endLine();
        lines.append(words);
        assertThat(lines.mayBeDate(most)).isEqualTo(may);
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
        PageLines line = new PageLines();
        line.append("On");
        for (Node node = QuickPage.of(Source.of("<body>" + page)).body().first(); node != null; node = node.next()) {
            int before = line.length();
            line.append((Words) node);
            assertThat(line.length() - before).isEqualTo(words.length() + 1);
        }
        assertThat(all(line)).isEqualTo("On " + words);
    }
}
