package org.stemma.web.route;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * Whether many ask at the same time. Then an answer that is at hand is given though a newer one could be made: one who waits for that
 * would keep the others waiting.
 *
 * <pre>
 * second   17   18   19
 * asked     3   41    2      in a rush from the twentieth of second 18 to the end of second 19
 * </pre>
 */
public final class Rush {

    /** A person who works with the page asks for less, and so does a page that asks for its parts. */
    private static final int MANY = 20;

    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    private final LongSupplier nanoseconds;
    private long second;
    private int before;
    private int asked;

    /** @param nanoseconds a clock that never goes back */
    public Rush(LongSupplier nanoseconds) {
        this.nanoseconds = nanoseconds;
        this.second = nanoseconds.getAsLong() / SECOND;
    }

    /** Counts one who asks. */
    public synchronized void asked() {
        turn();
        asked++;
    }

    /** Whether many ask now. */
    public synchronized boolean isOn() {
        turn();
        return asked >= MANY || before >= MANY;
    }

    private void turn() {
        long now = nanoseconds.getAsLong() / SECOND;
        if (now != second) {
            before = now == second + 1 ? asked : 0;
            asked = 0;
            second = now;
        }
    }
}
