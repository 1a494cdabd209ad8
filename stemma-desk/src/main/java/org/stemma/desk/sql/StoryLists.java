package org.stemma.desk.sql;

import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.desk.kept.Seam;
import org.stemma.desk.kept.StoryQuery;
import org.stemma.desk.kept.StorySummary;
import org.stemma.story.StoryId;

/**
 * Lists stories by the date of their latest report. A page starts behind the last story of the page before, so that a late page costs no
 * more than the first, and one of a large desk no more than one of a small one: reports are walked through from the latest on, until
 * their stories fill the page.
 *
 * <pre>
 * reports   s7 16:20   s2 16:05   s7 15:50   s4 15:30   …       an index has them in this order
 * stories   s7         s2                    s4                 the latest report of each stands where the story belongs
 * </pre>
 */
public final class StoryLists {

    /** Stories without a date sort as if they were older than all others. */
    private static final String LATEST = "COALESCE(MAX(m.latest), -9223372036854775807)";

    /** The last bound of a day is not of that day any more; of a report that may be of one second only it is that second. */
    private static final String SINCE =
            "SUM(CASE WHEN m.latest > ? OR m.latest = ? AND m.earliest = ? THEN 1 ELSE 0 END) > 0";

    private static final long UNDATED = -9223372036854775807L;

    /** The same of one report; an index has this expression, so that it has to be written like it. */
    private static final String PLACE = "COALESCE(m.latest, -9223372036854775807)";

    /** Reports walked over in the first step; each further one is twice as long, since little of it may be of use. */
    private static final int FIRST_STEP = 128;

    /** Reports walked over in one step at most. */
    private static final int LONGEST_STEP = 4_096;

    private final Database database;
    private final StoryRows rows;

    StoryLists(Database database, StoryRows rows) {
        this.database = database;
        this.rows = rows;
    }

    /** The conditions of a statement, and their parameters one after the other. */
    private record Asking(StoryQuery query, Optional<Named> named, Optional<Seam> seam) {

        String where() {
            List<String> all = new ArrayList<>();
            query.known().ifPresent(known -> all.add("m.earliest < ?"));
            named.ifPresent(stories -> all.add("m.story" + stories.in()));
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
            if (named.isPresent()) {
                next = named.get().set(statement, next);
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
            // Where a search finds many, the page is soon full of them.
            List<StorySummary> page = found.isPresent() && found.get().size() <= Named.MOST
                    ? read(new Asking(query, Optional.of(named(found.get())), seam), most)
                    : walked(query, found, seam, most);
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

    private List<StorySummary> walked(StoryQuery query, Optional<Set<StoryId>> found, Optional<Seam> seam, int most)
            throws SQLException, IOException {
        List<StorySummary> page = new ArrayList<>();
        Set<String> met = new HashSet<>();
        int step = FIRST_STEP;
        List<Seam> reports = walk(query, seam, step);
        while (!reports.isEmpty() && page.size() < most) {
            Set<StoryId> coming = new LinkedHashSet<>();
            for (Seam report : reports) {
                boolean asked = found.isEmpty() || found.get().contains(report.story());
                if (asked && met.add(report.story().value())) {
                    coming.add(report.story());
                }
            }
            if (!coming.isEmpty()) {
                page.addAll(read(new Asking(query, Optional.of(named(coming)), seam), most - page.size()));
            }
            step = Math.min(LONGEST_STEP, step * 2);
            reports = walk(query, Optional.of(reports.getLast()), step);
        }
        return page;
    }

    /** Where the stories of the next reports would stand if these were their latest. */
    private List<Seam> walk(StoryQuery query, Optional<Seam> behind, int most) throws SQLException, IOException {
        List<String> all = new ArrayList<>();
        behind.ifPresent(seam -> all.add(PLACE + " <= ? AND (" + PLACE + " < ? OR m.story > ?)"));
        query.known().ifPresent(known -> all.add("m.earliest < ?"));
        query.since().ifPresent(since -> all.add(PLACE + " >= ?"));
        List<Seam> reports = new ArrayList<>();
        database.each(
                "SELECT " + PLACE + " AS place, m.story FROM members m"
                        + (all.isEmpty() ? "" : " WHERE " + String.join(" AND ", all)) + " ORDER BY " + PLACE
                        + " DESC, m.story LIMIT ?",
                statement -> {
                    int next = 1;
                    if (behind.isPresent()) {
                        long place = behind.get().latest().orElse(UNDATED);
                        statement.setLong(next++, place);
                        statement.setLong(next++, place);
                        statement.setString(next++, behind.get().story().value());
                    }
                    if (query.known().isPresent()) {
                        statement.setLong(next++, ceiling(query.known().get()));
                    }
                    if (query.since().isPresent()) {
                        statement.setLong(next++, ceiling(query.since().get()));
                    }
                    statement.setInt(next, most);
                },
                row -> reports.add(new Seam(Optional.of(row.getLong("place")), new StoryId(row.getString("story")))));
        return reports;
    }

    /** How many stories fulfil {@code query}. */
    public int count(StoryQuery query, Optional<Set<StoryId>> found) throws IOException {
        if (found.isPresent() && found.get().isEmpty()) {
            return 0;
        }
        Set<StoryId> only = found.orElse(Set.of());
        Asking asking = new Asking(query, Optional.empty(), Optional.empty());
        int[] count = {0};
        return database.inTransaction(() -> {
            database.each(
                    "SELECT m.story FROM members m" + asking.where() + " GROUP BY m.story" + asking.having(),
                    statement -> asking.set(statement, 1),
                    row -> count[0] += only.isEmpty() || only.contains(new StoryId(row.getString("story"))) ? 1 : 0);
            return count[0];
        });
    }

    private static Named named(Set<StoryId> stories) {
        return Named.of(stories.stream().map(StoryId::value).toList());
    }

    private static long ceiling(Instant instant) {
        return instant.getEpochSecond() + (instant.getNano() > 0 ? 1 : 0);
    }
}
