package org.stemma.desk.sql;

import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.desk.kept.Seam;
import org.stemma.desk.kept.StoryQuery;
import org.stemma.desk.kept.StorySummary;
import org.stemma.story.StoryId;

/**
 * Lists stories by the date of their latest report. A page starts behind the last story of the page before, so that a late page costs no
 * more than the first.
 */
public final class StoryLists {

    /** Stories without a date sort as if they were older than all others. */
    private static final String LATEST = "COALESCE(MAX(m.latest), -9223372036854775807)";

    /** The last bound of a day is not of that day any more; of a report that may be of one second only it is that second. */
    private static final String SINCE =
            "SUM(CASE WHEN m.latest > ? OR m.latest = ? AND m.earliest = ? THEN 1 ELSE 0 END) > 0";

    private static final long UNDATED = -9223372036854775807L;

    /** Half of what SQLite takes as parameters of one statement; a search that finds more is told from the pages as they come. */
    private static final int MOST_NAMED = 16_384;

    /** Stories read at a time where a search finds very many. */
    private static final int STEP = 1_000;

    private final Database database;
    private final StoryRows rows;

    StoryLists(Database database, StoryRows rows) {
        this.database = database;
        this.rows = rows;
    }

    /** The conditions of a statement, and their parameters one after the other. */
    private record Asking(StoryQuery query, List<String> named, Optional<Seam> seam) {

        String where() {
            List<String> all = new ArrayList<>();
            query.known().ifPresent(known -> all.add("m.earliest < ?"));
            if (!named.isEmpty()) {
                all.add("m.story IN (" + String.join(",", Collections.nCopies(named.size(), "?")) + ")");
            }
            return all.isEmpty() ? "" : " WHERE " + String.join(" AND ", all);
        }

        /** The beginning of a condition that goes on. */
        String whereKnown() {
            return query.known().isPresent() ? " WHERE m.earliest < ? AND " : " WHERE ";
        }

        String having() {
            List<String> all = new ArrayList<>();
            query.since().ifPresent(since -> all.add(SINCE));
            query.before().ifPresent(before -> all.add("MIN(m.earliest) < ?"));
            seam.ifPresent(last -> all.add("(" + LATEST + " < ? OR " + LATEST + " = ? AND m.story > ?)"));
            return all.isEmpty() ? "" : " HAVING " + String.join(" AND ", all);
        }

        /** Answers the number of the next parameter. */
        int setKnown(PreparedStatement statement, int first) throws SQLException {
            if (query.known().isEmpty()) {
                return first;
            }
            statement.setLong(first, ceiling(query.known().get()));
            return first + 1;
        }

        /** Answers the number of the next parameter. */
        int set(PreparedStatement statement, int first) throws SQLException {
            int next = setKnown(statement, first);
            for (String story : named) {
                statement.setString(next++, story);
            }
            if (query.since().isPresent()) {
                long since = ceiling(query.since().get());
                statement.setLong(next++, since);
                statement.setLong(next++, since);
                statement.setLong(next++, since);
            }
            if (query.before().isPresent()) {
                statement.setLong(next++, ceiling(query.before().get()));
            }
            if (seam.isPresent()) {
                long latest = seam.get().latest().orElse(UNDATED);
                statement.setLong(next++, latest);
                statement.setLong(next++, latest);
                statement.setString(next++, seam.get().story().value());
            }
            return next;
        }
    }

    /**
     * The stories that fulfil {@code query}.
     *
     * @param found only these; absent for all
     * @param seam the place behind which the page starts
     */
    public List<StorySummary> page(StoryQuery query, Optional<Set<StoryId>> found, Optional<Seam> seam, int most)
            throws IOException {
        if (found.isPresent() && found.get().isEmpty()) {
            return List.of();
        }
        return database.inTransaction(() -> {
            List<StorySummary> page =
                    found.filter(set -> set.size() > MOST_NAMED).isPresent()
                            ? sifted(query, found.get(), seam, most)
                            : read(new Asking(query, padded(found), seam), most);
            List<StorySummary> told = new ArrayList<>();
            for (StorySummary story : page) {
                told.add(rows.titled(story, query.known().map(StoryLists::ceiling)));
            }
            return told;
        });
    }

    private List<StorySummary> read(Asking asking, int most) throws SQLException, IOException {
        List<StorySummary> page = new ArrayList<>();
        String ordered = " ORDER BY " + LATEST + " DESC, m.story";
        String chosen = "SELECT m.story FROM members m" + asking.where() + " GROUP BY m.story" + asking.having()
                + ordered + " LIMIT ?";
        database.each(
                StoryRows.SUMMARIES + asking.whereKnown() + "m.story IN (" + chosen + ") GROUP BY m.story" + ordered,
                statement -> statement.setInt(asking.set(statement, asking.setKnown(statement, 1)), most),
                row -> page.add(StoryRows.untitled(row)));
        return page;
    }

    private List<StorySummary> sifted(StoryQuery query, Set<StoryId> found, Optional<Seam> seam, int most)
            throws SQLException, IOException {
        List<StorySummary> page = new ArrayList<>();
        List<StorySummary> step = read(new Asking(query, List.of(), seam), STEP);
        while (!step.isEmpty() && page.size() < most) {
            step.stream().filter(story -> found.contains(story.id())).forEach(page::add);
            step = read(new Asking(query, List.of(), Optional.of(Seam.behind(step.getLast()))), STEP);
        }
        return page.subList(0, Math.min(most, page.size()));
    }

    /** How many stories fulfil {@code query}. */
    public int count(StoryQuery query, Optional<Set<StoryId>> found) throws IOException {
        if (found.isPresent() && found.get().isEmpty()) {
            return 0;
        }
        Set<StoryId> only = found.orElse(Set.of());
        Asking asking = new Asking(query, List.of(), Optional.empty());
        int[] count = {0};
        return database.inTransaction(() -> {
            database.each(
                    "SELECT m.story FROM members m" + asking.where() + " GROUP BY m.story" + asking.having(),
                    statement -> asking.set(statement, 1),
                    row -> count[0] += only.isEmpty() || only.contains(new StoryId(row.getString("story"))) ? 1 : 0);
            return count[0];
        });
    }

    /** Filled up to a power of two with the last of them, so that there are few statements to prepare. */
    private static List<String> padded(Optional<Set<StoryId>> found) {
        List<String> ids = new ArrayList<>();
        found.ifPresent(set -> set.forEach(story -> ids.add(story.value())));
        int wanted = ids.isEmpty() ? 0 : Math.max(1, Integer.highestOneBit(Math.max(1, ids.size() * 2 - 1)));
        while (ids.size() < wanted) {
            ids.add(ids.getLast());
        }
        return ids;
    }

    private static long ceiling(Instant instant) {
        return instant.getEpochSecond() + (instant.getNano() > 0 ? 1 : 0);
    }
}
