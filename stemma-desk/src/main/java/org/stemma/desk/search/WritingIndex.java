package org.stemma.desk.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
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

    private final IndexFolder folder;
    private final Earlier earlier = new Earlier();
    private final Shelf shelf;
    private final SpellingKeys keys = new SpellingKeys();
    private Optional<IndexWriter> writer = Optional.empty();
    private Optional<Snapshot> snapshot = Optional.empty();
    private long sequence;
    private int uncommitted;
    private boolean stale = true;

    WritingIndex(Path path, Shelf shelf) throws IOException {
        this.folder = new IndexFolder(path);
        this.shelf = shelf;
        open();
    }

    private void open() throws IOException {
        long last = shelf.last();
        IndexWriter opened;
        try {
            opened = folder.writer(last);
        } catch (LockObtainFailedException e) {
            return; // whoever has it lets go soon; what is missing now is taken from the desk then
        }
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
        if (uncommitted >= COMMIT_EVERY) {
            commit(to);
        }
    }

    private void commit(IndexWriter to) throws IOException {
        IndexFolder.commit(to, sequence);
        uncommitted = 0;
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
