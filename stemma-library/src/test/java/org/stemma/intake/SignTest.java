package org.stemma.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A sign is found where one of its words stands, and nowhere else. */
class SignTest {

    private static List<Sign> in(String words) {
        long found = Sign.in(words);
        return Sign.all().stream().filter(sign -> (found & sign.bit()) != 0).toList();
    }

    /** By looking for one word after the other. */
    private static List<Sign> oneByOne(String words) {
        String figures = words.replaceAll("[0-9]", "0");
        return Sign.all().stream()
                .filter(sign -> sign.words().stream().anyMatch(figures::contains))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "the ferry left at dawn",
                "a handout pictured (left), seen here in 2031",
                "an earlier version of this reported from the pier",
                "© 2031 the harbour post. all rights reserved",
                "foto: фото / the mayor, right, and two others are shown",
                "copycopyright and repreproduction",
                "in 203 rooms, 1 2 3 4",
                "the second lady is seenthird"
            })
    void theSignsAreThoseWhoseWordsAreFoundOneByOne(String words) {
        assertThat(in(words)).isEqualTo(oneByOne(words));
    }

    @Test
    void eachWordOfASignGivesItWhateverStandsAround() {
        for (Sign sign : Sign.all()) {
            for (String word : sign.words()) {
                assertThat(in("xa" + word + "bx")).as(word).contains(sign);
            }
        }
    }

    @Test
    void aWordThatIsBrokenOffGivesNothing() {
        assertThat(in("the harbour was quiet and the tide was low")).isEmpty();
        assertThat(in("a trademar and a copyrigh")).isEmpty();
    }
}
