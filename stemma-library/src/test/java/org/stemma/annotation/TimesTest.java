package org.stemma.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.report.When;

class TimesTest {

    /** A Thursday. */
    private static final When THURSDAY = When.On.day(LocalDate.of(2019, 10, 17), List.of("printed"));

    private static final When UNKNOWN = new When.Unknown(List.of("nothing known"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The dam burst on 14 March 2017.                    | 14 March 2017=2017-03-14
                    The dam burst on March 14, 2017.                   | March 14, 2017=2017-03-14
                    The dam burst on the 14th of March, 2017.          | the 14th of March, 2017=2017-03-14
                    The dam burst on Tuesday, March 14, 2017.          | Tuesday, March 14, 2017=2017-03-14
                    The dam burst on Sept. 3, 2017.                    | Sept. 3, 2017=2017-09-03
                    The record is dated 2017-03-14.                    | 2017-03-14=2017-03-14
                    The form said 25/03/2017.                          | 25/03/2017=2017-03-25
                    The form said 4/3/2017.                            | 4/3/2017=2017-XX-XX
                    Work stopped in March 2017.                        | March 2017=2017-03
                    Work stopped in early March 2017.                  | early March 2017=2017-03
                    The bridge opened in the 1990s.                    | the 1990s=199X
                    The bridge opened in the 19th century.             | the 19th century=18XX
                    Sales fell in the third quarter of 2018.           | the third quarter of 2018=2018-Q3
                    It ran from 5 to 8 May 2018.                       | 5 to 8 May 2018=2018-05-05/2018-05-08
                    It ran between 2010 and 2014.                      | 2010=2010; 2014=2014
                    The 1914-18 war changed the town.                  | 1914-18=1914/1918
                    The harbour has been shut since 2009.              | 2009=2009
                    """)
    void datesInEveryOrder(String text, String expected) {
        assertThat(Marked.values(Marked.times(text, UNKNOWN))).isEqualTo(expected);
    }

    // C7 C9 C11 C12 C13 C14 C15 C16 C18 C22
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The council met on Thursday.                       | Thursday=2019-10-17
                    The council met on Wednesday night.                | Wednesday night=2019-10-16TNI
                    The council met on Wednesday evening.              | Wednesday evening=2019-10-16TEV
                    The council met on Friday.                         | Friday=2019-10-11
                    The council will meet on Friday.                   | Friday=2019-10-18
                    The council met last Thursday.                     | last Thursday=2019-10-10
                    The firm must answer by Friday.                    | Friday=2019-10-18
                    The crates had come to light in January.           | January=2019-01
                    She was brought to trial in January.               | January=2019-01
                    The two are going to work in January.              | January=2020-01
                    The board will come to power in January.           | January=2020-01
                    The board hopes to go to court in January.         | January=2020-01
                    They agreed to light the lamps in January.         | January=2020-01
                    The strike ended last month.                       | last month=2019-09
                    Last year the mine flooded.                        | Last year=2018
                    The river froze last February.                     | last February=2019-02
                    The river froze in February last year.             | February last year=2018-02
                    The pact was signed earlier this year.             | earlier this year=2019
                    The troops came in the fall of 2015.               | the fall of 2015=2015-FA
                    The troops came in the autumn of 2015.             | the autumn of 2015=2015-FA
                    The town has until January 1 to pay.               | January 1=2020-01-01
                    She resigned on August 12.                         | August 12=2019-08-12
                    A nine-week strike closed the port.                | nine-week=P9W
                    A 63-day strike closed the port.                   | 63-day=P63D
                    He was held for three months.                      | three months=P3M
                    Prices rose in recent months.                      | recent months=PXM
                    The club recently moved.                           | recently=PAST_REF
                    They waited several years.                         | several years=PXY
                    The ferry sank two days ago.                       | two days ago=2019-10-15
                    The ferry sank three weeks ago.                    | three weeks ago=2019-W39
                    The ferry sank five years ago.                     | five years ago=2014
                    The ferry sank yesterday.                          | yesterday=2019-10-16
                    The play opens tomorrow night.                     | tomorrow night=2019-10-18TNI
                    It happened this week.                             | this week=2019-W42
                    Trains run every Monday.                           | every Monday=XXXX-WXX-1
                    The paper appears daily.                           | daily=P1D
                    The siren sounded at 5 p.m. on Wednesday.          | 5 p.m. on Wednesday=2019-10-16T17:00
                    It opened at Christmas 2011.                       | Christmas 2011=2011-12-25
                    The vote is planned for Dec. 5.                    | Dec. 5=2019-12-05
                    The film came out over the weekend.                | the weekend=2019-W41-WE
                    """)
    void expressionsCountFromTheDayOfTheReport(String text, String expected) {
        assertThat(Marked.values(Marked.times(text, THURSDAY))).isEqualTo(expected);
    }

    // C6 C7 C9 C11: with nothing known of the report's day nothing is made up
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The council met on Thursday.        | Thursday=XXXX-WXX-4
                    The council met Wednesday night.    | Wednesday night=XXXX-WXX-3TNI
                    She resigned on March 12.           | March 12=XXXX-03-12
                    The strike ended last month.        | last month=XXXX-XX
                    Last year the mine flooded.         | Last year=XXXX
                    The ferry sank yesterday.           | yesterday=XXXX-XX-XX
                    """)
    void withoutADayOfTheReportTheyStayOpenAndSayWhy(String text, String expected) {
        AnnotatedReport annotated = Marked.times(text, UNKNOWN);
        assertThat(Marked.values(annotated)).isEqualTo(expected);
        assertThat(annotated.times().getFirst().when()).isInstanceOf(When.Unknown.class);
        assertThat(annotated.times().getFirst().when().why().getFirst()).contains("unknown day");
    }

    // C3 C6 C11 C16: an interval decides only where all its days agree
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2019-10-17 | 2019-10-22 | The council met on Thursday.  | Thursday=2019-10-17
                    2019-10-17 | 2019-10-24 | The council met on Thursday.  | Thursday=
                    2019-10-17 | 2019-12-24 | Last year the mine flooded.   | Last year=2018
                    2019-10-17 | 2020-01-02 | Last year the mine flooded.   | Last year=
                    2019-05-01 | 2019-12-24 | She resigned on March 12.     | March 12=2019-03-12
                    2018-11-01 | 2019-12-24 | She resigned on March 12.     | March 12=
                    2019-10-17 | 2019-12-24 | It began in the fall of 2015. | the fall of 2015=2015-09-01/2015-11-30
                    """)
    void anIntervalPlacesOnlyWhatAllItsDaysPlaceAlike(LocalDate first, LocalDate last, String text, String expected) {
        When published = When.Between.days(first, last, List.of("bounds"));
        assertThat(Marked.days(Marked.times(text, published))).isEqualTo(expected);
    }

