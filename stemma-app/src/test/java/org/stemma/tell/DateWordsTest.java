package org.stemma.tell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.report.When;

class DateWordsTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 13);

    @Test
    void aDateIsNoMoreExactThanItIsKnown() {
        assertThat(DateWords.of(new When.At(OffsetDateTime.parse("2024-03-14T17:20:00+12:00"), List.of())))
                .isEqualTo("14 Mar 2024, 17:20");
        assertThat(DateWords.of(When.On.clock(DAY, LocalTime.NOON, List.of()))).isEqualTo("13 Mar 2024");
        assertThat(DateWords.of(When.Between.days(DAY, DAY.plusDays(5), List.of())))
                .isEqualTo("13 Mar 2024 – 18 Mar 2024");
        assertThat(DateWords.of(When.Between.month(YearMonth.of(2024, 3), List.of())))
                .isEqualTo("Mar 2024");
        assertThat(DateWords.of(When.Between.year(2024, List.of()))).isEqualTo("2024");
        assertThat(DateWords.of(When.Between.until(DAY, List.of()))).isEqualTo("until 13 Mar 2024");
        assertThat(DateWords.of(new When.Unknown(List.of()))).isEqualTo("date unknown");
    }
}
