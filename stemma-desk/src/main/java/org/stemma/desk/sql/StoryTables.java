package org.stemma.desk.sql;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.stemma.report.Outlet;
import org.stemma.report.Report;
import org.stemma.report.ReportId;
import org.stemma.story.StoryChange;
import org.stemma.story.StoryId;

/**
 * Folds changes into the tables of stories, as an index folds them in memory.
 *
 * <pre>
 * stories      s9f…02 → s9f…02 open      s77…e1 → s9f…02 retired     after Merged(s9f…02, s77…e1)
 * members      1 → s9f…02, by change 2   3 → s9f…02, by change 4     numbers are sequences of the truth
 * antecedents  s9f…02 after s0b…7a, by change 5
 * </pre>
 *
 * The id that holds for a story is the first, in order of ids, of its ids that were never merged into another.
 */
final class StoryTables {

    private static final String CURRENT = "SELECT holds FROM stories WHERE id = ?";

    private final Database database;

    StoryTables(Database database) {
        this.database = database;
    }

    /** Forgets all stories. */
    void clear() throws SQLException {
        for (String table : List.of("antecedents", "members", "stories")) {
            database.change("DELETE FROM " + table, Database.Setting.NONE);
        }
    }

    /** Takes in the change that the log has as row {@code sequence}. Throws {@link IllegalArgumentException} when it names what is not there. */
    void apply(long sequence, StoryChange change) throws SQLException, IOException {
        switch (change) {
            case StoryChange.Opened opened -> place(opened.story(), opened.report(), sequence);
            case StoryChange.Joined joined -> place(joined.story(), joined.report(), sequence);
            case StoryChange.Preceded preceded -> precede(holds(preceded.story()), preceded.antecedent(), sequence);
            case StoryChange.Merged merged -> merge(merged);
            case StoryChange.Split split -> split(split, sequence);
            case StoryChange.Moved moved -> move(moved, sequence);
            case StoryChange.Closed closed -> setOpen(holds(closed.story()), false);
        }
    }

    /** Notes what a list of stories says of a report, once it is a member. */
    void describe(Report report) throws SQLException {
        database.change(
                "UPDATE members SET title = ?, title_derived = ?, outlet = ?, earliest = ?, latest = ?"
                        + " WHERE report = (SELECT seq FROM reports WHERE id = ?)",
                update -> {
                    update.setObject(1, report.title().orElse(null));
                    update.setInt(2, report.titleDerived() ? 1 : 0);
                    update.setObject(3, report.outlet().map(Outlet::name).orElse(null));
                    update.setObject(4, seconds(report.published().earliest()));
                    update.setObject(5, seconds(report.published().latest()));
                    update.setString(6, report.id().value());
                });
    }

    private static @org.jspecify.annotations.Nullable Long seconds(Optional<Instant> when) {
        return when.map(Instant::getEpochSecond).orElse(null);
    }

    private void place(StoryId story, ReportId report, long sequence) throws SQLException, IOException {
        long number = number(report);
        if (home(number).isPresent()) {
            return;
        }
        String holds = current(story).orElse(story.value());
        if (holds.equals(story.value())) {
            database.change(
                    "INSERT INTO stories (id, holds, retired, is_open) VALUES (?, ?, 0, 1) ON CONFLICT (id) DO NOTHING",
                    insert -> {
                        insert.setString(1, holds);
                        insert.setString(2, holds);
                    });
        }
        database.change("INSERT INTO members (report, story, change, title_derived) VALUES (?, ?, ?, 0)", insert -> {
            insert.setLong(1, number);
            insert.setString(2, holds);
            insert.setLong(3, sequence);
        });
        setOpen(holds, true);
    }

    private void precede(String story, StoryId antecedent, long sequence) throws SQLException {
        database.change(
                "INSERT INTO antecedents (story, antecedent, change) VALUES (?, ?, ?)"
                        + " ON CONFLICT (story, antecedent) DO NOTHING",
                insert -> {
                    insert.setString(1, story);
                    insert.setString(2, antecedent.value());
                    insert.setLong(3, sequence);
                });
    }

    private void merge(StoryChange.Merged merged) throws SQLException, IOException {
        String into = holds(merged.story());
        String from = holds(merged.from());
        boolean open = isOpen(into) || isOpen(from);
        database.change(
                "UPDATE stories SET retired = 1 WHERE id = ?",
                update -> update.setString(1, merged.from().value()));
        rename(from, into);
        String first = database.first(
                        "SELECT id FROM stories WHERE holds = ? ORDER BY retired, id",
                        query -> query.setString(1, into),
                        row -> row.getString("id"))
                .orElse(into);
        rename(into, first);
        setOpen(first, open);
    }

