package org.stemma.newsroom;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.stemma.desk.Desk;
import org.stemma.desk.kept.Entry;

/**
 * Follows the log of a desk, whoever writes it, and tells each change once to all who listen, in order.
 *
 * <pre>
 * log     … 41 joined  42 opened │ 43 joined      heard up to 42: the next look tells 43
 * </pre>
 */
final class Pulse {

    /** Rows read at a time. */
    private static final int PAGE = 200;

    private final Readers readers;
    private final List<Consumer<Beat>> listeners = new CopyOnWriteArrayList<>();
    private final ReentrantLock looking = new ReentrantLock();
    private volatile long heard;

    Pulse(Readers readers) throws IOException {
        this.readers = readers;
        this.heard = readers.lend(Desk::last);
    }

    /** The last sequence that was told. */
    long heard() {
        return heard;
    }

    /** Tells {@code listener} every change from now on, from whichever thread finds it; ends when the result is run. */
    Runnable listen(Consumer<Beat> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Tells what was written since the last look; returns when all of it is told. */
    void look() throws IOException {
        if (readers.lend(Desk::last) == heard) {
            return;
        }
        looking.lock();
        try {
            List<Entry> page = page(heard);
            while (!page.isEmpty()) {
                page.forEach(this::tell);
                page = page(heard);
            }
        } finally {
            looking.unlock();
        }
    }

    private List<Entry> page(long after) throws IOException {
        return readers.lend(desk -> desk.after(after, PAGE));
    }

    private void tell(Entry entry) {
        if (entry instanceof Entry.Decided decided) {
            Beat beat = new Beat(decided.sequence(), decided.change());
            listeners.forEach(listener -> listener.accept(beat));
        }
        heard = entry.sequence();
    }

    /** Changes behind {@code sequence}, at most {@code most}, for one who comes back. */
    List<Beat> since(long sequence, int most) throws IOException {
        List<Beat> beats = new ArrayList<>();
        long at = sequence;
        List<Entry> page = page(at);
        while (!page.isEmpty() && beats.size() < most) {
            for (Entry entry : page) {
                if (entry instanceof Entry.Decided decided && beats.size() < most) {
                    beats.add(new Beat(decided.sequence(), decided.change()));
                }
            }
            at = page.getLast().sequence();
            page = page(at);
        }
        return beats;
    }
}