    // C8
    @Test
    void thatSameDayIsTheDayToldOfAndNotOneNamedAside() {
        AnnotatedReport annotated = Marked.times(
                "On Thursday the mill owner spoke to a local paper. The plan came up at a lunch, where bankers had"
                        + " gathered on Tuesday. That same day, the union agreed.",
                THURSDAY);
        TimeMention same = annotated.times().getLast();
        assertThat(same.value()).isEqualTo("2019-10-17");
        assertThat(same.origin().confidence()).isEqualTo(0.5);
    }

    // C10
    @Test
    void aroundTheSameTimeHangsOnTheMonthToldOf() {
        assertThat(Marked.values(
                        Marked.times("Last month the mill closed. Around the same time, two shops shut.", THURSDAY)))
                .isEqualTo("Last month=2019-09; Around the same time=2019-09");
    }

    @Test
    void theFollowingDayIsTheDayAfterTheOneToldOf() {
        assertThat(Marked.values(Marked.times(
                        "The ship left on 3 June 2011. The following day it sank. Two days later divers came.",
                        THURSDAY)))
                .isEqualTo("3 June 2011=2011-06-03; The following day=2011-06-04; Two days later=2011-06-05");
    }

    // C14
    @Test
    void fallAndAutumnAreOneInterval() {
        assertThat(Marked.days(Marked.times("In the fall of 2015 and in the autumn of 2015.", UNKNOWN)))
                .isEqualTo("the fall of 2015=2015-09-01/2015-11-30; the autumn of 2015=2015-09-01/2015-11-30");
    }

