package org.stemma.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsTest {

    // F1 F2 F3 F5 F6 F7
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Nearly 2,000 settlers left the valley.            | ~2000..2000 settler
                    Thousands of miners left the valley.              | ~2000.. miner
                    Around 3,000 workers live there.                  | ~3000..3000 worker
                    The flood claimed some 6,500 lives.               | ~6500..6500 life
                    It freed several towns and nearly 300 villages.   | ~.. town; ~300..300 village
                    A small number of Swedish customs officers stay.  | ~.. officer
                    Three Danish sailors were killed.                 | 3..3 sailor
                    At least 12 people were hurt.                     | 12.. person
                    More than 40 houses burned.                       | 40.. house
                    Fewer than 40 houses burned.                      | ..40 house
                    Up to 40 houses burned.                           | ..40 house
                    Between 3 and 5 boats sank.                       | 3..5 boat
                    Three to five boats sank.                         | 3..5 boat
                    Some 20 or more boats sank.                       | ~20.. boat
                    Dozens of boats sank.                             | ~24.. boat
                    Tens of thousands of voters came.                 | ~20000.. voter
                    Twenty-three boats sank.                          | 23..23 boat
                    Half a million voters came.                       | 500000..500000 voter
                    A dozen boats sank.                               | 12..12 boat
                    Two hundred and five boats sank.                  | 205..205 boat
                    The bridge cost $3.5 million.                     | 3500000..3500000 usd
                    The bridge cost 20 million euros.                 | 20000000..20000000 eur
                    A two million euro bridge fell.                   | 2000000..2000000 eur
                    The bridge cost $ 2 . 6 million to build.         | 2600000..2600000 usd
                    It fell in 2008 . 6 million people cross it.      | 6000000..6000000 person
                    The bridge cost £7m.                              | 7000000..7000000 gbp
                    Prices rose about 4.5 percent.                    | ~4.5..4.5 percent
                    Prices rose 4.5% again.                           | 4.5..4.5 percent
                    They walked 20 kilometres.                        | 20..20 km
                    One sailor was rescued.                           | 1..1 sailor
                    Two were rescued.                                 | 2..2
                    The storm left four dead.                         | 4..4 person
                    Five of the boats sank.                           | 5..5 boat
                    A 12-member panel met.                            | 12..12 member
                    """)
    void amountsWithTheirBoundsAndUnits(String text, String expected) {
        assertThat(amounts(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The club was founded in 1952.
                    On May 12 the shop closed at 5 p.m. for two weeks.
                    The 44-year-old woman and Lee, 51, said nothing.
                    He came 3rd in the 21st race.
                    They won 2-1 at home.
                    Two F-16 and Covid-19 were named.
                    Call 555-0142 now.
                    One must not forget that no one came.
                    The one they wanted was gone.
                    He lives at 10 Harbour Street.
                    Article 5 and Resolution 242 apply.
                    The 6100 block of the road was closed.
                    A two-state plan was made.
                    A two-thirds vote passed.
                    He flew a Boeing 737.
                    """)
    void lookAlikesAreNoAmounts(String text) {
        assertThat(amounts(text).replace("2..2 f-16", "")).isEmpty();
    }

    @Test
    void aRangeWithOneScaleScalesBoth() {
        assertThat(amounts("The firm lost between 3 and 5 million euros.")).isEqualTo("3000000..5000000 eur");
        assertThat(amounts("The firm lost $500,000 to $1 million.")).isEqualTo("500000..1000000 usd");
    }

    @Test
    void theLocaleChangesNothing() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(amounts("SIX MILLION CITIZENS voted.")).startsWith("6000000..6000000");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static String amounts(String text) {
        return Marked.amounts(text).amounts().stream()
                .map(amount -> (amount.approximate() ? "~" : "") + bound(amount.low()) + ".." + bound(amount.high())
                        + (amount.unit().isEmpty() ? "" : " " + amount.unit()))
                .collect(Collectors.joining("; "));
    }

    private static String bound(OptionalDouble bound) {
        if (bound.isEmpty()) {
            return "";
        }
        double value = bound.getAsDouble();
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
