package org.stemma.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DemonymsTest {

    private static final Demonyms DEMONYMS = new Demonyms();

    @ParameterizedTest // D16
    @CsvSource({
        "Estonian-Latvian border, EE LV",
        "the South African and New Zealander sides, ZA NZ",
        "Congolese troops, CG CD",
        "Arab League, ''",
        "a wooden bridge, ''",
    })
    void aDemonymPointsToItsCountries(String phrase, String codes) {
        assertThat(String.join(" ", DEMONYMS.countriesIn(phrase))).isEqualTo(codes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Latvian", "ex-Soviet", "Franco-German", "Russian-brokered", "anti-American", "Turks"})
    void compoundsAreDemonymsToo(String word) {
        assertThat(DEMONYMS.isDemonym(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Latvia", "Moscow-led", "ex-husband", "Pole-vault", "German-Smith"})
    void placesAndPlainWordsAreNot(String word) {
        assertThat(DEMONYMS.isDemonym(word)).isFalse();
    }
}
