package org.stemma.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.lucene.store.AlreadyClosedException;
import org.stemma.annotation.AnnotatedReport;
import org.stemma.desk.search.Found;
import org.stemma.desk.search.Request;
import org.stemma.desk.search.SearchIndex;
import org.stemma.desk.search.Shelf;
import org.stemma.story.StoryId;

/** The search index of a desk, opened when it is first needed; closed and opened again when it fails. */
final class DeskSearch implements AutoCloseable {

    private final Path folder;
    private final Shelf shelf;
    private Optional<SearchIndex> open;

    private DeskSearch(Path folder, Shelf shelf, Optional<SearchIndex> open) {
        this.folder = folder;
        this.shelf = shelf;
        this.open = open;
    }

    /** Of a desk that files. */
    static DeskSearch writing(Path folder, Shelf shelf) {
        return new DeskSearch(folder, shelf, Optional.empty());
    }

    /**
     * Of a desk that is read.
     *
     * @param index may be that of others, too; whoever of them searches when another has closed it opens it again
     */
    static DeskSearch reading(Path folder, Shelf shelf, SearchIndex index) {
        return new DeskSearch(folder, shelf, Optional.of(index));
    }

    /** Takes in a report that was filed. It is filed whatever becomes of the index, which takes in what it misses when it is opened next. */
    void filed(Supplier<AnnotatedReport> report) {
        try {
            index().filed(shelf.last(), report.get());
        } catch (IOException | AlreadyClosedException e) {
            open = Optional.empty();
        }
    }

    Found search(Request request) throws IOException {
        return index().search(request, shelf);
    }

    Set<StoryId> stories(String query) throws IOException {
        return index().stories(query, shelf);
    }

    /** Takes in what is new, as far as a search would. */
    void tend() throws IOException {
        index().tend(shelf);
    }

    /** Returns when everything filed so far is found. */
    void catchUp() throws IOException {
        index().catchUp(shelf);
    }

    /** Up to which line of the log everything is found now; −1 while no search was asked for. */
    long upTo() {
        return open.map(SearchIndex::upTo).orElse(-1L);
    }

    /** Builds the index anew from all reports. */
    void rebuild() throws IOException {
        close();
        open = Optional.empty();
        SearchIndex.delete(folder);
        index();
    }

    private SearchIndex index() throws IOException {
        if (open.isEmpty()) {
            open = Optional.of(SearchIndex.writing(folder, shelf, System::nanoTime));
        }
        return open.get();
    }

    @Override
    public void close() throws IOException {
        if (open.isPresent()) {
            open.get().close();
        }
    }
}
