package org.stemma.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.Account;
import org.stemma.report.When;

/** No form knows a date more exactly than the report does. */
class DatedTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MOMENT   | FOLLOW_THE_MONEY | "publishedAt":["2031-05-06T09:30:00"]
            DAY      | FOLLOW_THE_MONEY | "publishedAt":["2031-05-06"]
            MONTH    | FOLLOW_THE_MONEY | "publishedAt":["2031-05"]
            YEAR     | FOLLOW_THE_MONEY | "publishedAt":["2031"]
            DAY      | SCHEMA_ORG       | "datePublished":"2031-05-06"
            DAY      | KITE             | "date":"2031-05-06"
            MOMENT   | KITE             | "date":"2031-05-06T09:30:00Z"
            MOMENT   | PROV             | "prov:generatedAtTime"
            DAY      | PROV             | "dcterms:issued":"2031-05-06"
            DAY      | STIX             | "labels":["published 2031-05-06"]
            INTERVAL | STIX             | "labels":["published ../2031-05-06"]
            UNKNOWN  | STIX             | "labels":["undated"]
            """)
    void aDateIsGivenAsFarAsItIsKnown(Known known, Form form, String words) throws IOException {
        assertThat(written(known, form)).contains(words);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            INTERVAL | FOLLOW_THE_MONEY | publishedAt
            UNKNOWN  | FOLLOW_THE_MONEY | publishedAt
            INTERVAL | SCHEMA_ORG       | datePublished
            DAY      | PROV             | generatedAtTime
            UNKNOWN  | PROV             | dcterms:issued
            MOMENT   | STIX             | labels
            """)
    void whatIsNotKnownIsNotGiven(Known known, Form form, String words) throws IOException {
        assertThat(written(known, form)).doesNotContain(words);
    }

    private static String written(Known known, Form form) throws IOException {
        Account account = Told.under("It may be republished with a link.", known.when);
        return new String(Told.bytes(form, account), StandardCharsets.UTF_8).replaceAll("\\s*([\\[\\]{}:,])\\s*", "$1");
    }

    /** How far a date is known. */
    enum Known {
        MOMENT(new When.At(Instant.parse("2031-05-06T09:30:00Z"), List.of("drawn"))),
        DAY(When.On.day(LocalDate.of(2031, 5, 6), List.of("drawn"))),
        MONTH(When.Between.month(YearMonth.of(2031, 5), List.of("drawn"))),
        YEAR(When.Between.year(2031, List.of("drawn"))),
        INTERVAL(When.Between.until(LocalDate.of(2031, 5, 6), List.of("drawn"))),
        UNKNOWN(new When.Unknown(List.of("drawn")));

        @SuppressWarnings("ImmutableEnumChecker")
        private final When when;

        Known(When when) {
            this.when = when;
        }
    }
}
