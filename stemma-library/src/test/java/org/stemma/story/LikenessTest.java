package org.stemma.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.annotation.Amounts;
import org.stemma.annotation.AnnotatedReport;
import org.stemma.annotation.AnnotationLine;
import org.stemma.annotation.Gazetteer;
import org.stemma.annotation.Mentions;
import org.stemma.annotation.Sentences;
import org.stemma.annotation.Times;
import org.stemma.annotation.Tokens;
import org.stemma.report.When;

class LikenessTest {

    private static final AnnotationLine LINE = new AnnotationLine(
            List.of(new Sentences(), new Tokens(), new Mentions(new Gazetteer()), new Times(), new Amounts()));

    // C3 C23
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2024-03-04            | 2024-03-07            | 3
            2024-03-07            | 2024-03-04            | 3
            2024-03-04            | 2024-03-04            | 0
            2024-03-01/2024-03-08 | 2024-03-04            | 0
            2021-01-01/2021-12-31 | 2024-03-04            | 794
            2021-01-01/2021-12-31 | 2024-01-01/2024-12-31 | 731
            2024-01-01/2024-12-31 | 2024-03-04            |
            2020-01-01/..         | 2024-03-04            |
            2020-01-01/..         | 2019-12-30            | 2
                                  | 2024-03-04            |
            """)
    void daysApartAreTheFewestThereCanBe(String one, String other, Integer days) {
        assertThat(Likeness.daysApart(when(one), when(other)))
                .isEqualTo(days == null ? OptionalDouble.empty() : OptionalDouble.of(days));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a $2 million fire | an 80 million euro fire     | 1
            a $2 million fire | a fire that cost $6 million | 0
            a $2 million fire | a fire of 80 million tyres  | 0
            a $2 million fire | $80 million, then $2 million | 0
            """)
    void sumsOfMoneyMoreThanFourfoldApartSpeakAgainst(String one, String other, double value) {
        assertThat(of("", one, "", other).of(Measure.OTHER_SUM)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                       | A fire on Dec. 14.     |            | A fire on January 3. | 1 | 0
                       | A fire on Dec. 14.     | 2024-12-20 | A fire.              | 1 | 0
                       | A fire on Dec. 14.     | 2024-07-06 | A fire.              | 0 | 1
                       | A fire on Dec. 14.     |            | A fire on Sunday.    | 0 | 0
            2024-07-09 | A fire, as on Dec. 14. | 2024-07-06 | A fire.              | 0 | 0
            """)
    void timesOfAYearAreHeldAgainstEachOtherOnlyWhereADateIsMissing(
            String one, String text, String other, String otherText, double season, double otherSeason) {
        Likeness likeness = of(one, text, other, otherText);
        assertThat(likeness.of(Measure.SEASON)).isEqualTo(season);
        assertThat(likeness.of(Measure.OTHER_SEASON)).isEqualTo(otherSeason);
    }

    @Test
    void aSharedWordOfTheTitleTellsLessTheRarerWhereADateIsMissing() {
        Likeness dated = of("2024-07-09", "A fire in Oskerry.", "2024-07-09", "Oskerry burns.");
        Likeness undated = of("", "A fire in Oskerry.", "2024-07-09", "Oskerry burns.");
        assertThat(dated.of(Measure.UNDATED_TITLE)).isZero();
        assertThat(undated.of(Measure.UNDATED_TITLE)).isNotZero();
        assertThat(of("", "A fire.", "", "The ferry.").of(Measure.UNDATED_TITLE))
                .isZero();
    }

    private static Likeness of(String one, String text, String other, String otherText) {
        return Likeness.of(weighed("r1", one, text), weighed("r2", other, otherText));
    }

    private static WeighedProfile weighed(String id, String published, String text) {
        When when = published == null || published.isEmpty() ? Filing.undated() : Filing.day(published);
        AnnotatedReport bare = Filing.report(id, text, when, text);
        return WeighedProfile.of(
                new Profiler(Optional.empty()).profile(LINE.annotate(bare.report())), (key, rank) -> 5);
    }

    private static When when(String edtf) {
        if (edtf == null) {
            return Filing.undated();
        }
        if (!edtf.contains("/")) {
            return Filing.day(edtf);
        }
        LocalDate first = LocalDate.parse(edtf.substring(0, edtf.indexOf('/')));
        String last = edtf.substring(edtf.indexOf('/') + 1);
        return last.equals("..")
                ? When.Between.from(first, List.of())
                : When.Between.days(first, LocalDate.parse(last), List.of());
    }
}
