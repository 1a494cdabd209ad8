package org.stemma.newsroom;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.stemma.Account;
import org.stemma.Line;
import org.stemma.MarkedReports;
import org.stemma.desk.Desk;
import org.stemma.desk.DeskPages;
import org.stemma.desk.kept.StoryMark;
import org.stemma.desk.search.Found;
import org.stemma.desk.search.Request;
import org.stemma.story.Coverage;
import org.stemma.story.StoryId;

/**
 * A desk for many who read at once, from any thread. What another process files is seen at the next {@link #look}; the desk is
 * opened for writing only while something is written, so that {@code stemma add} can go on beside it.
 */
public final class Newsroom implements AutoCloseable {

    /** Readers are cheap but each holds a file open; more than this wait their turn. */
    private static final int READERS = 4;

    private final Path folder;
    private final Line line;
    private final Readers readers;
    private final Pulse pulse;
    private final AccountShelf accounts;
    private final Telling telling;
    private final Threads searching = Threads.forEachProcessor("searching");
    private final StoryLog log = new StoryLog();
    private final ReentrantLock writing = new ReentrantLock();
    private final List<Told> told = new CopyOnWriteArrayList<>();
    private final List<Runnable> written = new CopyOnWriteArrayList<>();

    private Newsroom(Path folder, Line line, MarkedReports marked, AccountShelf accounts) throws IOException {
        this.folder = folder;
        this.line = line;
        this.readers = Readers.open(folder, marked, READERS);
        this.telling = new Telling(marked);
        this.pulse = new Pulse(readers);
        this.accounts = accounts;
        pulse.listen(beat -> accounts.forget(beat.change()));
    }

    /** Is shown accounts as they are made. */
    @FunctionalInterface
    public interface Told {

        /**
         * An account was made.
         *
         * @param mark what the story stood on when it was begun
         */
        void told(StoryMark mark, Moment moment, Account account);
    }

    /** Reads or changes a desk. */
    @FunctionalInterface
    public interface Work<T> {
        T on(Desk desk) throws IOException;
    }

    /**
     * Opens the desk in {@code folder}, which is made when it is not there.
     *
     * @param characters so many characters of report text are held in memory with their marks
     */
    public static Newsroom open(Path folder, Line line, long characters) throws IOException {
        if (!Files.isDirectory(folder)) {
            Desk.write(folder, line).close();
        }
        return new Newsroom(folder, line, MarkedReports.usual(line), new AccountShelf(characters));
    }

    /** Asks a desk that is open for reading; what was filed before is seen. */
    public <T> T reading(Work<T> work) throws IOException {
        return readers.lend(work::on);
    }

    /** Searches the desk; what was filed some seconds ago is found, and what was filed through here before. */
    public Found search(Request request) throws IOException {
        return searching.run(() -> reading(desk -> desk.search(request)));
    }

    /**
     * Changes the desk, one at a time, and tells the changes.
     *
     * @throws IOException when another process writes to it, which the message says
     */
    public <T> T writing(Work<T> work) throws IOException {
        writing.lock();
        try (Desk desk = Desk.write(folder, line)) {
            return work.on(desk);
        } finally {
            writing.unlock();
            written.forEach(Runnable::run);
            look();
            readers.lend(desk -> {
                desk.catchUp();
                return desk;
            });
        }
    }

    /** What the rooms make of a story at a moment; absent when there is no such story, or nothing of it was known then. */
    public Optional<Account> account(StoryId id, Moment moment) throws IOException {
        Optional<StoryMark> mark = mark(id);
        return mark.isEmpty() ? Optional.empty() : account(mark.get(), moment);
    }

    /** The mark is read before the reports: an account may be of later than its mark, and is then not asked for by it. */
    private Optional<Account> account(StoryMark mark, Moment moment) throws IOException {
        Optional<Account> all = accounts.get(new AccountShelf.Key(mark, Optional.empty()), () -> whole(mark));
        if (moment.known().isEmpty() || all.isEmpty()) {
            return all;
        }
        Instant known = moment.known().get();
        Coverage coverage = all.get().coverage();
        return accounts.get(
                new AccountShelf.Key(mark, moment.known()),
                () -> then(mark, known, Restriction.before(known, coverage)));
    }

