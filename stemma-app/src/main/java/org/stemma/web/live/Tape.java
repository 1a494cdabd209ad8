package org.stemma.web.live;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The last changes, each written once for all who read it; a reader keeps its place by the sequence it has read up to.
 *
 * <pre>
 * gone up to 40 │ 41 {…} 43 {…} 44 {…} │ ends
 *                         ▲ a reader at 43: the next it reads is 44; one at 39 has missed something
 * </pre>
 */
final class Tape {

    /** So many changes a reader may be behind; with some 2 kB each the tape has 2 MB. */
    static final int LENGTH = 1_024;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition more = lock.newCondition();
    private final Deque<Line> lines = new ArrayDeque<>();
    private long gone;
    private boolean ended;

    /**
     * A change as it is sent.
     *
     * @param json one line
     */
    record Line(long sequence, String json) {}

    /** A tape that knows what comes behind {@code from}, and nothing before. */
    Tape(long from) {
        this.gone = from;
    }

    /** Puts a change at the end. Its sequence is larger than those before. */
    void add(Line line) {
        lock.lock();
        try {
            lines.addLast(line);
            if (lines.size() > LENGTH) {
                gone = lines.removeFirst().sequence();
            }
            more.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** No more changes come; readers wait no longer. */
    void end() {
        lock.lock();
        try {
            ended = true;
            more.signalAll();
        } finally {
            lock.unlock();
        }
    }

    boolean ended() {
        lock.lock();
        try {
            return ended;
        } finally {
            lock.unlock();
        }
    }

    /**
     * The changes behind {@code place}, waited for at most {@code patience} when there are none.
     *
     * @return absent when some of them have gone; nothing when none came or the tape has ended
     */
    Optional<List<Line>> behind(long place, Duration patience) throws InterruptedException {
        lock.lock();
        try {
            long left = patience.toNanos();
            while (!ended && left > 0 && (lines.isEmpty() || lines.getLast().sequence() <= place)) {
                left = more.awaitNanos(left);
            }
            return place < gone ? Optional.empty() : Optional.of(after(place));
        } finally {
            lock.unlock();
        }
    }

    private List<Line> after(long place) {
        List<Line> found = new ArrayList<>();
        for (Line line : lines) {
            if (line.sequence() > place) {
                found.add(line);
            }
        }
        return found;
    }
}
