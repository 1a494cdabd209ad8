package org.stemma.desk.search;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.store.LockObtainFailedException;
import org.stemma.annotation.AnnotatedReport;

/**
 * The index as a process that only reads has it.
 *
 * <pre>
 * folder    up to sequence 4500, as its writer last committed it
 * memory    4501 … 4711, taken from the desk; each report once
 * snapshot  both, up to 4711
 * </pre>
 */
final class ReadingIndex extends SearchIndex {

    /** Between two times of catching up, so many times as long as it took is left to searching. */
    static final int REST = 10;

    private final Path path;
    private final Earlier earlier = new Earlier();
    private final IndexFolder folder;
    private final int rest;
    private final ReentrantLock catching = new ReentrantLock();
    private Optional<DirectoryReader> committed = Optional.empty();
    private Optional<Uncommitted> memory = Optional.empty();
    private volatile Optional<Snapshot> snapshot = Optional.empty();
    private volatile long sequence = -1;
    private final LongSupplier nanoseconds;
    private volatile long restsUntil;

    /**
     * Nothing is opened yet.
     *
     * @param rest 0 to have every search catch up before
     * @param nanoseconds a clock that never goes back
     */
    ReadingIndex(Path path, int rest, LongSupplier nanoseconds) {
        this.path = path;
        this.folder = new IndexFolder(path);
        this.rest = rest;
        this.nanoseconds = nanoseconds;
        this.restsUntil = nanoseconds.getAsLong();
    }

    @Override
    public void filed(long number, AnnotatedReport report) {
        throw new IllegalStateException(
                "this process only reads the desk; report " + number + " is not for it to index");
    }

    @Override
    Snapshot fresh(Shelf shelf) throws IOException {
        Optional<Snapshot> now = snapshot;
        while (now.isEmpty()
                || !(shelf.last() == sequence || isResting())
                || !now.get().enter()) {
            catchUp(shelf);
            now = snapshot;
        }
        return now.get();
    }

    @Override
    public long upTo() {
        return sequence;
    }

    private boolean isResting() {
        return rest > 0 && (catching.isLocked() || nanoseconds.getAsLong() - restsUntil < 0);
    }

    @Override
    public void catchUp(Shelf shelf) throws IOException {
        catching.lock();
        try {
            long last = shelf.last();
            if (snapshot.isEmpty() || last != sequence) {
                long start = nanoseconds.getAsLong();
                replace(Optional.of(upTo(last, shelf)));
                sequence = last;
                long end = nanoseconds.getAsLong();
                restsUntil = end + rest * (end - start);
            }
        } finally {
            catching.unlock();
        }
    }

    private void replace(Optional<Snapshot> next) throws IOException {
        Optional<Snapshot> before = snapshot;
        snapshot = next;
        if (before.isPresent()) {
            before.get().leave();
        }
    }

    private Snapshot upTo(long last, Shelf shelf) throws IOException {
        renew(last);
        if (sequence() < last) {
            try {
                new WritingIndex(path, shelf).close(); // opening it brings it up to date
                renew(last);
            } catch (LockObtainFailedException | AccessDeniedException | ReadOnlyFileSystemException e) {
                // Another process is at it, or nobody can: what the folder misses is held here.
            }
        }
        Snapshot next = new Snapshot(above(last, shelf), earlier);
        if (rest > 0) {
            next.prepare();
        }
        return next;
    }

    /** The last report that the folder has. */
    private long sequence() throws IOException {
        return committed.isPresent() ? IndexFolder.sequence(committed.get()).orElseThrow() : 0;
    }

    /** Opens the last commit of the folder unless it is open; none when it is of no use. */
    private void renew(long last) throws IOException {
        if (!isCurrent()) {
            Optional<DirectoryReader> next = folder.reader();
            letGo();
            committed = next;
        }
        if (committed.isPresent()
                && IndexFolder.sequence(committed.get())
                        .filter(number -> number <= last)
                        .isEmpty()) {
            letGo();
        }
    }

    private boolean isCurrent() {
        try {
            return committed.isPresent() && committed.get().isCurrent();
        } catch (IOException e) {
            return false; // somebody has deleted the index; what can be opened is seen then
        }
    }

    private void letGo() throws IOException {
        if (committed.isPresent()) {
            committed.get().close();
            committed = Optional.empty();
        }
    }

    /** What the folder has, and above it in memory what it misses. */
    private IndexReader above(long last, Shelf shelf) throws IOException {
        List<IndexReader> parts = new ArrayList<>();
        committed.ifPresent(parts::add);
        Uncommitted missing = memory.isPresent() ? memory.get() : new Uncommitted();
        memory = Optional.of(missing);
        missing.standOn(sequence());
        if (missing.upTo() < last) {
            shelf.after(missing.upTo(), (number, report) -> missing.add(number, shelf.annotate(report)));
            missing.complete(last);
        }
        if (missing.isEmpty()) {
            return new MultiReader(parts.toArray(IndexReader[]::new), false);
        }
        try (DirectoryReader held = missing.reader()) {
            parts.add(held);
            return new MultiReader(parts.toArray(IndexReader[]::new), false);
        }
    }

    @Override
    public void close() throws IOException {
        catching.lock();
        try {
            replace(Optional.empty());
            letGo();
            if (memory.isPresent()) {
                memory.get().close();
                memory = Optional.empty();
            }
        } finally {
            catching.unlock();
        }
    }
}
