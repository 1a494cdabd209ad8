package org.stemma.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.List;
import org.stemma.Line;
import org.stemma.Newsdesk;
import org.stemma.desk.kept.DeskFault;
import org.stemma.desk.sql.SqlStore;
import org.stemma.report.Report;
import org.stemma.story.EventTime;
import org.stemma.story.IndexBytes;
import org.stemma.story.MemoryIndex;
import org.stemma.story.Profile;
import org.stemma.story.Profiles;
import org.stemma.story.StoryChange;

/**
 * What only a writer has: the lock, and the stories in memory, from the snapshot and the log behind it.
 *
 * <pre>
 * snapshot   up to row 220 000        index   up to row 223 118, the last
 * </pre>
 */
final class Writing implements AutoCloseable {

    /** So many rows are folded in a quarter of a second; a smaller desk needs no snapshot. */
    static final int WORTH_KEEPING = 5_000;

    /** A snapshot is written anew when a sixteenth of the log is behind it, so that the work spent on all of them stays in proportion. */
    private static final int SIXTEENTH = 16;

    private final SqlStore store;
    private final Line line;
    private final FileChannel lock;
    private final int worthKeeping;
    private final StorySnapshot snapshot;
    private final List<DeskFault> found = new ArrayList<>();
    private IndexBytes.Standing standing;
    private Newsdesk newsdesk;
    private boolean isWhole;
    private long kept;
    private long last;

    /**
     * Loads the stories.
     *
     * @param worthKeeping so many rows behind a snapshot are worth a new one
     */
    Writing(DeskFolder place, SqlStore store, Line line, FileChannel lock, int worthKeeping) throws IOException {
        this.store = store;
        this.line = line;
        this.lock = lock;
        this.worthKeeping = worthKeeping;
        this.snapshot = new StorySnapshot(place.stories());
        this.last = store.last();
        this.standing = nothing();
        load();
        this.newsdesk = newNewsdesk();
    }

    private IndexBytes.Standing nothing() {
        return new IndexBytes.Standing(new MemoryIndex(profiles()), new EventTime());
    }

    private Profiles profiles() {
        return store.profiles(this::profile);
    }

    private Profile profile(Report report) {
        return line.profiler().profile(line.annotate(report));
    }

    private void load() throws IOException {
        try {
            StorySnapshot.Kept read = snapshot.read(store::mark, profiles());
            standing = read.standing();
            kept = read.sequence();
        } catch (IOException e) {
            if (last >= worthKeeping) {
                found.add(new DeskFault(
                        snapshot.file().toString(), e.getMessage() + "; the stories were folded from the whole log"));
            }
        }
        found.addAll(folded());
    }

    /** Takes in what of the log is behind the snapshot; answers what of it could not be read. */
    private List<DeskFault> folded() throws IOException {
        List<DeskFault> leftOut = store.fold(kept, standing.index(), standing.time(), this::profile);
        isWhole = leftOut.isEmpty();
        return leftOut;
    }

    /** Folds the whole log anew, whatever the snapshot says. */
    void loadAnew() throws IOException {
        snapshot.delete();
        kept = 0;
        standing = nothing();
        folded();
        newsdesk = newNewsdesk();
    }

    private Newsdesk newNewsdesk() {
        return new Newsdesk(line, standing.index(), store, standing.time());
    }

    /** What was wrong when the stories were loaded. */
    List<DeskFault> found() {
        return List.copyOf(found);
    }

    Newsdesk newsdesk() {
        return newsdesk;
    }

    MemoryIndex index() {
        return standing.index();
    }

    IndexBytes.Standing standing() {
        return standing;
    }

    /** Files a report, and now and then writes the snapshot anew. */
    List<StoryChange> file(Report report) throws IOException {
        try {
            List<StoryChange> changes = newsdesk.file(report);
            if (!changes.isEmpty()) {
                last += 1L + changes.size();
                keep();
            }
            return changes;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /**
     * Writes the snapshot anew when enough of the log is behind it, and nothing of the log had to be left out. Where that fails the desk is
     * no worse for it: the log is folded instead.
     */
    void keep() throws IOException {
        if (last - kept < Math.max(worthKeeping, last / SIXTEENTH) || !isWhole) {
            return;
        }
        last = store.last();
        kept = last;
        try {
            snapshot.keep(standing, last, store.mark(last));
        } catch (IOException e) {
            snapshot.delete();
        }
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}
