package org.stemma.web.route;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Semaphore;

/**
 * Where requests wait for what takes long to make. When it is full a further one is asked to come again, so that those whose answer is at hand
 * are answered whoever waits.
 *
 * <pre>
 * 32 seats: /stories/s9f…02  /stories/s77…e1/stemma  …        the 33rd: 503, in 2 seconds
 * </pre>
 */
public final class WaitingRoom {

    private static final String RETRY_SECONDS = "2";

    private final int seats;
    private final Semaphore free;

    /** @param seats so many wait at once */
    public WaitingRoom(int seats) {
        this.seats = seats;
        this.free = new Semaphore(seats);
    }

    /** Something that takes long. */
    @FunctionalInterface
    public interface Work<T> {
        T done() throws IOException;
    }

    /**
     * Has {@code work} done while the one who asks waits.
     *
     * @throws ProblemException when too many wait, with 503
     */
    public <T> T during(Work<T> work) throws IOException {
        if (!free.tryAcquire()) {
            throw new ProblemException(new Problem(
                    503,
                    "Too many stories are being told",
                    seats + " requests wait for stories that nobody has asked for of late; this one is told soon.",
                    Map.of("Retry-After", RETRY_SECONDS)));
        }
        try {
            return work.done();
        } finally {
            free.release();
        }
    }
}