    /** Everything that was said of the story {@code from} is now said of {@code into}; what both have, {@code into} keeps as it is. */
    private void rename(String from, String into) throws SQLException {
        if (from.equals(into)) {
            return;
        }
        database.change(
                "DELETE FROM antecedents WHERE story = ? AND antecedent IN"
                        + " (SELECT antecedent FROM antecedents WHERE story = ?)",
                delete -> {
                    delete.setString(1, from);
                    delete.setString(2, into);
                });
        for (String update : List.of(
                "UPDATE antecedents SET story = ? WHERE story = ?",
                "UPDATE stories SET holds = ? WHERE holds = ?",
                "UPDATE members SET story = ? WHERE story = ?")) {
            database.change(update, rename -> {
                rename.setString(1, into);
                rename.setString(2, from);
            });
        }
    }

    private void split(StoryChange.Split split, long sequence) throws SQLException, IOException {
        String from = holds(split.story());
        String opened = split.opened().value();
        Optional<String> known = current(split.opened());
        boolean again = known.equals(Optional.of(from)) && !opened.equals(from) && isRetired(opened);
        if (known.equals(Optional.of(from)) && !again) {
            return;
        }
        String to = again ? opened : known.orElse(opened);
        int left = 0;
        for (ReportId report : split.reports()) {
            left += move(number(report), from, to, sequence);
        }
        if (known.isEmpty() || again && left > 0) {
            database.change(
                    "INSERT INTO stories (id, holds, retired, is_open) VALUES (?, ?, 0, 1)"
                            + " ON CONFLICT (id) DO UPDATE SET holds = excluded.id, retired = 0, is_open = 1",
                    insert -> {
                        insert.setString(1, opened);
                        insert.setString(2, opened);
                    });
        } else if (left > 0) {
            setOpen(to, true);
        }
    }

    private int move(long report, String from, String to, long sequence) throws SQLException {
        return database.change("UPDATE members SET story = ?, change = ? WHERE report = ? AND story = ?", update -> {
            update.setString(1, to);
            update.setLong(2, sequence);
            update.setLong(3, report);
            update.setString(4, from);
        });
    }

    private void move(StoryChange.Moved moved, long sequence) throws SQLException, IOException {
        long number = number(moved.report());
        String to = holds(moved.story());
        int changed =
                database.change("UPDATE members SET story = ?, change = ? WHERE report = ? AND story <> ?", update -> {
                    update.setString(1, to);
                    update.setLong(2, sequence);
                    update.setLong(3, number);
                    update.setString(4, to);
                });
        if (changed > 0) {
            setOpen(to, true);
        }
    }

    private void setOpen(String story, boolean open) throws SQLException {
        database.change("UPDATE stories SET is_open = ? WHERE id = ?", update -> {
            update.setInt(1, open ? 1 : 0);
            update.setString(2, story);
        });
    }

    private boolean isOpen(String story) throws SQLException, IOException {
        return database.first(
                        "SELECT is_open FROM stories WHERE id = ?",
                        query -> query.setString(1, story),
                        row -> row.getInt("is_open") == 1)
                .orElse(false);
    }

    /** True for an id that was merged into another. */
    private boolean isRetired(String story) throws SQLException, IOException {
        return database.first(
                        "SELECT retired FROM stories WHERE id = ?",
                        query -> query.setString(1, story),
                        row -> row.getInt("retired") == 1)
                .orElse(false);
    }

    private long number(ReportId report) throws SQLException, IOException {
        return database.first(
                        "SELECT seq FROM reports WHERE id = ?",
                        query -> query.setString(1, report.value()),
                        row -> row.getLong("seq"))
                .orElseThrow(() -> new IllegalArgumentException("the desk keeps no report " + report));
    }

    private Optional<String> home(long report) throws SQLException, IOException {
        return database.first(
                "SELECT story FROM members WHERE report = ?",
                query -> query.setLong(1, report),
                row -> row.getString("story"));
    }

    private Optional<String> current(StoryId story) throws SQLException, IOException {
        return database.first(CURRENT, query -> query.setString(1, story.value()), row -> row.getString("holds"));
    }

    private String holds(StoryId story) throws SQLException, IOException {
        return current(story).orElseThrow(() -> new IllegalArgumentException("the desk knows no story " + story));
    }
}