    /** Only the texts are read with a reader: others need it while the story is told. */
    private Optional<Account> whole(StoryMark mark) throws IOException {
        Optional<Coverage> bare = reading(desk -> desk.listing().bare(mark.story()));
        return bare.isEmpty() ? Optional.empty() : Optional.of(tell(mark, Moment.NOW, telling.whole(bare.get())));
    }

    private Optional<Account> then(StoryMark mark, Instant known, Optional<Coverage> coverage) throws IOException {
        return coverage.isEmpty()
                ? Optional.empty()
                : Optional.of(tell(mark, Moment.knownBefore(known), telling.of(coverage.get())));
    }

    private Account tell(StoryMark mark, Moment moment, Account account) {
        told.forEach(listener -> listener.told(mark, moment, account));
        return account;
    }

    /** Runs {@code listener} whenever something was written through here, before it is told. */
    public void whenWritten(Runnable listener) {
        written.add(listener);
    }

    /** Shows {@code listener} every account that is made from now on. */
    public void whenTold(Told listener) {
        told.add(listener);
    }

    /** The same when it is at hand, without making it. */
    public Optional<Account> held(StoryId id, Moment moment) throws IOException {
        return mark(id).flatMap(mark -> accounts.held(new AccountShelf.Key(mark, moment.known())));
    }

    /** The reports of a story at a moment as they were filed, unmarked: enough to list it, and quick. Absent as for {@link #account}. */
    public Optional<Coverage> bare(StoryId id, Moment moment) throws IOException {
        Optional<Coverage> all = reading(desk -> desk.listing().bare(id));
        return moment.known().isEmpty()
                ? all
                : all.flatMap(coverage -> Restriction.before(moment.known().get(), coverage));
    }

    /** The lines of the log about a story and about those that became part of it, in order; none when there is no such story. */
    public List<Beat> changes(StoryId id) throws IOException {
        return reading(desk -> log.of(id, desk));
    }

    /** The id that holds now for the story {@code id} was given to. */
    public Optional<StoryId> holds(StoryId id) throws IOException {
        return mark(id).map(StoryMark::story);
    }

    /** What a story stands on now; absent when there is none. */
    public Optional<StoryMark> mark(StoryId id) throws IOException {
        return reading(desk -> desk.mark(id));
    }

    /** Takes in what was written to the desk meanwhile, by whomever, and tells it to all who listen. */
    public void look() throws IOException {
        pulse.look();
    }

    /** Has searches find what was written meanwhile, while they go on over what they found before. */
    void tend() throws IOException {
        readers.lend(desk -> {
            desk.tend();
            return desk;
        });
    }

    /**
     * Opens the pages that were made of this desk by this very program; to be closed.
     *
     * @param most bytes of pages that are kept
     * @throws IOException when none can be kept beside the desk
     */
    public DeskPages pages(long most) throws IOException {
        return DeskPages.open(folder, Program.mark(), most);
    }

    /** How often an account was asked for and at hand. */
    public long hits() {
        return accounts.hits();
    }

    /** How often an account was asked for and not at hand. */
    public long misses() {
        return accounts.misses();
    }

    /** Tells {@code listener} every change from now on; ends when the result is run. */
    public Runnable listen(Consumer<Beat> listener) {
        return pulse.listen(listener);
    }

    /** Changes of the log behind {@code sequence}, at most {@code most}. */
    public List<Beat> since(long sequence, int most) throws IOException {
        return pulse.since(sequence, most);
    }

    /** The last sequence of the log that was told. */
    public long heard() {
        return pulse.heard();
    }

    @Override
    public void close() throws IOException {
        telling.close();
        searching.close();
        readers.close();
    }
}
