package org.stemma.watch;

import java.time.Duration;
import java.util.Optional;

/**
 * How often a feed is asked: at its own rhythm where it tells one, more seldom while nothing changes or nobody answers.
 *
 * @param interval between two polls of a feed that changes and tells no rhythm
 */
public record Rhythm(Duration interval) {

    /** A quarter of an hour, in minutes. */
    public static final int DEFAULT_MINUTES = 15;

    /** No feed is left alone for longer, whatever it asks and however often it fails. */
    static final Duration LONGEST = Duration.ofDays(1);

    /** So many unchanged polls double the interval, twice at most. */
    private static final int QUIET = 4;

    private static final int MOST_DOUBLINGS = 2;
    /** Doubled so often, a minute is more than the longest interval. */
    private static final int MOST_FAILURES = 12;

    public Rhythm {
        if (interval.compareTo(Duration.ofMinutes(1)) < 0 || interval.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    "a feed is asked every 1 to " + LONGEST.toMinutes() + " minutes, not every " + interval);
        }
    }

    /** Until the next poll of a feed that was left in {@code state}; {@code told} is the least that it or its server asks for. */
    Duration next(FeedState state, Optional<Duration> told) {
        int doublings = state.failures() > 0
                ? Math.min(state.failures(), MOST_FAILURES)
                : Math.min(state.quiet() / QUIET, MOST_DOUBLINGS);
        Duration own = shorter(interval.multipliedBy(1L << doublings), LONGEST);
        Duration asked = shorter(told.orElse(Duration.ZERO), LONGEST);
        return own.compareTo(asked) > 0 ? own : asked;
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
