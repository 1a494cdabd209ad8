package org.stemma.intake.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.report.When;

class FeedDateTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Thu, 01 Jan 2004 19:48:21 GMT      | 2004-01-01T19:48:21Z
            Thu, 1 Jan 04 19:48 EST            | 2004-01-02T00:48:00Z
            01 Jan 2004 19:48:21 +0200         | 2004-01-01T17:48:21Z
            Thu, 01 Jan 2004 19:48:21 GMT+1    | 2004-01-01T18:48:21Z
            Thu,  31 Dec 1999 24:00:00 UT      | 2000-01-01T00:00:00Z
            Mon, 31 December 2001 23:59:60 Z   | 2001-12-31T23:59:59Z
            4-Mar-2024 10:11 -0330             | 2024-03-04T13:41:00Z
            Thu Jan  1 19:48:21 2004           | 2004-01-01, 26 hours
            Thu Jan 1 19:48:21 UTC 2004        | 2004-01-01T19:48:21Z
            January 5, 2004                    | 2004-01-05
            Thu, 01 Jan 2004                   | 2004-01-01
            Thu, 01 Jan 2004 19:48:21          | 2004-01-01, 26 hours
            Thu, 01 Jan 2004 19:48:21 IST      | 2004-01-01, 26 hours
            2004-01-01T19:48:21Z               | 2004-01-01T19:48:21Z
            2004-01-01T19:48:21.25+01:00       | 2004-01-01T18:48:21Z
            2004-01-01T10-08:00                | 2004-01-01T18:00:00Z
            2004-01-01 19:48:21.0              | 2004-01-01, 26 hours
            20040101                           | 2004-01-01
            2004-02                            | 2004-02
            2004                               | 2004
            """)
    void datesOfFeedsAreReadAsExactlyAsTheyAreWritten(String words, String edtf) {
        When when = FeedDate.read(words, List.of("said")).orElseThrow();
        boolean clockOnly = when instanceof When.On on && !on.equals(When.On.day(on.day(), on.why()));
        assertThat(when.edtf() + (clockOnly ? ", 26 hours" : "")).isEqualTo(edtf);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "31 Feb 2004", "Thu, 01 Foo 2004", "12:30", "2004-13-01", "99999", "1 Jan"})
    void whatIsNoDateIsLeftAlone(String words) {
        assertThat(FeedDate.read(words, List.of())).isEmpty();
    }
}
