package org.stemma.fetch;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/** Lets one request at a time through to a host, each some time after the last was over; hosts do not wait for one another. */
final class HostGate {

    private final Pace pace;
    private final Map<String, Turn> turns = new ConcurrentHashMap<>();

    HostGate(Pace pace) {
        this.pace = pace;
    }

    /** A request that waits for its turn. */
    interface Request<T> {
        T send() throws IOException, Refusal;
    }

    /** Sends {@code request} at least {@code gap} after the last one to {@code host}. */
    <T> T pass(String host, Duration gap, Request<T> request) throws IOException, Refusal {
        Turn turn = turns.computeIfAbsent(host, name -> new Turn());
        lock(turn, host);
        try {
            Duration wait = Duration.between(pace.now(), turn.last.plus(gap));
            if (wait.isPositive()) {
                pace.pause(wait);
            }
            return request.send();
        } finally {
            turn.last = pace.now();
            turn.lock.unlock();
        }
    }

    private static void lock(Turn turn, String host) throws InterruptedIOException {
        try {
            turn.lock.lockInterruptibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while waiting for the turn of " + host);
        }
    }

    private static final class Turn {
        private final ReentrantLock lock = new ReentrantLock();
        private Instant last = Instant.EPOCH;
    }
}
