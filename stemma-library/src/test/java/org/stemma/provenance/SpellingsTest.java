package org.stemma.provenance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingsTest {

    // H2
    @ParameterizedTest
    @CsvSource(textBlock = """
                    harbour,      harbor
                    neighbours,   neighbors
                    kilometres,   kilometers
                    centred,      centered
                    organisation, organization
                    authorised,   authorized
                    analysed,     analyzed
                    travelling,   traveling
                    enrol,        enroll
                    autumn,       fall
                    grey,         gray
                    defence,      defense
                    dialogue,     dialog
                    nine,         9
                    TURKIYE,      Türkiye
                    """)
    void housesSpellOneWordInTwoWays(String one, String other) {
        assertThat(Spellings.fold(one)).isEqualTo(Spellings.fold(other));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    our,    or
                    hour,   hor
                    metre,  metro
                    rise,   rice
                    harbour, arbour
                    sale,   sail
                    """)
    void otherWordsStayOthers(String one, String other) {
        assertThat(Spellings.fold(one)).isNotEqualTo(Spellings.fold(other));
    }

    @Test
    void aTurkishReaderFoldsAsEverybody() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(Spellings.fold("INQUIRY")).isEqualTo(Spellings.fold("enquiry"));
        } finally {
            Locale.setDefault(before);
        }
    }
}
