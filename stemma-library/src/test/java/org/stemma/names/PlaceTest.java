package org.stemma.names;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PlaceTest {
    private static void places(String table) {
        new NameTable(NameKind.PLACE, table).holds();
    }

    @Test
    @DisplayName("D5: countries by all their names")
    void countriesAreKnownByAllTheirNames() {
        places("""
                Turkey                   | Türkiye                  | alias
                Турция                   | Turkey                   | alias
                Deutschland              | Germany                  | alias
                Allemagne                | Germany                  | alias
                Հայաստան                 | Armenia                  | alias
                ایران                    | Iran                     | alias
                the Netherlands          | Holland                  | alias
                U.S.                     | United States            | alias
                Burma                    | Myanmar                  | alias
                日本                      | Japan                    | alias
                """);
    }

    @Test
    void citiesAreKnownByTheirOlderAndForeignNames() {
        places("""
                Kiev                     | Kyiv                     | alias
                Mumbai                   | Bombay                   | alias
                Wien                     | Vienna                   | alias
                Lwów                     | Lviv                     | alias
                St. Petersburg           | Saint Petersburg         | alias
                Khankendi                | Stepanakert              | alias
                NEW YORK                 | New York                 | equal
                """);
    }

    @Test
    void otherPlacesGoBySpelling() {
        places("""
                Port-au-Prince           | Port au Prince           | equal
                Zaslavl                  | Zaslawl                  | spelling
                Вологда                  | Vologda                  | transliteration
                St. Moritz               | Saint Moritz             | form
                Al-Tanf                  | Tanf                     | form
                Lori                     | Lori Province            | kind-of-place
                Lori marz                | Lori region              | form
                """);
    }

    @Test
    void lookAlikePlacesAreTwo() {
        places("""
                Iran                     | Iraq                     | different
                Niger                    | Nigeria                  | different
                Austria                  | Australia                | different
                Slovakia                 | Slovenia                 | different
                Armenia                  | Romania                  | different
                North Korea              | South Korea              | different
                Congo-Brazzaville        | DR Congo                 | different
                Moscow                   | Moscow Oblast            | different
                Donetsk Oblast           | Donetsk District         | different
                Sector 7                 | Sector 9                 | different
                Guinea                   | Guinea-Bissau            | different
                Auckland                 | Oakland                  | different
                Pyongyang                | Pyeongchang              | different
                Dominica                 | Dominican Republic       | different
                """);
    }
}
