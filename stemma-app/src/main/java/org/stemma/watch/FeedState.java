package org.stemma.watch;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.stemma.fetch.Validators;

/**
 * What is remembered of one feed from poll to poll.
 *
 * @param given its address as given; the name it is known by
 * @param address where it lies now: a feed that has moved for good is followed
 * @param validators by which to ask whether it has changed
 * @param due when it is asked next
 * @param quiet how often in a row it had not changed
 * @param failures how often in a row it could not be had
 * @param seen its items by id or address, oldest first
 */
public record FeedState(
        String given,
        String address,
        Validators validators,
        Instant due,
        int quiet,
        int failures,
        Map<String, Seen> seen) {

    /**
     * An item that was handed on.
     *
     * @param print stands for what the feed gave of it; another print is another revision
     * @param report the id of the report made of it, absent when it was refused
     */
    public record Seen(String print, Optional<String> report) {}

    public FeedState {
        seen = Collections.unmodifiableMap(new LinkedHashMap<>(seen));
    }

    /** A feed that was never asked, due at once. */
    static FeedState fresh(String given) {
        return new FeedState(given, given, Validators.NONE, Instant.EPOCH, 0, 0, Map.of());
    }

    FeedState due(Instant next) {
        return new FeedState(given, address, validators, next, quiet, failures, seen);
    }

    FeedState at(String now) {
        return new FeedState(given, now, validators, due, quiet, failures, seen);
    }

    FeedState unchanged() {
        return new FeedState(given, address, validators, due, quiet + 1, 0, seen);
    }

    FeedState failed() {
        return new FeedState(given, address, validators, due, quiet, failures + 1, seen);
    }

    FeedState changed(Validators by, Map<String, Seen> now) {
        return new FeedState(given, address, by, due, 0, 0, now);
    }
}
