package org.stemma.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A clock that only goes when somebody waits. */
public final class FakePace implements Pace {

    public static final Instant START = Instant.parse("2026-03-02T10:00:00Z");

    private Instant now = START;
    private final List<Duration> pauses = new ArrayList<>();

    @Override
    public synchronized Instant now() {
        return now;
    }

    @Override
    public synchronized void pause(Duration time) {
        now = now.plus(time);
        pauses.add(time);
    }

    /** Every wait so far, in seconds. */
    public synchronized List<Long> seconds() {
        return pauses.stream().map(Duration::toSeconds).toList();
    }
}
