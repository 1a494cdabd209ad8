package org.stemma.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
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

class ParticularsTest {

    private static final AnnotationLine LINE = new AnnotationLine(
            List.of(new Sentences(), new Tokens(), new Mentions(new Gazetteer()), new Times(), new Amounts()));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The 61-year-old keeper fell.           | 61
            She was 34 years old.                  | 34
            Ada Novak, 47, kept the light.         | 47
            The lamp of 1961 was lit in 34 seconds |
            A fleet of 61 boats is old by years    |
            """)
    void agesAreReadBesideNamesAndYears(String text, String age) {
        Bag ages = of(text, "2024-03-05").ages();
        assertThat(ages.size()).isEqualTo(age == null ? 0 : 1);
        assertThat(age == null || ages.has(Key.of(age))).isTrue();
    }

    @Test
    void aWeekdayIsTheDayItNames() {
        Particulars told = of("The ferry ran aground on Monday. It will be towed off.", "2024-03-05");
        int monday = (int) LocalDate.parse("2024-03-04").toEpochDay();
        assertThat(told.days().has(monday)).isTrue();
        assertThat(told.openingDays().has(monday)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The ferry ran aground on Monday.             |            | 1
            The ferry ran aground on Monday.             | 2024-03-05 | 1
            The ferry ran aground yesterday.             | 2024-03-05 | 1
            The ferry ran aground on 7 March 2024.       |            | 4
            It sails on Friday and ran aground Saturday. |            | 56
            It runs every Friday.                        |            |
            The ferry was built in March 2011.           |            |
            """)
    void weekdaysAreNamedOrThoseOfADay(String text, String published, String days) {
        Bag told = of(text, published).weekdays();
        assertThat(told.keys())
                .isEqualTo(
                        days == null
                                ? List.of()
                                : days.chars().map(c -> c - '0').boxed().toList());
    }

    @Test
    void aWeekdayBehindTheOpeningIsNotThatOfTheHappening() {
        assertThat(of("Nobody aboard was hurt by the shock. ".repeat(12) + "It sails on Friday.", null)
                        .weekdays()
                        .size())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The fire cost $2 million.                                   | 42
            The fire cost EUR 1, 2 million euros and 300,000 pounds.    | 36 42
            The two million euro fire was put out.                      | 42
            The fire cost at least $90 million and a man lost a $5 hat. | 53
            The fire burnt 2 million tyres.                             |
            The ferry costs 900 euros.                                  |
            """)
    void sumsOfMoneyAreToldInHalfOctavesWhateverTheCurrency(String text, String sums) {
        assertThat(of(text, null).sums().keys()).isEqualTo(numbers(sums));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The ferry ran aground on Dec. 14.           |            | 374
            The ferry ran aground on 14 December 2019.  |            | 374
            The ferry ran aground in December.          |            |
            The ferry ran aground on Sunday.            |            |
            The ferry ran aground.                      | 2024-03-05 | 95
            The ferry, built for the 5 trade, runs.     |            |
            """)
    void daysOfTheYearAreThoseToldOfAndThatOfPublishing(String text, String published, String days) {
        assertThat(of(text, published).calendar().keys()).isEqualTo(numbers(days));
    }

    private static List<Integer> numbers(String row) {
        return row == null
                ? List.of()
                : Stream.of(row.split(" ")).map(Integer::valueOf).toList();
    }

    @Test
    void aYearOrAMonthIsNoDay() {
        Particulars told = of("The ferry was built in 1998 and refitted last March.", "2024-03-05");
        assertThat(told.days().size()).isZero();
    }

    @Test
    void thePlacesOfTheOpeningAreThoseOfTheHappening() {
        String first = "The ferry ran aground off Lisbon. " + "Nobody aboard was hurt by the shock. ".repeat(12);
        Particulars told = of(first + "Sister ships sail from Oslo.", "2024-03-05");
        assertThat(told.places().has(Key.of("oslo"))).isTrue();
        assertThat(told.scene().has(Key.of("oslo"))).isFalse();
        assertThat(told.scene().has(Key.of("lisbon"))).isTrue();
    }

    private static Particulars of(String text, String published) {
        AnnotatedReport bare = Filing.report(
                "p1", "Ferry aground", published == null ? Filing.undated() : Filing.day(published), text);
        return Particulars.of(LINE.annotate(bare.report()));
    }
}
