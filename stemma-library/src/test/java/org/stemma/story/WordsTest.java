package org.stemma.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {

    // A7 A8 A15 H2
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            organised floods      | organized flooding
            Zürich’s mayor        | Zurich's mayor
            the MINISTER resigns  | The minister resigned
            nationalisation       | nationalization
            """)
    void spellingsOfOneWordMeet(String one, String other) {
        assertThat(new Words().of(one)).isEqualTo(new Words().of(other));
    }

    @Test
    void numbersStayAsTheyAre() {
        assertThat(new Words().of("31-24 and 2,000")).containsExactly("31", "24", "and", "2", "000");
    }

    @Test
    void theDefaultLocaleChangesNothing() {
        Locale before = Locale.getDefault();
        List<String> plain = new Words().of("ILLINOIS MINING");
        try {
            Locale.setDefault(Locale.of("tr", "TR"));
            assertThat(new Words().of("ILLINOIS MINING")).isEqualTo(plain);
        } finally {
            Locale.setDefault(before);
        }
    }
}
