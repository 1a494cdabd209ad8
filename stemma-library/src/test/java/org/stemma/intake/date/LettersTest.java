package org.stemma.intake.date;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LettersTest {

    @ParameterizedTest
    @CsvSource({
        "Piers 9 & 10, piers910",
        "'PIERS 9, 10', piers910",
        "Ж — две «пристани», ждвепристани",
        "五月 Ⅳ ½, 五月ⅳ½",
        "– | ·, ''"
    })
    void lettersAndNumbersAreLeftInLowerCase(String words, String letters) {
        assertThat(Letters.of(words)).isEqualTo(letters);
    }
}
