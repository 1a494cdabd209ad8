package org.stemma.desk.sql;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.stemma.desk.kept.DeskFault;
import org.stemma.desk.kept.DeskStats;
import org.stemma.desk.kept.Entry;
import org.stemma.report.Report;
import org.stemma.report.ReportId;
import org.stemma.store.Filing;
import org.stemma.store.Store;
import org.stemma.story.EventTime;
import org.stemma.story.Profile;
import org.stemma.story.Profiles;
import org.stemma.story.StoryChange;
import org.stemma.story.StoryIndex;

/**
 * Reports and the log of changes in one SQLite file, and the tables of stories folded from them in the same transaction. What
 * was filed is on the disk when the call returns. For one thread at a time; one process may write, any number may read.
 */
public final class SqlStore implements Store, AutoCloseable {

    private final Database database;
    private final Truth truth;
    private final StoryTables tables;
    private final StoryRows rows;
    private final ProfileRows profiles;

    SqlStore(Database database) {
        this.database = database;
        this.truth = new Truth(database);
        this.tables = new StoryTables(database);
        this.rows = new StoryRows(database, truth);
        this.profiles = new ProfileRows(database, truth);
    }

    /** Opens {@code file} for writing, makes it when it is not there, brings an older format up to date. */
    public static SqlStore write(Path file) throws IOException {
        Database database = Database.write(file);
        return opened(database, () -> Migrations.apply(database));
    }

    /** Opens {@code file} for reading. Throws {@link IOException} when its format is another than this program's. */
    public static SqlStore read(Path file) throws IOException {
        Database database = Database.read(file);
        return opened(database, () -> Migrations.demand(database));
    }

    private interface Preparing {
        void run() throws IOException;
    }

    private static SqlStore opened(Database database, Preparing preparing) throws IOException {
        boolean ready = false;
        try {
            preparing.run();
            ready = true;
            return new SqlStore(database);
        } finally {
            if (!ready) {
                database.close();
            }
        }
    }

    @Override
    public boolean file(Filing filing) {
        return unchecked(() -> keep(filing));
    }

    /** Files several at once, all or none: the disk is waited for once. */
    public void fileAll(List<Filing> filings) {
        unchecked(() -> {
            for (Filing filing : filings) {
                keep(filing);
            }
            return filings;
        });
    }

    private boolean keep(Filing filing) throws SQLException, IOException {
        long sequence = truth.last() + 1;
        if (!truth.keep(sequence, filing.report())) {
            return false;
        }
        append(sequence + 1, filing.changes());
        tables.describe(filing.report());
        profiles.keep(sequence, filing.profile());
        return true;
    }

    @Override
    public void append(List<StoryChange> changes) {
        unchecked(() -> {
            append(truth.last() + 1, changes);
            for (StoryChange change : changes) {
                Optional<ReportId> coming = coming(change);
                if (coming.isPresent()) {
                    tables.describe(truth.report(coming.get()).orElseThrow());
                }
            }
            return changes;
        });
    }

    private void append(long first, List<StoryChange> changes) throws SQLException, IOException {
        long sequence = first;
        for (StoryChange change : changes) {
            truth.append(sequence, change);
            tables.apply(sequence, change);
            sequence++;
        }
    }

    @Override
    public Optional<Report> report(ReportId id) {
        return unchecked(() -> truth.report(id));
    }

    @Override
    public void reports(Consumer<Report> taker) {
        unchecked(() -> {
            truth.reportsAfter(0, (sequence, report) -> taker.accept(report));
            return taker;
        });
    }

    @Override
    public void changes(Consumer<StoryChange> taker) {
        unchecked(() -> {
            truth.changesAfter(0, (sequence, change) -> taker.accept(change));
            return taker;
        });
    }

    /** Up to {@code most} rows of the truth behind {@code sequence}, in order. */
    public List<Entry> after(long sequence, int most) throws IOException {
        return database.inTransaction(() -> truth.after(sequence, most));
    }

    /** The sequence of the last row of the truth, 0 when there is none. */
    public long last() throws IOException {
        return database.inTransaction(truth::last);
    }

    /** The checksum of the row {@code sequence} of the truth, −1 when there is none. */
    public long mark(long sequence) throws IOException {
        return database.inTransaction(() -> truth.mark(sequence));
    }

    /**
     * Finds the profiles of reports, for an index that does not hold them.
     *
     * @param anew makes the profile of a report that has none here, or one of another version
     */
    public Profiles profiles(Function<Report, Profile> anew) {
        return report -> unchecked(() -> {
            try {
                return profiles.of(report, anew);
            } catch (DamagedRow e) {
                return Optional.empty(); // a check names it; here it is as if it could not be compared
            }
        });
    }

