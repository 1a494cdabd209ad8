package org.stemma.desk.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.LockObtainFailedException;

/**
 * The folder of an index, and what its last commit says of itself.
 *
 * <pre>
 * format → 1        what an entry looks like; another one is built anew
 * sequence → 4711   the last report of the desk that is in it
 * </pre>
 */
final class IndexFolder {

    /** Raised whenever an {@link Entry} changes. */
    private static final String FORMAT = "1";

    private static final String FORMAT_KEY = "format";
    private static final String SEQUENCE_KEY = "sequence";

    /** Memory for entries not yet written; small beside what annotating takes. */
    private static final double BUFFER_MEGABYTES = 32;

    private final Path path;

    IndexFolder(Path path) {
        this.path = path;
    }

    /**
     * A writer that goes on with what is there, or starts anew when that is damaged, of another format or ahead of the desk.
     *
     * @param desk asked how far it is once nobody else can write to the folder any more
     * @throws LockObtainFailedException when another process writes
     */
    IndexWriter writer(Shelf desk) throws IOException {
        Files.createDirectories(path);
        Directory directory = FSDirectory.open(path);
        try {
            IndexWriter writer = open(directory);
            if (usable(writer, desk.last())) {
                return writer;
            }
            writer.deleteAll();
            mark(writer, 0);
            return writer;
        } catch (CorruptIndexException
                | IndexFormatTooOldException
                | IndexFormatTooNewException
                | IndexNotFoundException
                | NoSuchFileException
                | java.io.EOFException e) {
            clear();
            return open(directory);
        }
    }

    static IndexWriter open(Directory directory) throws IOException {
        IndexWriterConfig config =
                new IndexWriterConfig(WordBreaker.PLAIN).setCommitOnClose(false).setRAMBufferSizeMB(BUFFER_MEGABYTES);
        return new IndexWriter(directory, config);
    }

    private static boolean usable(IndexWriter writer, long last) throws IOException {
        try (DirectoryReader whole = DirectoryReader.open(writer)) {
            return whole.maxDoc() == 0 && sequence(writer) == 0
                    || FORMAT.equals(data(writer).get(FORMAT_KEY)) && sequence(writer) <= last;
        } catch (AlreadyClosedException e) {
            throw new CorruptIndexException("it cannot be read", "index", e);
        }
    }

    /** The last report that the commit a writer stands on has. */
    static long sequence(IndexWriter writer) {
        return number(data(writer));
    }

    /** The last report that the commit of a reader has; absent when it is of another format. */
    static Optional<Long> sequence(DirectoryReader reader) throws IOException {
        Map<String, String> data = reader.getIndexCommit().getUserData();
        return FORMAT.equals(data.get(FORMAT_KEY)) ? Optional.of(number(data)) : Optional.empty();
    }

    private static long number(Map<String, String> data) {
        return Long.parseLong(data.getOrDefault(SEQUENCE_KEY, "0"));
    }

    private static Map<String, String> data(IndexWriter writer) {
        Map<String, String> data = new java.util.HashMap<>();
        Iterable<Map.Entry<String, String>> given = writer.getLiveCommitData();
        if (given != null) {
            given.forEach(entry -> data.put(entry.getKey(), entry.getValue()));
        }
        return data;
    }

    /** Makes everything up to {@code sequence} last. */
    static void commit(IndexWriter writer, long sequence) throws IOException {
        mark(writer, sequence);
        writer.commit();
    }

    private static void mark(IndexWriter writer, long sequence) {
        writer.setLiveCommitData(Map.of(FORMAT_KEY, FORMAT, SEQUENCE_KEY, String.valueOf(sequence))
                .entrySet());
    }

    /**
     * What the last commit has, absent when there is none or it cannot be read.
     *
     * @param before a reader of an earlier commit, which stays open; what both have is held once
     */
    Optional<DirectoryReader> reader(Optional<DirectoryReader> before) throws IOException {
        if (!Files.isDirectory(path)) {
            return Optional.empty();
        }
        try {
            return Optional.of(before.isPresent() ? behind(before.get()) : afresh());
        } catch (CorruptIndexException
                | IndexFormatTooOldException
                | IndexFormatTooNewException
                | IndexNotFoundException
                | NoSuchFileException
                | java.io.EOFException e) {
            return Optional.empty();
        }
    }

    private DirectoryReader afresh() throws IOException {
        return DirectoryReader.open(FSDirectory.open(path));
    }

    private DirectoryReader behind(DirectoryReader before) throws IOException {
        try {
            DirectoryReader next = DirectoryReader.openIfChanged(before);
            return next == null ? afresh() : next;
        } catch (IllegalStateException e) {
            // The folder was cleared and filled anew: what is called the same in it is something else.
            return afresh();
        }
    }

    /** Deletes all there is but the lock, which may be held. */
    void clear() throws IOException {
        if (!Files.isDirectory(path)) {
            return;
        }
        try (Stream<Path> files = Files.list(path)) {
            for (Path file : files.filter(file -> !file.endsWith(IndexWriter.WRITE_LOCK_NAME))
                    .toList()) {
                Files.delete(file);
            }
        }
    }
}
