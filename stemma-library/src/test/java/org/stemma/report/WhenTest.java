package org.stemma.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WhenTest {

    private static final List<String> WHY = List.of("printed");
    private static final LocalDate NINTH = LocalDate.of(2031, 5, 9);

    // C1
    @Test
    void aClockTimeWithoutAZoneIsTwentySixHours() {
        When when = When.On.clock(NINTH, LocalTime.of(16, 38), WHY);
        assertThat(when.earliest()).contains(Instant.parse("2031-05-09T02:38:00Z"));
        assertThat(when.latest()).contains(Instant.parse("2031-05-10T04:38:00Z"));
        assertThat(when.edtf()).isEqualTo("2031-05-09");
        assertThat(when.precision()).isEqualTo(When.Precision.DAY);
    }

    @Test
    void aMomentHasTheDayOfTheZoneItWasPrintedIn() {
        When when = new When.At(OffsetDateTime.parse("2031-05-10T00:30:00+02:00"), WHY);
        assertThat(when.firstDay()).contains(LocalDate.of(2031, 5, 10));
        assertThat(when.lastDay()).contains(LocalDate.of(2031, 5, 10));
        assertThat(when.earliest()).contains(Instant.parse("2031-05-09T22:30:00Z"));
        assertThat(when.edtf()).isEqualTo("2031-05-10T00:30:00+02:00");
        assertThat(when.because(List.of("other")).edtf()).isEqualTo(when.edtf());
    }

    @Test
    void aDayMayHoldAnInstantThatIsAnotherDayInGreenwich() {
        When when = When.On.holding(NINTH, Instant.parse("2031-05-10T02:00:00Z"), WHY);
        assertThat(when.edtf()).isEqualTo("2031-05-09");
        assertThat(when.earliest()).isEqualTo(when.latest());
    }

    @ParameterizedTest
    @CsvSource({
        "2031-05-01, 2031-05-31, 2031-05, MONTH",
        "2031-01-01, 2031-12-31, 2031, YEAR",
        "2031-05-09, 2031-05-09, 2031-05-09, DAY",
        "2031-05-09, 2031-05-15, 2031-05-09/2031-05-15, INTERVAL",
        "2031-05-09, , 2031-05-09/.., INTERVAL",
        ", 2031-05-09, ../2031-05-09, INTERVAL"
    })
    void printsAsExtendedDateTimeFormat(LocalDate first, LocalDate last, String edtf, When.Precision precision) {
        When when = new When.Between(Optional.ofNullable(first), Optional.ofNullable(last), WHY);
        assertThat(when.edtf()).isEqualTo(edtf);
        assertThat(when.precision()).isEqualTo(precision);
    }

    @Test
    void unknownIsAnAnswerAndMayBeAnything() {
        When unknown = new When.Unknown(List.of("no date on the page"));
        assertThat(unknown.edtf()).isEmpty();
        assertThat(unknown.mayBe(When.On.day(NINTH, WHY))).isTrue();
    }

    @Test
    void twoDatesExcludeEachOtherOnlyWhenTheyAreKnownToShareNoDay() {
        assertThat(When.Between.year(2030, WHY).mayBe(When.On.day(NINTH, WHY))).isFalse();
        assertThat(When.Between.month(YearMonth.of(2031, 5), WHY).mayBe(When.On.day(NINTH, WHY)))
                .isTrue();
        assertThat(When.Between.from(NINTH, WHY).endsBefore(When.Between.year(2040, WHY)))
                .isFalse();
    }

    @Test
    void refusesAnIntervalThatIsOpenAtBothEndsOrEndsBeforeItStarts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new When.Between(Optional.empty(), Optional.empty(), WHY));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> When.Between.days(NINTH, NINTH.minusDays(1), WHY))
                .withMessageContaining("2031-05-08");
    }

    @Test
    void keepsItsValueWhenItsReasonsChange() {
        When when = When.Between.days(NINTH, NINTH.plusDays(2), WHY).because(List.of("a", "b"));
        assertThat(when.why()).containsExactly("a", "b");
        assertThat(when.latest()).contains(Instant.parse("2031-05-12T00:00:00Z"));
    }
}
