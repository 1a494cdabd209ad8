package org.stemma.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Two texts have one wording where, and only where, they are folded to the same words. */
class WordingTest {

    private static final String LONG = "The harbour’s piers — all three of them — will “close”. ".repeat(400);

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "\n\t",
            "a",
            " a",
            "a b",
            "ab",
            "a  b\n",
            "a\u00A0b",
            "\u200Ba\u2028b\uFEFF",
            "a\u001Fb",
            "a\u0001b",
            "the pier's end",
            "the pier’s end",
            "the pier`s end",
            "the pier\"s end",
            "the “pier” „end‟",
            "the \"pier\" \"end\"",
            "ü",
            "u\u0308",
            "桟橋",
            "桟 橋",
            "🚢",
            "🚣",
            "\uD83D",
            "?",
            LONG,
            LONG.replace(" ", "\n\n"),
            LONG.replace('’', '\''),
            LONG + "a",
            LONG.substring(1));

    @Test
    void textsThatFoldToTheSameWordsAndNoOthersHaveOneWording() {
        for (String one : TEXTS) {
            for (String other : TEXTS) {
                assertThat(Wording.of(one).equals(Wording.of(other)))
                        .as("%.40s | %.40s", one, other)
                        .isEqualTo(Passage.fold(one).equals(Passage.fold(other)));
            }
        }
    }

    @Test
    void aTextThatFillsItsStretchesToTheLastCharacterIsReadToItsEnd() {
        for (int length = 2040; length < 2052; length++) {
            String text = "a".repeat(length);
            assertThat(Wording.of(text + " b")).isEqualTo(Wording.of(text + "\n b "));
            assertThat(Wording.of(text + " \n ")).isEqualTo(Wording.of(text));
            assertThat(Wording.of(text + "b")).isNotEqualTo(Wording.of(text + " b"));
            assertThat(Wording.of(text + " b")).isNotEqualTo(Wording.of(text + " c"));
        }
    }
}
