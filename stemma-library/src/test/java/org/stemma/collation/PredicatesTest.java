package org.stemma.collation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PredicatesTest {

    private final Predicates predicates = Predicates.bundled();

    @ParameterizedTest
    @CsvSource(textBlock = """
            withdraw,  withdrawal
            withdrew,  departure
            agreed,    agreement
            deploying, deployment
            died,      deaths
            """)
    void wordsOfOneDeedShareAFamily(String one, String other) {
        assertThat(predicates.families(one)).containsAnyElementsOf(predicates.families(other));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            will,     with
            agricola, agreed
            startle,  started
            """)
    void wordsThatOnlyLookAlikeShareNone(String one, String other) {
        assertThat(Collections.disjoint(predicates.families(one), predicates.families(other)))
                .isTrue();
    }

    @Test
    void leavingIsTheOppositeOfStayingAndBothWays() {
        assertThat(predicates.opposed(List.of("leave"), List.of("stay"))).isTrue();
        assertThat(predicates.opposed(List.of("stay"), List.of("leave"))).isTrue();
    }

    @Test
    void whoTellsOfBothDeedsContradictsNobody() {
        assertThat(predicates.opposed(List.of("leave", "stay"), List.of("stay")))
                .isFalse();
    }

    @Test
    void aTurkishLocaleFindsTheSameFamilies() {
        Locale locale = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of("tr", "TR"));
            assertThat(predicates.families("KILLED")).contains("kill");
        } finally {
            Locale.setDefault(locale);
        }
    }
}
