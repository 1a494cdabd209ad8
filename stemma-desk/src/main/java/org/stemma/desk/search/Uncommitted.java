package org.stemma.desk.search;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.stemma.annotation.AnnotatedReport;

/**
 * Reports of a desk that the folder of its index does not have yet, in memory. For one thread at a time.
 *
 * <pre>
 * folder has up to 4500     held 4501, 4503 … 4711     up to 4711
 * folder has up to 4700     held 4702 … 4711           the others were let go
 * </pre>
 */
final class Uncommitted implements AutoCloseable {

    private final IndexWriter writer;
    private final SpellingKeys keys = new SpellingKeys();
    private final Deque<Held> held = new ArrayDeque<>();
    private long base;
    private long upTo;

    private record Held(long sequence, String id) {}

    Uncommitted() throws IOException {
        writer = IndexFolder.open(new ByteBuffersDirectory());
    }

    /** Lets go of what the folder has, which is everything up to {@code from}; where it has less than before, of all. */
    void standOn(long from) throws IOException {
        if (from < base || from >= upTo) {
            writer.deleteAll();
            held.clear();
            upTo = from;
        }
        base = from;
        while (!held.isEmpty() && held.getFirst().sequence() <= from) {
            writer.deleteDocuments(new Term(Entry.ID, held.removeFirst().id()));
        }
    }

    /** Behind this everything is missing still. */
    long upTo() {
        return upTo;
    }

    /** True when the folder has everything. */
    boolean isEmpty() {
        return held.isEmpty();
    }

    void add(long sequence, AnnotatedReport report) throws IOException {
        writer.addDocument(Facets.CONFIG.build(Entry.of(report, keys)));
        held.addLast(new Held(sequence, report.report().id().value()));
        upTo = Math.max(upTo, sequence);
    }

    /** Up to {@code sequence} nothing is missing. */
    void complete(long sequence) {
        upTo = Math.max(upTo, sequence);
    }

    /** What is held now; to be closed. */
    DirectoryReader reader() throws IOException {
        return DirectoryReader.open(writer);
    }

    @Override
    public void close() throws IOException {
        writer.rollback();
    }
}
