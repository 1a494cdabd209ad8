package org.stemma.web.live;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The last changes, each written once for all who read it; a reader keeps its place by the sequence it has read up to, and is given what is
 * told, which a call of {@link #tell} makes of all there is.
 *
 * <pre>
 * gone up to 40 │ 41 {…} 43 {…} │ 44 {…} still untold │ ends
 *                      ▲ a reader at 41: the next it reads is 43; one at 39 has missed something
 * </pre>
 */
final class Tape {

    /** So many characters a reader may be behind: twenty seconds where an {@code add} makes five hundred changes a second. */
    static final int LENGTH = 8_000_000;

    /** What was told only just now is held even so, up to so many times as much: when a year turns, all that was open closes at once. */
    private static final int BURST = 8;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition more = lock.newCondition();
    private final Condition untold = lock.newCondition();
    private final Deque<Line> lines = new ArrayDeque<>();
    private final int room;
    private long held;
    private long gone;
    private long told;
    private long toldBefore;
    private long toldLongAgo;
    private boolean ended;
    private long lastFrom;
    private Stretch last;

    /**
     * A change as it is sent.
     *
     * @param json one line
     */
    record Line(long sequence, String json) {

        /** The change as an event (WHATWG HTML, server-sent events). */
        String event() {
            return "id: " + sequence + "\nevent: change\ndata: " + json + "\n\n";
        }
    }

    /**
     * Changes one after the other.
     *
     * @param to the sequence of the last of them, or the place they were asked behind
     * @param events in UTF-8, one array for all who read them; empty when there are none
     */
    record Stretch(long to, ByteBuffer events) {

        static Stretch of(long to, String events) {
            return new Stretch(to, ByteBuffer.wrap(events.getBytes(StandardCharsets.UTF_8)));
        }
    }

    /** A tape that knows what comes behind {@code from}, and nothing before. */
    Tape(long from) {
        this(from, LENGTH);
    }

    /**
     * The same of another length.
     *
     * @param room so many characters of changes it holds, and beyond them what was told last and is untold, up to eight times as many
     */
    Tape(long from, int room) {
        this.room = room;
        this.gone = from;
        this.told = from;
        this.toldBefore = from;
        this.toldLongAgo = from;
        this.lastFrom = from;
        this.last = Stretch.of(from, "");
    }

    /** Puts a change at the end, untold. Its sequence is larger than those before. */
    void add(Line line) {
        lock.lock();
        try {
            lines.addLast(line);
            held += line.json().length();
            while (lines.size() > 1 && held > most(lines.getFirst())) {
                held -= lines.getFirst().json().length();
                gone = lines.removeFirst().sequence();
            }
            untold.signal();
        } finally {
            lock.unlock();
        }
    }

    /** So many characters may be held for {@code first} to be one of them. */
    private long most(Line first) {
        return first.sequence() <= toldLongAgo ? room : (long) BURST * room;
    }

    /** Returns when there is something untold, or the tape has ended. */
    void awaitUntold() throws InterruptedException {
        lock.lock();
        try {
            while (!ended && end() == told) {
                untold.await();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Gives all there is to those who wait for it. */
    void tell() {
        lock.lock();
        try {
            toldLongAgo = toldBefore;
            toldBefore = told;
            told = end();
            more.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private long end() {
        return lines.isEmpty() ? told : lines.getLast().sequence();
    }

    /** No more changes come; readers are given what there is and wait no longer. */
    void close() {
        lock.lock();
        try {
            ended = true;
            told = end();
            untold.signal();
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
     * The changes behind {@code place} that are told, waited for at most {@code patience} when there are none.
     *
     * @return absent when some of them have gone; nothing when none came or the tape has ended
     */
    Optional<Stretch> behind(long place, Duration patience) throws InterruptedException {
        lock.lock();
        try {
            long left = patience.toNanos();
            while (!ended && left > 0 && told <= place) {
                left = more.awaitNanos(left);
            }
            return place < gone ? Optional.empty() : Optional.of(after(place));
        } finally {
            lock.unlock();
        }
    }

    /** Nearly all who read are at the same place, and given the same. */
    private Stretch after(long place) {
        if (place != lastFrom || told != last.to()) {
            StringBuilder events = new StringBuilder();
            for (Line line : lines) {
                if (line.sequence() > place && line.sequence() <= told) {
                    events.append(line.event());
                }
            }
            last = Stretch.of(Math.max(place, told), events.toString());
            lastFrom = place;
        }
        return last;
    }
}