    /**
     * Folds the log behind row {@code behind} into {@code index}, and the reports' dates into {@code time}.
     *
     * @param anew makes the profile of a report that has none here, or one of another version
     * @return which lines of the log could not be read or applied, and were left out
     */
    public List<DeskFault> fold(long behind, StoryIndex index, EventTime time, Function<Report, Profile> anew)
            throws IOException {
        return database.inSteps(() -> truth.readableChanges(behind, (sequence, change) -> {
            Optional<ReportId> coming = coming(change);
            Optional<Profile> profile = coming.isEmpty() ? Optional.empty() : profiles.of(coming.get(), anew);
            profile.map(Profile::published).ifPresent(time::pass);
            index.apply(change, profile);
        }));
    }

    /** The report that a change brings into the index. */
    private static Optional<ReportId> coming(StoryChange change) {
        return switch (change) {
            case StoryChange.Opened opened -> Optional.of(opened.report());
            case StoryChange.Joined joined -> Optional.of(joined.report());
            case StoryChange.Preceded preceded -> Optional.empty();
            case StoryChange.Merged merged -> Optional.empty();
            case StoryChange.Split split -> Optional.empty();
            case StoryChange.Moved moved -> Optional.empty();
            case StoryChange.Closed closed -> Optional.empty();
        };
    }

    /** What the tables of stories answer. */
    public StoryRows stories() {
        return rows;
    }

    /** Lists of stories. */
    public StoryLists lists() {
        return new StoryLists(database, rows);
    }

    /** Up to {@code most} changes behind {@code sequence}, in order. */
    public List<Entry.Decided> changesAfter(long sequence, int most) throws IOException {
        return database.inTransaction(() -> truth.changesAfter(sequence, most));
    }

    /** Reads every page and every row of the truth; answers what is wrong with them. */
    public List<DeskFault> check() throws IOException {
        return database.inSteps(() -> {
            List<DeskFault> faults = new ArrayList<>();
            for (String damage : database.pageFaults()) {
                faults.add(new DeskFault(database.file().toString(), damage));
            }
            faults.addAll(truth.faults());
            return faults;
        });
    }

    /**
     * Computes everything that is derived again from the truth, whole or not at all; a profile only where it cannot be read, since it
     * has a checksum of its own.
     *
     * @param anew makes the profile of a report
     * @return which rows could not be read, or name what could not be
     */
    public List<DeskFault> rebuild(Function<Report, Profile> anew) throws IOException {
        return database.inTransaction(() -> {
            tables.clear();
            List<DeskFault> faults = new ArrayList<>(truth.readableChanges(0, tables::apply));
            faults.addAll(truth.readableReports((sequence, report) -> {
                tables.describe(report);
                profiles.mend(sequence, report, anew);
            }));
            return faults;
        });
    }

    /** The reports that are in no story, since the line of the log that says in which cannot be read; in order of keeping. */
    public List<Report> homeless() throws IOException {
        List<Report> homeless = new ArrayList<>();
        for (ReportId id : rows.homeless()) {
            try {
                report(id).ifPresent(homeless::add);
            } catch (UncheckedIOException e) {
                if (!(e.getCause() instanceof DamagedRow)) {
                    throw e.getCause(); // a damaged one is found by a check
                }
            }
        }
        return homeless;
    }

    /** How much there is; the sizes are handed through. */
    public DeskStats stats(long databaseBytes, long indexBytes) throws IOException {
        return database.inTransaction(() -> new DeskStats(
                rows.count("SELECT COUNT(*) FROM reports"),
                rows.count("SELECT COUNT(*) FROM changes"),
                rows.count("SELECT COUNT(*) FROM stories WHERE id = holds"),
                rows.count("SELECT COUNT(*) FROM stories WHERE id = holds AND is_open = 1"),
                truth.last(),
                databaseBytes,
                indexBytes));
    }

    /** Copies the file as it is at this moment to {@code copy}, which must not be there. */
    public void copyTo(Path copy) throws IOException {
        Database.copy(database.file(), copy);
    }

    /** Lets the file have no more than {@code pages}, as a full disk would. */
    void limitPages(int pages) throws IOException {
        database.inTransaction(
                () -> database.first("PRAGMA max_page_count = " + pages, Database.Setting.NONE, row -> row.getLong(1)));
    }

    private <T> T unchecked(Database.Work<T> work) {
        try {
            return database.inTransaction(work);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        truth.close();
        database.close();
    }
}
