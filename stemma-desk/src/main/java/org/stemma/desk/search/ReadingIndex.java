package org.stemma.desk.search;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.LockObtainFailedException;
import org.stemma.annotation.AnnotatedReport;

/**
 * The index as a process that only reads has it.
 *
 * <pre>
 * folder    up to sequence 4500, as its writer last committed it
 * memory    4501 … 4711, taken from the desk
 * </pre>
 */
final class ReadingIndex extends SearchIndex {

    private final Path path;
    private final IndexFolder folder;
    private final Shelf shelf;
    private Optional<Snapshot> snapshot = Optional.empty();
    private long sequence = -1;

    ReadingIndex(Path path, Shelf shelf) {
        this.path = path;
        this.folder = new IndexFolder(path);
        this.shelf = shelf;
    }

    @Override
    public void filed(long number, AnnotatedReport report) {
        throw new IllegalStateException(
                "this process only reads the desk; report " + number + " is not for it to index");
    }

    @Override
    synchronized Snapshot fresh() throws IOException {
        long last = shelf.last();
        if (snapshot.isEmpty() || last != sequence) {
            IndexReader next = open(last);
            close();
            snapshot = Optional.of(new Snapshot(next, shelf));
            sequence = last;
        }
        Snapshot now = snapshot.get();
        now.enter();
        return now;
    }

    private IndexReader open(long last) throws IOException {
        Optional<DirectoryReader> committed = committed(last);
        if (committed.isEmpty() || IndexFolder.sequence(committed.get()).orElseThrow() < last) {
            try {
                new WritingIndex(path, shelf).close(); // opening it brings it up to date
            } catch (LockObtainFailedException | AccessDeniedException | ReadOnlyFileSystemException e) {
                return above(committed, last);
            }
            close(committed);
            committed = committed(last);
        }
        return above(committed, last);
    }

    /** The last commit of the folder, absent when it is of no use. */
    private Optional<DirectoryReader> committed(long last) throws IOException {
        Optional<DirectoryReader> reader = folder.reader();
        if (reader.isPresent()
                && IndexFolder.sequence(reader.get())
                        .filter(number -> number <= last)
                        .isEmpty()) {
            close(reader);
            return Optional.empty();
        }
        return reader;
    }

    /** What the folder has, and above it in memory what it misses. */
    private IndexReader above(Optional<DirectoryReader> committed, long last) throws IOException {
        long from =
                committed.isPresent() ? IndexFolder.sequence(committed.get()).orElseThrow() : 0;
        if (committed.isPresent() && from >= last) {
            return committed.get();
        }
        List<IndexReader> parts = new ArrayList<>();
        committed.ifPresent(parts::add);
        SpellingKeys keys = new SpellingKeys();
        ByteBuffersDirectory memory = new ByteBuffersDirectory();
        try (IndexWriter writer = IndexFolder.open(memory)) {
            shelf.after(
                    from,
                    (number, report) ->
                            writer.addDocument(Facets.CONFIG.build(Entry.of(shelf.annotate(report), keys))));
            writer.commit();
        }
        parts.add(DirectoryReader.open(memory));
        return new MultiReader(parts.toArray(IndexReader[]::new));
    }

    private static void close(Optional<DirectoryReader> reader) throws IOException {
        if (reader.isPresent()) {
            reader.get().close();
        }
    }

    @Override
    public synchronized void close() throws IOException {
        if (snapshot.isPresent()) {
            snapshot.get().leave();
            snapshot = Optional.empty();
        }
    }
}
