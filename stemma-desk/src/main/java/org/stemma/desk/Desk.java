package org.stemma.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.stemma.Account;
import org.stemma.Line;
import org.stemma.MarkedReports;
import org.stemma.Newsdesk;
import org.stemma.desk.kept.DeskFault;
import org.stemma.desk.kept.DeskStats;
import org.stemma.desk.kept.Entry;
import org.stemma.desk.kept.StoryMark;
import org.stemma.desk.kept.StoryQuery;
import org.stemma.desk.kept.StorySummary;
import org.stemma.desk.search.Found;
import org.stemma.desk.search.Request;
import org.stemma.desk.sql.SqlStore;
import org.stemma.report.Report;
import org.stemma.report.ReportId;
import org.stemma.story.Coverage;
import org.stemma.story.MemoryIndex;
import org.stemma.story.Story;
import org.stemma.story.StoryChange;
import org.stemma.story.StoryId;

/**
 * The door to a desk on disk. One process may have it open for writing, any number for reading, also meanwhile; what {@link #file}
 * has returned for outlasts the process and the machine. Not safe for use by several threads at once: a thread that reads opens
 * its own, which is cheap.
 *
 * <pre>
 * try (Desk desk = Desk.write(Path.of("desk"))) { desk.file(report); }
 * try (Desk desk = Desk.read(Path.of("desk")))  { desk.stories(0, 20).forEach(System.out::println); }
 * </pre>
 */
public final class Desk implements AutoCloseable {

    private final DeskFolder folder;
    private final SqlStore store;
    private final ReadingRoom room;
    private final Optional<Writing> writing;
    private final DeskShelf shelf;
    private final DeskSearch search;
    private Optional<Newsdesk> reading = Optional.empty();

    Desk(DeskFolder folder, SqlStore store, ReadingRoom room, Optional<Writing> writing) {
        this.folder = folder;
        this.store = store;
        this.room = room;
        this.writing = writing;
        this.shelf =
                new DeskShelf(this, store.stories(), report -> room.marked().of(report));
        this.search = writing.isPresent()
                ? DeskSearch.writing(folder.index(), shelf)
                : DeskSearch.reading(folder.index(), shelf, room.index());
    }

    /** Opens a desk for writing with the rooms as they come; see {@link #write(Path, Line)}. */
    public static Desk write(Path folder) throws IOException {
        return write(folder, Line.standard());
    }

    /**
     * Opens a desk for writing, makes the folder when it is not there, and loads the stories.
     *
     * @throws DeskInUseException when another process writes to it; its number is named
     * @throws IOException when a newer program wrote it, or when it cannot be opened
     */
    public static Desk write(Path folder, Line line) throws IOException {
        return Opening.write(new DeskFolder(folder), line);
    }

    /** Opens a desk for reading; the rooms as they come are loaded when an account is first asked for. */
    public static Desk read(Path folder) throws IOException {
        return read(folder, Line::standard);
    }

    /**
     * Opens a desk for reading; nothing of it is loaded.
     *
     * @param rooms asked when an account is first asked for
     * @throws IOException when there is no desk, or a newer program wrote it
     */
    public static Desk read(Path folder, Supplier<Line> rooms) throws IOException {
        return Opening.read(new DeskFolder(folder), rooms);
    }

    /**
     * Opens a desk for {@code count} threads that read; they share marks and search index, which finds a moment later what others file.
     *
     * @param nanoseconds a clock that never goes back, by which the search index rests between two times of catching up
     */
    public static List<Desk> read(Path folder, MarkedReports marked, int count, LongSupplier nanoseconds)
            throws IOException {
        return Opening.read(new DeskFolder(folder), marked, count, nanoseconds);
    }

    /**
     * Files a report: which story it belongs to is decided, and both are on the disk when this returns. Filing it again changes nothing.
     *
     * @return what was decided; empty when the report was there
     * @throws IOException when it could not be kept; then nothing of it was
     */
    public List<StoryChange> file(Report report) throws IOException {
        List<StoryChange> changes = writing().file(report);
        if (!changes.isEmpty()) {
            search.filed(() -> newsdesk().annotate(report));
        }
        return changes;
    }

    /** Finds reports and stories by words, names, places and dates; see {@link org.stemma.desk.search.Asked} for what may be asked. */
    public Found search(Request request) throws IOException {
        return search.search(request);
    }

    /** The stories with a report that fulfils a query. */
    public Set<StoryId> storiesFound(String query) throws IOException {
        return search.stories(query);
    }

    /** Takes in what was filed since, as far as a search would, so that no search has to wait for it. */
    public void tend() throws IOException {
        search.tend();
    }

    /** Returns when everything filed so far is found by whoever searches with this desk or one opened with it. */
    public void catchUp() throws IOException {
        search.catchUp();
    }

    /** Up to which line of the log a search finds everything now; −1 while none was asked for. */
    public long found() {
        return search.upTo();
    }

    /** Has {@code each} called for every report that the search index takes in late: after a crash, or when it is built anew. */
    public void whenIndexed(Runnable each) {
        shelf.whenTaken(each);
    }

    public Optional<Report> report(ReportId id) throws IOException {
        return checked(() -> store.report(id));
    }

    /** The ids of reports that begin with {@code prefix}, the first {@code most} of them: none, the one, or several to choose from. */
    public List<ReportId> reportsNamed(String prefix, int most) throws IOException {
        return store.stories().reportsNamed(prefix, most);
    }

    /** The same for stories; ids that were merged into others are among them and lead there. */
    public List<StoryId> storiesNamed(String prefix, int most) throws IOException {
        return store.stories().storiesNamed(prefix, most);
    }

