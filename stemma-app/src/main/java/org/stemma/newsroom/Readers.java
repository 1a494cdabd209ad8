package org.stemma.newsroom;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.stemma.MarkedReports;
import org.stemma.desk.Desk;

/** Desks open for reading, lent to one thread at a time; whoever comes when all are lent waits. */
final class Readers implements AutoCloseable {

    private final List<Desk> all;
    private final BlockingQueue<Desk> idle;

    private Readers(List<Desk> all) {
        this.all = all;
        this.idle = new LinkedBlockingQueue<>(all);
    }

    /** Work on a desk. */
    @FunctionalInterface
    interface Work<T> {
        T on(Desk desk) throws IOException;
    }

    /** Opens {@code count} readers of one desk that share the rooms, the marks over reports and the search index. */
    static Readers open(Path desk, MarkedReports marked, int count) throws IOException {
        return new Readers(Desk.read(desk, marked, count, System::nanoTime));
    }

    <T> T lend(Work<T> work) throws IOException {
        Desk desk = take();
        try {
            return work.on(desk);
        } finally {
            idle.add(desk);
        }
    }

    private Desk take() throws IOException {
        try {
            return idle.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped while waiting for a reader of the desk");
        }
    }

    @Override
    public void close() throws IOException {
        for (Desk desk : all) {
            desk.close();
        }
    }
}
