package org.stemma.collation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.report.When;

class GrowthTest {

    @Test
    void aTollThatRisesFromDayToDayGrew() {
        assertThat(Growth.grows(List.of(figure(12, 9), figure(13, 14), figure(14, 21))))
                .isTrue();
    }

    @Test
    void aTollThatFallsContradicts() {
        assertThat(Growth.grows(List.of(figure(12, 14), figure(13, 9)))).isFalse();
    }

    @Test
    void twoFiguresOfOneDayContradict() {
        assertThat(Growth.grows(List.of(figure(12, 9), figure(12, 14)))).isFalse();
    }

    @Test
    void anUndatedFigureProvesNoGrowth() {
        Growth.Figure undated = new Growth.Figure(new When.Unknown(List.of()), 14);
        assertThat(Growth.grows(List.of(figure(12, 9), undated))).isFalse();
    }

    private static Growth.Figure figure(int day, double value) {
        return new Growth.Figure(When.On.day(LocalDate.of(2024, 3, day), List.of()), value);
    }
}
