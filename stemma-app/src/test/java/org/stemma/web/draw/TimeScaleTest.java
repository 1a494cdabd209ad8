package org.stemma.web.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimeScaleTest {

    private static final LocalDate DAY = LocalDate.of(2031, 3, 10);

    @Test
    void daysStandInOrderFromNoughtToOne() {
        TimeScale scale = new TimeScale(List.of(DAY, DAY.plusDays(1), DAY.plusDays(2), DAY.minusYears(30)));

        assertThat(scale.at(DAY.minusYears(30))).isZero();
        assertThat(scale.at(DAY)).isLessThan(scale.at(DAY.plusDays(1)));
        assertThat(scale.at(DAY.plusDays(2))).isEqualTo(1);
        assertThat(scale.at(DAY.minusYears(40))).isZero();
        assertThat(scale.at(DAY.plusYears(1))).isEqualTo(1);
    }

    @Test
    void aGapOfYearsLeavesRoomForTheDaysBehindIt() {
        TimeScale scale = new TimeScale(List.of(DAY.minusYears(30), DAY, DAY.plusDays(1)));

        assertThat(scale.at(DAY)).isLessThan(0.95);
    }

    @Test
    void oneDayIsAScaleToo() {
        TimeScale scale = new TimeScale(List.of(DAY));

        assertThat(scale.at(DAY)).isZero();
        assertThat(scale.marks()).containsExactly(DAY);
    }

    @Test
    void labelsLeaveRoomForOneAnother() {
        TimeScale scale = new TimeScale(List.of(DAY, DAY.plusDays(1), DAY.plusDays(2), DAY.plusDays(30)));

        assertThat(scale.marks()).contains(DAY, DAY.plusDays(30)).hasSizeLessThan(4);
    }

    @Test
    void noDayIsNoScale() {
        assertThatThrownBy(() -> new TimeScale(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
