package org.stemma.fetch;

import java.io.InterruptedIOException;
import java.time.Duration;
import java.time.Instant;

/** The clock that fetching goes by, and how it waits. */
public interface Pace {

    /** The clock on the wall. */
    Pace REAL = new Pace() {
        @Override
        public Instant now() {
            return Instant.now();
        }

        @Override
        public void pause(Duration time) throws InterruptedIOException {
            try {
                Thread.sleep(time);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new InterruptedIOException("interrupted while waiting " + time.toSeconds() + " s");
            }
        }
    };

    Instant now();

    /**
     * Waits.
     *
     * @throws InterruptedIOException when the thread is interrupted; its flag stays set
     */
    void pause(Duration time) throws InterruptedIOException;
}