    /** The story that {@code id} leads to, through every merge. */
    public Optional<Story> story(StoryId id) throws IOException {
        return store.stories().story(id);
    }

    /** One story as a list shows it. */
    public Optional<StorySummary> summary(StoryId id) throws IOException {
        return store.stories().summary(id);
    }

    /** What a story stands on; absent when there is no such story. */
    public Optional<StoryMark> mark(StoryId id) throws IOException {
        return store.stories().mark(id);
    }

    /** The story a report is in. */
    public Optional<StoryId> storyOf(ReportId report) throws IOException {
        return store.stories().of(report);
    }

    /** Stories by the date of their latest report, latest first; {@code skip} are left out, at most {@code most} answered. */
    public List<StorySummary> stories(int skip, int most) throws IOException {
        return skip == 0
                ? store.lists().page(StoryQuery.ALL, Optional.empty(), Optional.empty(), most)
                : store.stories().latest(skip, most);
    }

    /** Lists of stories, with filters, page by page. */
    public Listing listing() {
        return new Listing(this, store.lists());
    }

    /** A story with its reports, marked now; their dates narrowed by what they know of one another. */
    public Optional<Coverage> coverage(StoryId id) throws IOException {
        Optional<Story> story = story(id);
        return checked(() -> story.map(found -> newsdesk().coverage(found)));
    }

    /** Everything the line makes of a story: claims, stemma, ledger, brief. */
    public Optional<Account> account(StoryId id) throws IOException {
        Optional<Coverage> coverage = coverage(id);
        return checked(() -> coverage.map(found -> newsdesk().account(found)));
    }

    /**
     * The hand puts a report into another story.
     *
     * @return the id that holds for that story
     * @throws IllegalArgumentException when there is no such report or story
     */
    public StoryId move(ReportId report, StoryId story, String why) throws IOException {
        return hand().move(report, story, why);
    }

    /**
     * The hand parts reports from their story.
     *
     * @return the story they form now
     * @throws IllegalArgumentException when one of them is in another story, or none or all of the story's reports were named
     */
    public StoryId split(StoryId story, List<ReportId> reports, String why) throws IOException {
        return hand().split(story, reports, why);
    }

    /**
     * The hand makes one story of two.
     *
     * @return the id that holds for both from now on
     */
    public StoryId merge(StoryId story, StoryId from, String why) throws IOException {
        return hand().merge(story, from, why);
    }

    private Hand hand() {
        return new Hand(store, writing().index());
    }

    /** What was kept behind {@code sequence}, in order, at most {@code most} rows: what an index has yet to take in. Damaged rows are left out. */
    public List<Entry> after(long sequence, int most) throws IOException {
        return store.after(sequence, most);
    }

    /** The changes of the log alone behind {@code sequence}, in order, at most {@code most}; damaged ones are left out. */
    public List<Entry.Decided> changesAfter(long sequence, int most) throws IOException {
        return store.changesAfter(sequence, most);
    }

    /** The sequence of the last row kept, 0 when there is none. */
    public long last() throws IOException {
        return store.last();
    }

    /** Where the search index has its place; it may be deleted at any time. */
    public Path indexFolder() {
        return folder.index();
    }

    /** Reads every page and every row; answers what is wrong with them, nothing when all is well. */
    public List<DeskFault> check() throws IOException {
        return store.check();
    }

    /**
     * What was wrong when the desk was opened for writing, as a rule nothing: lines of the log that could not be read and are not taken
     * into account, or a snapshot of the stories that was of no use, so that the whole log had to be folded.
     */
    public List<DeskFault> foundAtOpening() {
        return writing().found();
    }

    /**
     * Computes everything that is derived again from the reports and the log. A report whose line in the log cannot be read is decided
     * anew, so that it is in a story again.
     *
     * @return what of the truth could not be read and is therefore left out
     */
    public List<DeskFault> rebuild() throws IOException {
        List<DeskFault> faults = store.rebuild(writing().newsdesk()::profile);
        writing().loadAnew();
        for (Report homeless : store.homeless()) {
            writing().file(homeless);
        }
        search.rebuild();
        return faults;
    }

    public DeskStats stats() throws IOException {
        return store.stats(folder.databaseBytes(), folder.indexBytes());
    }

    /**
     * Copies the truth and what is folded from it, as they are at this moment, to a new folder; also while the desk is being written.
     * Search index and snapshot are left out: they are built again.
     *
     * @throws IOException when {@code target} is there already, or cannot be written
     */
    public void backup(Path target) throws IOException {
        DeskFolder copy = new DeskFolder(target);
        Files.createDirectory(target);
        store.copyTo(copy.database());
        copy.make();
    }

    @Override
    public void close() throws IOException {
        try (store) {
            search.close();
            if (writing.isPresent()) {
                writing.get().keep();
            }
        } finally {
            if (writing.isPresent()) {
                writing.get().close();
            }
        }
    }

    private Writing writing() {
        return writing.orElseThrow(
                () -> new IllegalStateException(folder.path() + ": the desk was opened for reading only"));
    }

    private Newsdesk newsdesk() {
        if (writing.isPresent()) {
            return writing.get().newsdesk();
        }
        Newsdesk newsdesk = reading.orElseGet(() -> new Newsdesk(room.marked(), new MemoryIndex(), store));
        reading = Optional.of(newsdesk);
        return newsdesk;
    }

    private static <T> T checked(Supplier<T> work) throws IOException {
        try {
            return work.get();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
