package org.stemma.names;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeysTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Jean-Paul  O’Neill | jean paul oneill
            U.S. Navy          | us navy
            J. R. Smith        | j r smith
            J.R. Smith         | jr smith
            Smith & Sons       | smith and sons
            Straße             | strasse
            Əhməd Iğdır        | ahmad igdir
            Лев Толстой        | lev tolstoy
            ʿAbd al-Nāṣir      | abd al nasir
            Ёлкин, Пётр        | yelkin petr
            """)
    void foldingDoesNotDependOnDisplay(String name, String folded) {
        assertThat(NameKeys.fold(name)).isEqualTo(folded);
    }
}
