package org.stemma.desk.search;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
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

    /** So long what another process files is left to it to put in the folder; it does so every few seconds, unless it stalls. */
    private static final long PATIENCE = Duration.ofSeconds(10).toNanos();

    /** Between two looks whether there is something new, at least. */
    private static final long BREATH = Duration.ofMillis(500).toNanos();

    /** Where somebody tends the index, so much later whoever searches would do it: in between that has its turn. */
    private static final long GRACE = Duration.ofSeconds(5).toNanos();

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
    private volatile boolean tended;
    private boolean isLagging;
    private long laggingAt;
    private long laggingSince;

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
        if (snapshot.isEmpty() || !isResting(tended ? GRACE : 0) && shelf.last() != sequence) {
            catchUp(shelf, rest == 0);
        }
        Optional<Snapshot> now = snapshot;
        while (now.isEmpty() || !now.get().enter()) {
            if (now.isEmpty()) {
                catchUp(shelf, rest == 0);
            }
            now = snapshot; // the one before was replaced meanwhile, or all closed
        }
        return now.get();
    }

    @Override
    public void tend(Shelf shelf) throws IOException {
        tended = true;
        if (snapshot.isPresent() && !isResting(0) && shelf.last() != sequence) {
            catchUp(shelf, rest == 0);
        }
    }

    @Override
    public long upTo() {
        return sequence;
    }

    private boolean isResting(long longer) {
        return rest > 0 && (catching.isLocked() || nanoseconds.getAsLong() - restsUntil < longer);
    }

    @Override
    public void catchUp(Shelf shelf) throws IOException {
        catchUp(shelf, true);
    }

    /** @param whole whether everything has to be found from now on, also what another process is about to put in the folder */
    private void catchUp(Shelf shelf, boolean whole) throws IOException {
        catching.lock();
        try {
            long last = shelf.last();
            if (snapshot.isEmpty() || last != sequence) {
                long start = nanoseconds.getAsLong();
                take(last, shelf, whole);
                long end = nanoseconds.getAsLong();
                restsUntil = end + Math.max(BREATH, rest * (end - start));
            }
        } finally {
            catching.unlock();
        }
    }

    private void take(long last, Shelf shelf, boolean whole) throws IOException {
        renew(shelf);
        boolean awaited = !whole && snapshot.isPresent() && isAwaited(last);
        if (!awaited) {
            bringUpTo(last, shelf);
        }
        long next = Math.max(sequence(), awaited ? sequence : last);
        if (snapshot.isEmpty() || next != sequence) {
            Snapshot taken = new Snapshot(above(next, shelf), earlier);
            if (rest > 0) {
                taken.prepare();
            }
            replace(Optional.of(taken));
            sequence = next;
        }
    }

    /** Whether what the folder misses may still be put there by the process that has filed it, as that has done of late. */
    private boolean isAwaited(long last) throws IOException {
        long now = nanoseconds.getAsLong();
        if (!isLagging || sequence() != laggingAt) {
            laggingAt = sequence();
            laggingSince = now;
        }
        isLagging = sequence() < last;
        return isLagging && now - laggingSince < PATIENCE;
    }

    private void replace(Optional<Snapshot> next) throws IOException {
        Optional<Snapshot> before = snapshot;
        snapshot = next;
        if (before.isPresent()) {
            before.get().leave();
        }
    }

    private void bringUpTo(long last, Shelf shelf) throws IOException {
        if (sequence() < last) {
            try {
                new WritingIndex(path, shelf, nanoseconds).close(); // opening it brings it up to date
                renew(shelf);
            } catch (LockObtainFailedException | AccessDeniedException | ReadOnlyFileSystemException e) {
                // Another process is at it, or nobody can: what the folder misses is held here.
            }
        }
    }

    /** The last report that the folder has. */
    private long sequence() throws IOException {
        return committed.isPresent() ? IndexFolder.sequence(committed.get()).orElseThrow() : 0;
    }

    /**
     * Opens the last commit of the folder unless it is open; none when it is of no use, being ahead of the desk. What is filed meanwhile may be in it:
     * how far the desk is has to be asked afterwards.
     */
    private void renew(Shelf shelf) throws IOException {
        if (!isCurrent()) {
            Optional<DirectoryReader> next = folder.reader(committed);
            letGo();
            committed = next;
        }
        if (committed.isPresent()
                && IndexFolder.sequence(committed.get())
                        .filter(isUpTo(shelf.last()))
                        .isEmpty()) {
            letGo();
        }
    }

    private static Predicate<Long> isUpTo(long last) {
        return number -> number <= last;
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
