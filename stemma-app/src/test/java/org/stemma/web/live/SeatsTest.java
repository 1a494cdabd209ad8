package org.stemma.web.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SeatsTest {

    private final Seats seats = new Seats(4, Duration.ofMillis(800));

    @Test
    void theLowestFreeSeatIsTakenFirstAndNoneWhenAllAre() {
        assertThat(IntStream.range(0, 5).mapToObj(i -> seats.take().orElse(-1))).containsExactly(0, 1, 2, 3, -1);
        assertThat(seats.taken()).isEqualTo(4);
        seats.leave(2);
        seats.leave(1);
        assertThat(seats.taken()).isEqualTo(2);
        assertThat(seats.take()).contains(1);
    }

    @Test
    void turnsLieAtEvenDistancesAndNobodyWaitsLongerThanARound() {
        Seats many = new Seats(500, Duration.ofMillis(800));
        assertThat(IntStream.of(0, 1, 2, 199, 200, 201).mapToObj(many::turn).map(Duration::toMillis))
                .containsExactly(0L, 4L, 8L, 796L, 0L, 4L);
    }
}
