package org.stemma.intake.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.report.When;

class WeighingTest {

    private static When.At at(String moment) {
        OffsetDateTime time = OffsetDateTime.parse(moment);
        return new When.At(time.toInstant(), time.getOffset(), List.of());
    }

    @Test
    void aClockWithoutSecondsNamesTheMinuteOfAnInstantAndItsDay() {
        When printed = at("2031-05-09T22:35:00-08:00");
        When stated = at("2031-05-10T06:35:29Z");
        assertThat(Weighing.agree(printed, stated)).isTrue();
        assertThat(Weighing.meet(stated, printed).firstDay()).isEqualTo(printed.firstDay());
    }

    @Test
    void twoMinutesAreTwoInstants() {
        assertThat(Weighing.agree(at("2031-05-09T22:35:00-08:00"), at("2031-05-10T06:36:00Z")))
                .isFalse();
    }

    @Test
    void anInstantWithItsOffsetKeepsItsDay() {
        assertThat(at("2031-05-09T22:35:00-08:00").offset()).isEqualTo(ZoneOffset.ofHours(-8));
    }
}
