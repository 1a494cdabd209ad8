package org.stemma.names;

import org.junit.jupiter.api.Test;

class BodyTest {
    private static void bodies(String table) {
        new NameTable(NameKind.ORGANISATION, table).holds();
    }

    @Test
    void legalFormsArticlesAndSpellingConventionsTellNothing() {
        bodies("""
                Harbour Lights Ltd       | Harbour Lights Limited   | form
                Nordsee Werft GmbH       | Nordsee Werft            | form
                ООО «Северный путь»      | Severnyy Put LLC         | transliteration
                The Baltic Exchange      | Baltic Exchange          | form
                Smith & Sons Inc.        | Smith and Sons           | form
                Centre for Labour Law    | Center for Labor Law     | form
                Harbour Lights Group     | Harbour Lights           | form
                HarbourLights            | Harbour Lights           | spacing
                Meadow Accord party      | Meadow Accord            | form
                Tidemark News Agency     | Tidemark                 | form
                First Tidal Bank         | 1st Tidal Bank           | form
                Brigade Twenty-Two       | Brigade 22               | form
                """);
    }

    @Test
    void anAcronymStandsForItsWords() {
        bodies("""
                CSTO                     | Collective Security Treaty Organization | alias
                НАТО                     | NATO                     | transliteration
                North Atlantic Treaty Organisation | NATO           | alias
                ITSA                     | International Tidal Studies Association | acronym
                I.T.S.A.                 | International Tidal Studies Association | acronym
                ITSA                     | Institute for Ship Art   | different
                Itsa                     | International Tidal Studies Association | different
                """);
    }

    @Test
    void ministriesGoByCountryAndOffice() {
        bodies("""
                Russian Defense Ministry | Ministry of Defence of the Russian Federation | order
                Armenian Foreign Ministry| Ministry of Foreign Affairs of Armenia | order
                Foreign Ministry of Iran | Foreign Ministry of Iraq | place
                Russian Defense Ministry | Russian Foreign Ministry | different
                China's Foreign Ministry | Chinese Foreign Ministry | form
                Government of Estonia    | Government of Ethiopia   | place
                """);
    }

    @Test
    void lookAlikeBodiesAreTwo() {
        bodies("""
                Bank of Armenia          | Bank of Georgia          | place
                Bank of Riverton         | Bank of Hillsbury        | different
                Brigade 22               | Brigade 23               | number
                Tidal Fund II            | Tidal Fund III           | number
                Tidal Fund               | Tidal Fund II            | number
                Harbour Lights           | Harbour Lights Shipping  | different
                Harbour Lights GmbH      | Harbour Lights AG        | legal-form
                Meadow Accord Party      | Meadow Accord Movement   | different
                NATO                     | OSCE                     | different
                Radio Nord               | Radio Nordost            | different
                Flip                     | Flop                     | different
                """);
    }

    @Test
    void oneSlipIsBorneByAnotherWord() {
        bodies("""
                Harbour Ferires          | Harbour Ferries          | misspelling
                Ferires                  | Ferries                  | different
                """);
    }

    @Test
    void otherThingsGoByWordsAndNumbers() {
        new NameTable(NameKind.OTHER, """
                MV Reef Petrel           | Reef Petrel              | form
                Reef Petrel 1            | Reef Petrel 2            | number
                Reef                     | Reed                     | different
                """).holds();
    }
}
