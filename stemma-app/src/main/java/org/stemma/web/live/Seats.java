package org.stemma.web.live;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListSet;

/**
 * Numbered seats for those who listen, the lowest free one first. What is told to all is written to one after the other, at even
 * distances: to write to hundreds at once would take all processors from those who ask for pages, for a tenth of a second and more.
 *
 * <pre>
 * 0 taken: written to at once    1 taken: 4 ms later    2 free    …    200 taken: at once, as the first
 * </pre>
 */
final class Seats {

    /** From one seat to the next. */
    private static final Duration DISTANCE = Duration.ofMillis(4);

    private final ConcurrentSkipListSet<Integer> free = new ConcurrentSkipListSet<>();
    private final int most;
    private final Duration round;

    /**
     * All of them free.
     *
     * @param most how many there are
     * @param round nobody waits as long as this
     */
    Seats(int most, Duration round) {
        this.most = most;
        this.round = round;
        for (int seat = 0; seat < most; seat++) {
            free.add(seat);
        }
    }

    /** Takes the lowest seat that is free; absent when none is. */
    Optional<Integer> take() {
        return Optional.ofNullable(free.pollFirst());
    }

    /** Frees a seat. */
    void leave(int seat) {
        free.add(seat);
    }

    /** So long whoever has {@code seat} waits for what is told to all. */
    Duration turn(int seat) {
        return Duration.ofMillis(DISTANCE.multipliedBy(seat).toMillis() % round.toMillis());
    }

    /** How many are taken. */
    int taken() {
        return most - free.size();
    }
}
