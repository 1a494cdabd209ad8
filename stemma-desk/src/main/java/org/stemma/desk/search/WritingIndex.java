package org.stemma.desk.search;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.LockObtainFailedException;
import org.stemma.annotation.AnnotatedReport;

/**
 * The index as the process that files has it. When another process holds the folder for a moment, bringing it up to date,
 * filing goes on and the index is caught up later: the truth is elsewhere.
 *
 * <pre>
 * writer    open at sequence 4711, 17 reports since the last commit
 * snapshot  of sequence 4709; made anew by the next search
 * </pre>
 */
final class WritingIndex extends SearchIndex {

    /** So many reports are at most to be taken from the desk again: after a crash, and by those who read meanwhile. */
    private static final int COMMIT_EVERY = 250;

    /** So long others wait for what is filed at a stretch: they need not mark it once more to find it. */
    private static final long COMMIT_AFTER = Duration.ofSeconds(5).toNanos();

    private final IndexFolder folder;
    private final Earlier earlier = new Earlier();
    private final Shelf shelf;
    private final LongSupplier nanoseconds;
    private final SpellingKeys keys = new SpellingKeys();
    private Optional<IndexWriter> writer = Optional.empty();
    private Optional<Snapshot> snapshot = Optional.empty();
    private long sequence;
    private int uncommitted;
    private long committed;
    private boolean stale = true;

    /** @param nanoseconds a clock that never goes back */
    WritingIndex(Path path, Shelf shelf, LongSupplier nanoseconds) throws IOException {
        this.folder = new IndexFolder(path);
        this.shelf = shelf;
        this.nanoseconds = nanoseconds;
        this.committed = nanoseconds.getAsLong();
        open();
    }

    private void open() throws IOException {
        IndexWriter opened;
        try {
            opened = folder.writer(shelf);
        } catch (LockObtainFailedException e) {
            return; // whoever has it lets go soon; what is missing now is taken from the desk then
        }
        long last = shelf.last();
        writer = Optional.of(opened);
        sequence = IndexFolder.sequence(opened);
        shelf.after(sequence, (number, report) -> add(opened, number, shelf.annotate(report)));
        if (uncommitted > 0 || sequence < last) {
            sequence = Math.max(sequence, last);
            commit(opened);
        }
    }

    private void add(IndexWriter to, long number, AnnotatedReport report) throws IOException {
        to.updateDocument(
                new Term(Entry.ID, report.report().id().value()), Facets.CONFIG.build(Entry.of(report, keys)));
        sequence = number;
        stale = true;
        uncommitted++;
        if (uncommitted >= COMMIT_EVERY || nanoseconds.getAsLong() - committed > COMMIT_AFTER) {
            commit(to);
        }
    }

    private void commit(IndexWriter to) throws IOException {
        IndexFolder.commit(to, sequence);
        uncommitted = 0;
        committed = nanoseconds.getAsLong();
    }

    @Override
    public synchronized void filed(long number, AnnotatedReport report) throws IOException {
        if (writer.isEmpty()) {
            open(); // takes this report too: the desk has it already
        } else if (number > sequence) {
            add(writer.get(), number, report);
        }
    }

    @Override
    public synchronized long upTo() {
        return sequence;
    }

    @Override
    synchronized Snapshot fresh(Shelf asking) throws IOException {
        if (writer.isEmpty()) {
            open();
        }
        if (writer.isEmpty()) {
            throw new IOException("another process holds the index; try again when it has ended");
        }
        if (stale || snapshot.isEmpty()) {
            DirectoryReader next = DirectoryReader.open(writer.get());
            if (snapshot.isPresent()) {
                snapshot.get().leave();
            }
            snapshot = Optional.of(new Snapshot(next, earlier));
            stale = false;
        }
        Snapshot now = snapshot.get();
        now.enter();
        return now;
    }

    @Override
    public void tend(Shelf asking) {
        // Each report is taken in as it is filed.
    }

    @Override
    public void catchUp(Shelf asking) throws IOException {
        fresh(asking).leave();
    }

    @Override
    public synchronized void close() throws IOException {
        if (snapshot.isPresent()) {
            snapshot.get().leave();
            snapshot = Optional.empty();
        }
        if (writer.isPresent()) {
            try (IndexWriter closing = writer.get()) {
                if (closing.isOpen() && uncommitted > 0) {
                    commit(closing);
                }
            }
            writer = Optional.empty();
        }
    }
}