    // C1
    @Test
    void aClockTimeWithoutAZoneIsTwentySixHours() {
        When when = Marked.times("The siren sounded at 5 p.m. on Wednesday.", THURSDAY)
                .times()
                .getFirst()
                .when();
        assertThat(when.earliest().orElseThrow()).hasToString("2019-10-16T03:00:00Z");
        assertThat(when.latest().orElseThrow()).hasToString("2019-10-17T05:00:00Z");
    }

    // C17
    @Test
    void hoursAfterIsALengthAndNoDate() {
        AnnotatedReport annotated = Marked.times("He quit hours after the talks.", THURSDAY);
        assertThat(Marked.values(annotated)).isEqualTo("hours=PTXH");
        assertThat(annotated.times().getFirst().type()).isEqualTo(TimeMention.Type.DURATION);
    }

    @Test
    void aDayInAQuoteIsOnlyAGuess() {
        AnnotatedReport annotated = Marked.times("“It ends today,” she said on Thursday.", THURSDAY);
        assertThat(annotated.times().get(0).origin().confidence())
                .isLessThan(annotated.times().get(1).origin().confidence());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The mayor may resign over it.
                    Thousands march against the tax.
                    Theresa May resigned.
                    June Carter sang and April said nothing.
                    He came second and wore a sun hat.
                    About 3,000 troops and 2000 soldiers left.
                    After the fall of the town they fled.
                    The Sunday Times reported it.
                    Boeing 1900 and room 2010 were empty.
                    The 1200 block of the avenue was closed.
                    A 44-year-old man and a boy, 12, were found.
                    Report May Prevent New Tax
                    A march of the unions began.
                    He read USA Today.
                    It cost $2019 and weighed 1995 kg.
                    """)
    void lookAlikesAreNoTimes(String text) {
        assertThat(Marked.values(Marked.times(text, THURSDAY))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The vote is due in May.      | May=2020-05
                    It began in late May.        | late May=2019-05
                    It began on May 5.           | May 5=2019-05-05
                    Since March it has rained.   | March=2019-03
                    """)
    void monthsThatAreOtherWordsCountWhereTheyAreMonths(String text, String expected) {
        assertThat(Marked.values(Marked.times(text, THURSDAY))).isEqualTo(expected);
    }

    @Test
    void noDayThatNoCalendarHasIsMarked() {
        assertThat(Marked.values(Marked.times("The form said 31 June 2019.", UNKNOWN)))
                .doesNotContain("06-31");
    }

    @Test
    void agesOfTheEarthStayVague() {
        assertThat(Marked.values(Marked.times(
                        "It formed 65 million years ago. On 3 May 2011 they left. 90,000,000,000 years later it fell.",
                        THURSDAY)))
                .startsWith("65 million years ago=PAST_REF")
                .contains("P90000000000Y");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist"})
    void localeAndZoneChangeNothing(String tag) {
        String text =
                "The council will meet on FRIDAY, 14 APRIL 2017, in the fall of 2019 and this morning, in the third quarter, last week.";
        String before = Marked.values(Marked.times(text, THURSDAY));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(Marked.values(Marked.times(text, THURSDAY)))
                    .isEqualTo(before)
                    .contains("2017-04-14");
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void aVeryLongLineOfFiguresEndsSoon() {
        assertThat(Marked.times("1 2 3 4 5 May 19 and 20 ".repeat(4000), THURSDAY)
                        .times())
                .isNotEmpty();
    }
}
