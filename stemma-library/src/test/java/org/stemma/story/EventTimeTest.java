package org.stemma.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stemma.report.When;

class EventTimeTest {

    private final EventTime time = new EventTime();

    @Test
    void timeIsWhatEnoughReportsHaveReachedAndAFewWrongDatesDoNotMoveIt() {
        assertThat(pass("2024-03-05", EventTime.WITNESSES - 1)).isEmpty();
        assertThat(pass("2071-01-01", 1)).contains(Instant.parse("2024-03-05T00:00:00Z"));
        assertThat(pass("2071-01-01", EventTime.WITNESSES - 2)).isEmpty();
    }

    @Test
    void timeNeverGoesBackAndDoesNotMoveWithinADay() {
        pass("2024-03-05", EventTime.WITNESSES);
        assertThat(pass("2024-03-05", 100)).isEmpty();
        assertThat(pass("2023-01-01", 100)).isEmpty();
        assertThat(pass("2024-03-06", EventTime.WITNESSES)).contains(Instant.parse("2024-03-06T00:00:00Z"));
    }

    @Test
    void reportsWithoutADateDoNotMoveIt() {
        for (int i = 0; i < 100; i++) {
            assertThat(time.pass(new When.Unknown(List.of()))).isEmpty();
        }
    }

    private Optional<Instant> pass(String day, int times) {
        Optional<Instant> reached = Optional.empty();
        for (int i = 0; i < times; i++) {
            reached = time.pass(Filing.day(day));
        }
        return reached;
    }
}
