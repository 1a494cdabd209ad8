package org.stemma.web.guard;

/**
 * Lets through so many a second on average, and a few at once: a bucket of tokens that fills steadily (Turner 1986).
 *
 * <pre>
 * room 10, holds 10  ── 10 at once ──▶  holds 0  ── a second at 5 a second ──▶  holds 5
 * </pre>
 */
final class Bucket {

    private static final double NANOS = 1e9;

    private final double room;
    private final double perNano;
    private double holds;
    private long filled;

    /**
     * A full bucket.
     *
     * @param room how many pass at once, more than 0
     * @param perSecond how many pass a second in the long run
     * @param now nanoseconds of any clock that does not go back
     */
    Bucket(double room, double perSecond, long now) {
        this.room = room;
        this.perNano = perSecond / NANOS;
        this.holds = room;
        this.filled = now;
    }

    /** Whether one more may pass now. */
    synchronized boolean take(long now) {
        holds = Math.min(room, holds + Math.max(0, now - filled) * perNano);
        filled = now;
        if (holds < 1) {
            return false;
        }
        holds -= 1;
        return true;
    }

    /** Whole seconds after which one more may pass, at least 1. */
    synchronized long secondsUntilNext() {
        return Math.max(1, (long) Math.ceil((1 - holds) / perNano / NANOS));
    }
}
