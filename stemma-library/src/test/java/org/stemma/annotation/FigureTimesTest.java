package org.stemma.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.report.When;

class FigureTimesTest {

    /** A Thursday in the fourth quarter. */
    private static final When THURSDAY = When.On.day(LocalDate.of(2019, 10, 17), List.of("printed"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    Net fell in the third quarter to $4 million from $6 million a year ago.       | the third quarter=2019-Q3; a year ago=2018-Q3
                    Third-quarter profit was $4 million. A year earlier, net income was $6 million. | Third-quarter=2019-Q3; A year earlier=2018-Q3
                    Third-quarter net was $4 million, up from $3 million a year earlier.          | Third-quarter=2019-Q3; a year earlier=2018-Q3
                    In the second quarter it earned $4 million. In the year-ago period it lost $1 million. | the second quarter=2019-Q2; the year-ago period=2018-Q2
                    Second-quarter sales rose. The latest period had a gain of $2 million.        | Second-quarter=2019-Q2; The latest period=2019-Q2
                    Third-quarter sales rose, against a deficit of $4 million last year.            | Third-quarter=2019-Q3; last year=2018-Q3
                    Third-quarter sales rose. They fell for the corresponding period last year.   | Third-quarter=2019-Q3; the corresponding period last year=2018-Q3
                    Third-quarter sales rose. In the 2017 period it lost money.                   | Third-quarter=2019-Q3; the 2017 period=2017-Q3
                    It took a charge in the 2018 second quarter.                                  | the 2018 second quarter=2018-Q2
                    Profit for the full year will fall.                                           | the full year=2019
                    It lost $3 million in the year ended March 31.                                | the year=P1Y; March 31=2019-03-31
                    They send home $1 billion a year.                                             | a year=P1Y
                    The mill turns out forty thousand crates a week.                              | a week=P1W
                    """)
    void figuresAreSetAgainstTheSameQuarterAYearBefore(String text, String expected) {
        assertThat(Marked.values(Marked.times(text, THURSDAY))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    The mill closed a year ago.                                                   | a year ago=2018
                    In the third quarter two goals fell. He had joined a year ago.                | the third quarter=2019-Q3; a year ago=2018
                    Third-quarter sales rose. Last year the mine flooded.                         | Third-quarter=2019-Q3; Last year=2018
                    Sales should rise in the fourth quarter from $3 million a year ago.           | the fourth quarter=2019-Q4; a year ago=2018
                    Third-quarter sales rose. In nine months net was $9 million, from $8 million a year ago. | Third-quarter=2019-Q3; nine months=P9M; a year ago=2018
                    They prayed 24 hours a day.                                                   | 24 hours=PT24H
                    It was a year of drought.                                                     |
                    """)
    void withoutFiguresOfAQuarterGoneByAYearAgoIsAYear(String text, String expected) {
        assertThat(Marked.values(Marked.times(text, THURSDAY))).isEqualTo(expected == null ? "" : expected);
    }
}
