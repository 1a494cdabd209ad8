package org.stemma.intake.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.intake.date.DateText.Found;
import org.stemma.report.When;

class DateTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "9 May, 2031|2031-05-09",
                "May 9th, 2031|2031-05-09",
                "15 Sep 2022|2022-09-15",
                "the 9th of May, 2031|2031-05-09",
                "9. Mai 2031|2031-05-09",
                "9 de mayo de 2031|2031-05-09",
                "9 мая 2031 г.|2031-05-09",
                "9 травня 2031|2031-05-09",
                "2031年5月9日上午|2031-05-09",
                "2031년 5월 9일|2031-05-09",
                "2031. 05. 09.|2031-05-09",
                "2031. május 9.|2031-05-09",
                "2031 m. gegužės 9 d.|2031-05-09",
                "2031. gada 9. maijs|2031-05-09",
                "ngày 9 tháng 5 năm 2031|2031-05-09",
                "9 พฤษภาคม 2574|2031-05-09",
                "٩ مايو ٢٠٣١|2031-05-09",
                "9 במאי 2031|2031-05-09",
                "9 Mayıs 2031|2031-05-09",
                "9. května 2031|2031-05-09",
                "13/05/2031|2031-05-13",
                "05/13/2031|2031-05-13",
                "05/05/2031|2031-05-05",
                "9.5.2031|2031-05-09",
                "Jan 5 , 2031|2031-01-05",
                "2031-05-09T10:00|2031-05-09",
                "05/06/2031|",
                "May 2031|",
                "32 May 2031|",
                "31 June 2031|",
                "9.5.31|",
                "Room 9 May 20311|",
                "release 10.9.5.2031|",
                "call 0209 5 2031|"
            })
    void readsPrintedDatesOfManyLanguages(String words, LocalDate day) {
        assertThat(DateText.firstDay(words).map(Found::day)).isEqualTo(Optional.ofNullable(day));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "05/06/2031|DAY_FIRST|2031-06-05",
                "05/06/2031|MONTH_FIRST|2031-05-06",
                "5.6.31|MONTH_FIRST|2031-06-05",
                "28.09.3112:44|DAY_FIRST|2031-09-28",
                "9 May '31|DAY_FIRST|2031-05-09",
                "27. Juni 09:30|DAY_FIRST|",
                "27. Juni Zeit:30|DAY_FIRST|",
                "Version 3.6.31.2|DAY_FIRST|"
            })
    void aPlaceThatHoldsADateIsReadLoosely(String words, Order order, LocalDate day) {
        assertThat(DateText.all(words, order, true).stream().map(Found::day))
                .isEqualTo(day == null ? List.of() : List.of(day));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "taken on April 6|--04-06",
                "taken on 6 April|--04-06",
                "taken on April 6, 2031|",
                "apartment 6|",
                "April 31|"
            })
    void aDayMayLackItsYear(String words, MonthDay day) {
        assertThat(DateText.lastDayWithoutYear(words)).isEqualTo(Optional.ofNullable(day));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "May 9, 2031 at 4:38 p.m. EDT|2031-05-09T16:38:00-04:00",
                "9 May 2031 16:38 GMT+2|2031-05-09T16:38:00+02:00",
                "9. Mai 2031, 16.38 Uhr|2031-05-09",
                "16:38 CET, 9 May 2031|2031-05-09T16:38:00+01:00",
                "9 May 2031, won 12:88|2031-05-09",
                "9 May 2031, 16:38 IST|2031-05-09"
            })
    void aClockTimeBesideADateCountsWithItsZone(String words, String edtf) {
        assertThat(DateText.when(words, List.of()).map(When::edtf)).contains(edtf);
    }

    @ParameterizedTest
    @CsvSource({
        "en-US, MONTH_FIRST",
        "en_us, MONTH_FIRST",
        "en-GB, DAY_FIRST",
        "de, DAY_FIRST",
        "en, EITHER",
        "'', EITHER"
    })
    void theLanguageOfAPageTellsTheOrder(String language, Order order) {
        assertThat(Order.of(language)).isEqualTo(order);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "05/06/2031 and 05/13/2031|MONTH_FIRST",
                "05/06/2031 and 13/05/2031|DAY_FIRST",
                "09/05/2031|DAY_FIRST",
                "05/06/2031|"
            })
    void otherDatesOfAPageTellTheOrder(String printed, Order order) {
        assertThat(Order.shown(List.of(printed), List.of(LocalDate.of(2031, 5, 9))))
                .isEqualTo(Optional.ofNullable(order));
    }
}
