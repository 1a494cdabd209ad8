package org.stemma.desk.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.LongSupplier;
import org.stemma.annotation.AnnotatedReport;
import org.stemma.story.StoryId;

/**
 * The full-text index of a desk: a folder beside the truth. It knows the last report that is in it; what it misses, after a
 * crash or because its folder was deleted, it takes from the desk when it is opened.
 */
public abstract sealed class SearchIndex implements AutoCloseable permits WritingIndex, ReadingIndex {

    /** The index of the one process that files: brought up to date now, and with each report filed. */
    public static SearchIndex writing(Path folder, Shelf shelf) throws IOException {
        return writing(folder, shelf, () -> 0);
    }

    /**
     * The same; others find what is filed at a stretch some seconds later.
     *
     * @param nanoseconds a clock that never goes back
     */
    public static SearchIndex writing(Path folder, Shelf shelf, LongSupplier nanoseconds) throws IOException {
        return new WritingIndex(folder, shelf, nanoseconds);
    }

    /**
     * The index of a process that only reads. It brings the folder up to date when nobody else is at it, else it adds what
     * the folder misses in memory.
     */
    public static SearchIndex reading(Path folder) {
        return new ReadingIndex(folder, 0, () -> 0);
    }

    /**
     * The same for many threads at once, each with a shelf of its own. While another process files, it waits for what that puts in the folder, a
     * search is over what was filed some seconds before, and {@link #tend}, when it is called now and then, takes in what is new while searches go
     * on; {@link #catchUp} waits for all of it.
     *
     * @param nanoseconds a clock that never goes back
     */
    public static SearchIndex shared(Path folder, LongSupplier nanoseconds) {
        return new ReadingIndex(folder, ReadingIndex.REST, nanoseconds);
    }

    /** Takes a report that was just filed; found from now on. Throws {@link IllegalStateException} in a process that only reads. */
    public abstract void filed(long sequence, AnnotatedReport report) throws IOException;

    /**
     * Answers a search over everything filed so far; no query is an error.
     *
     * @param shelf the desk as the thread that asks has it open
     */
    public final Found search(Request request, Shelf shelf) throws IOException {
        Snapshot now = fresh(shelf);
        try {
            return now.search(request, shelf);
        } finally {
            now.leave();
        }
    }

    /** The stories that have a report that fulfils a query; one read as typed, with no second try by single words. */
    public final Set<StoryId> stories(String query, Shelf shelf) throws IOException {
        Snapshot now = fresh(shelf);
        try {
            return now.stories(query, shelf);
        } finally {
            now.leave();
        }
    }

    /** The index as it is now; entered, so to be left. */
    abstract Snapshot fresh(Shelf shelf) throws IOException;

    /** Takes in what is new, as far as a search would, so that who searches need not wait for it; nothing where nobody has searched yet. */
    public abstract void tend(Shelf shelf) throws IOException;

    /** Returns when all that was filed is found by every search from then on. */
    public abstract void catchUp(Shelf shelf) throws IOException;

    /** Up to which line of the log a search finds everything as it would be answered now; −1 when none was asked for yet. */
    public abstract long upTo();

    /** Deletes the index in {@code folder}, which nobody may have open. */
    public static void delete(Path folder) throws IOException {
        new IndexFolder(folder).clear();
    }

    /** Makes what was taken last and lets go of the folder. */
    @Override
    public abstract void close() throws IOException;
}
