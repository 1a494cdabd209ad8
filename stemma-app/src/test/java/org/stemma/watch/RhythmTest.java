package org.stemma.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.fetch.Validators;

class RhythmTest {

    private final Rhythm rhythm = new Rhythm(Duration.ofMinutes(15));

    @ParameterizedTest
    @CsvSource({
        // quiet, failures, told in minutes, next in minutes
        "0, 0, 0, 15",
        "3, 0, 0, 15",
        "4, 0, 0, 30",
        "8, 0, 0, 60",
        "99, 0, 0, 60",
        "0, 1, 0, 30",
        "0, 5, 0, 480",
        "0, 99, 0, 1440",
        "0, 0, 5, 15",
        "0, 0, 45, 45",
        "8, 0, 45, 60",
        "0, 0, 99999, 1440"
    })
    void aFeedIsAskedAtItsOwnRhythm(int quiet, int failures, int told, int next) {
        FeedState state = new FeedState("a", "a", Validators.NONE, Instant.EPOCH, quiet, failures, Map.of());
        assertThat(rhythm.next(state, Optional.of(Duration.ofMinutes(told)))).isEqualTo(Duration.ofMinutes(next));
    }

    @Test
    void nobodyIsAskedEverySecond() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Rhythm(Duration.ofSeconds(1)))
                .withMessageContaining("every 1 to 1440 minutes");
    }
}
