package org.stemma.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerTest {

    private static final Gazetteer GAZETTEER = new Gazetteer();

    @ParameterizedTest // D5 D10
    @CsvSource({
        "Turkey, COUNTRY, TR",
        "Türkiye, COUNTRY, TR",
        "Turkiye, COUNTRY, TR",
        "U.S., COUNTRY, US",
        "Ivory Coast, COUNTRY, CI",
        "Tashkent, CAPITAL, UZ",
        "Aleppo, CITY, SY",
        "Thuringia, REGION, DE",
        "Reuters, OUTLET, ''",
        "NATO, ORGANISATION, ''",
        "Nato, ORGANISATION, ''",
        "Downing Street, METONYM, ''",
    })
    void aKnownNameHasItsKindAndCountry(String name, Gazetteer.Kind kind, String country) {
        assertThat(GAZETTEER.find(name)).hasValueSatisfying(entry -> {
            assertThat(entry.kind()).isEqualTo(kind);
            assertThat(entry.country()).isEqualTo(country);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"who", "Who", "us", "Most", "Drabsk", ""})
    void ordinaryWordsAndUnknownNamesAreNotFound(String name) {
        assertThat(GAZETTEER.find(name)).isEmpty();
    }
}
