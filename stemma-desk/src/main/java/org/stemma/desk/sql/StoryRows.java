package org.stemma.desk.sql;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.desk.kept.StoryMark;
import org.stemma.desk.kept.StorySummary;
import org.stemma.report.ReportId;
import org.stemma.story.Evidence;
import org.stemma.story.Story;
import org.stemma.story.StoryChange;
import org.stemma.story.StoryId;

/** Answers from the tables of stories. Evidence is read from the very changes that gave it. */
public final class StoryRows {

    /** One row a story, once it is grouped by story. */
    static final String SUMMARIES =
            "SELECT m.story, COUNT(*) AS reports, COUNT(DISTINCT m.outlet) + COUNT(*) - COUNT(m.outlet) AS outlets,"
                    + " MIN(m.earliest) AS earliest, MAX(m.latest) AS latest, MAX(s.is_open) AS is_open"
                    + " FROM members m JOIN stories s ON s.id = m.story";

    private static final String HOME =
            "SELECT m.story FROM members m JOIN reports r ON r.seq = m.report WHERE r.id = ?";

    private final Database database;
    private final Truth truth;

    StoryRows(Database database, Truth truth) {
        this.database = database;
        this.truth = truth;
    }

    /** The story that {@code id} leads to, through every merge. */
    public Optional<Story> story(StoryId id) throws IOException {
        return database.inTransaction(() -> {
            Optional<String> holds = holds(id.value());
            return holds.isEmpty() ? Optional.empty() : Optional.of(story(holds.get()));
        });
    }

    /** The story a report is in. */
    public Optional<StoryId> of(ReportId report) throws IOException {
        return database.inTransaction(() -> database.first(
                HOME, query -> query.setString(1, report.value()), row -> new StoryId(row.getString("story"))));
    }

    /** The stories that reports are in; a report in none is left out. */
    public Map<ReportId, StoryId> of(Collection<ReportId> reports) throws IOException {
        Map<ReportId, StoryId> homes = new HashMap<>();
        List<ReportId> left = new ArrayList<>(reports);
        database.inTransaction(() -> {
            for (int from = 0; from < left.size(); from += Named.MOST) {
                homes(left.subList(from, Math.min(left.size(), from + Named.MOST)), homes);
            }
            return homes;
        });
        Map<ReportId, StoryId> ordered = new LinkedHashMap<>();
        reports.forEach(report -> Optional.ofNullable(homes.get(report)).ifPresent(home -> ordered.put(report, home)));
        return ordered;
    }

    private void homes(List<ReportId> reports, Map<ReportId, StoryId> homes) throws SQLException, IOException {
        Named named = Named.of(reports.stream().map(ReportId::value).toList());
        database.each(
                "SELECT r.id, m.story FROM reports r JOIN members m ON m.report = r.seq WHERE r.id" + named.in(),
                query -> named.set(query, 1),
                row -> homes.put(new ReportId(row.getString("id")), new StoryId(row.getString("story"))));
    }

    /** The ids of stories, those that were merged into others too, that begin with {@code prefix}; the first {@code most}, in order. */
    public List<StoryId> storiesNamed(String prefix, int most) throws IOException {
        return named("SELECT id FROM stories WHERE id >= ? AND id < ? ORDER BY id LIMIT ?", prefix, most).stream()
                .map(StoryId::new)
                .toList();
    }

    /** The ids of reports that begin with {@code prefix}; the first {@code most}, in order. */
    public List<ReportId> reportsNamed(String prefix, int most) throws IOException {
        return named("SELECT id FROM reports WHERE id >= ? AND id < ? ORDER BY id LIMIT ?", prefix, most).stream()
                .map(ReportId::new)
                .toList();
    }

    /** The reports that are in no story, in order of keeping. */
    List<ReportId> homeless() throws IOException {
        return database.inTransaction(() -> {
            List<ReportId> found = new ArrayList<>();
            database.each(
                    "SELECT r.id FROM reports r LEFT JOIN members m ON m.report = r.seq"
                            + " WHERE m.report IS NULL ORDER BY r.seq",
                    Database.Setting.NONE,
                    row -> found.add(new ReportId(row.getString("id"))));
            return found;
        });
    }

    /** Stories by the date of their latest report, latest first; {@code skip} are left out, at most {@code most} answered. */
    public List<StorySummary> latest(int skip, int most) throws IOException {
        return database.inTransaction(() -> {
            List<StorySummary> found = new ArrayList<>();
            database.each(
                    SUMMARIES + " WHERE m.story IN (SELECT story FROM members GROUP BY story"
                            + " ORDER BY COALESCE(MAX(latest), -9223372036854775807) DESC, story LIMIT ? OFFSET ?)"
                            + " GROUP BY m.story ORDER BY COALESCE(MAX(m.latest), -9223372036854775807) DESC, m.story",
                    query -> {
                        query.setInt(1, most);
                        query.setInt(2, skip);
                    },
                    row -> found.add(summary(row)));
            return found;
        });
    }

    /** One story as a list shows it. */
    public Optional<StorySummary> summary(StoryId id) throws IOException {
        return database.inTransaction(() -> {
            String holds = holds(id.value()).orElse("");
            return database.first(
                    SUMMARIES + " WHERE m.story = ? GROUP BY m.story",
                    query -> query.setString(1, holds),
                    this::summary);
        });
    }

    /** What a story stands on; absent when there is no such story. */
    public Optional<StoryMark> mark(StoryId id) throws IOException {
        return database.inTransaction(() -> {
            StringBuilder stands = new StringBuilder();
            Optional<StoryId> holds = database.first(
                    "SELECT h.id, h.is_open FROM stories s JOIN stories h ON h.id = s.holds WHERE s.id = ?",
                    query -> query.setString(1, id.value()),
                    row -> {
                        stands.append(row.getString("id")).append(row.getInt("is_open") == 1 ? "" : " closed");
                        return new StoryId(row.getString("id"));
                    });
            if (holds.isEmpty()) {
                return Optional.empty();
            }
            members(holds.get(), stands);
            antecedents(holds.get(), stands);
            return Optional.of(new StoryMark(holds.get(), stands.toString()));
        });
    }

    private void members(StoryId story, StringBuilder stands) throws SQLException, IOException {
        database.each(
                "SELECT report, change FROM members WHERE story = ? ORDER BY report",
                query -> query.setString(1, story.value()),
                row -> stands.append(' ')
                        .append(row.getLong("report"))
                        .append(':')
                        .append(row.getLong("change")));
    }

    /** A page of a story calls those before it by their titles. */
    private void antecedents(StoryId story, StringBuilder stands) throws SQLException, IOException {
        for (Map.Entry<StoryId, Long> link : links(story.value()).entrySet()) {
            stands.append('<')
                    .append(link.getValue())
                    .append(' ')
                    .append(link.getKey())
                    .append(' ')
                    .append(title(link.getKey(), Optional.empty()).orElse(""));
        }
    }

    private StorySummary summary(ResultSet row) throws SQLException, IOException {
        return titled(untitled(row), Optional.empty());
    }

    /** The story of a row, its id in place of its title. */
    static StorySummary untitled(ResultSet row) throws SQLException {
        String id = row.getString("story");
        return new StorySummary(
                new StoryId(id),
                id,
                row.getInt("reports"),
                row.getInt("outlets"),
                second(row, "earliest"),
                second(row, "latest"),
                row.getInt("is_open") == 1);
    }

    private static Optional<Instant> second(ResultSet row, String column) throws SQLException {
        long second = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(Instant.ofEpochSecond(second));
    }

    /** The same story with its title; by reports that may be of a second before {@code known}, when that is given. */
    StorySummary titled(StorySummary story, Optional<Long> known) throws SQLException, IOException {
        String title = title(story.id(), known).orElse(story.title());
        return new StorySummary(
                story.id(), title, story.reports(), story.outlets(), story.earliest(), story.latest(), story.open());
    }

    private Optional<String> title(StoryId story, Optional<Long> known) throws SQLException, IOException {
        return database.first(
                "SELECT m.title FROM members m JOIN reports r ON r.seq = m.report"
                        + " WHERE m.story = ? AND m.title IS NOT NULL"
                        + (known.isPresent() ? " AND m.earliest < ?" : "")
                        + " ORDER BY m.title_derived, COALESCE(m.latest, 9223372036854775807), r.id LIMIT 1",
                query -> {
                    query.setString(1, story.value());
                    if (known.isPresent()) {
                        query.setLong(2, known.get());
                    }
                },
                row -> row.getString("title"));
    }

    private Story story(String holds) throws SQLException, IOException {
        boolean open = database.first(
                        "SELECT is_open FROM stories WHERE id = ?",
                        query -> query.setString(1, holds),
                        row -> row.getInt("is_open") == 1)
                .orElse(false);
        return new Story(new StoryId(holds), members(holds), antecedents(holds), open);
    }

    private List<Story.Membership> members(String story) throws SQLException, IOException {
        List<Story.Membership> members = new ArrayList<>();
        database.each(
                "SELECT r.id, m.change FROM members m JOIN reports r ON r.seq = m.report"
                        + " WHERE m.story = ? ORDER BY m.report",
                query -> query.setString(1, story),
                row -> members.add(
                        new Story.Membership(new ReportId(row.getString("id")), evidence(row.getLong("change")))));
        return members;
    }

    private List<Story.Antecedent> antecedents(String story) throws SQLException, IOException {
        List<Story.Antecedent> antecedents = new ArrayList<>();
        for (Map.Entry<StoryId, Long> link : links(story).entrySet()) {
            antecedents.add(new Story.Antecedent(link.getKey(), evidence(link.getValue())));
        }
        return antecedents;
    }

    /** The stories before a story, each by the id that holds, and the first change that says so. */
    private Map<StoryId, Long> links(String story) throws SQLException, IOException {
        Map<StoryId, Long> links = new LinkedHashMap<>();
        database.each(
                "SELECT COALESCE(s.holds, a.antecedent) AS holds, a.change FROM antecedents a"
                        + " LEFT JOIN stories s ON s.id = a.antecedent WHERE a.story = ? ORDER BY a.antecedent",
                query -> query.setString(1, story),
                row -> {
                    StoryId now = new StoryId(row.getString("holds"));
                    if (!now.value().equals(story)) {
                        links.putIfAbsent(now, row.getLong("change"));
                    }
                    return now;
                });
        return links;
    }

    private List<Evidence> evidence(long change) throws SQLException, IOException {
        return truth.change(change).map(StoryChange::evidence).orElse(List.of());
    }

    private Optional<String> holds(String id) throws SQLException, IOException {
        return database.first(
                "SELECT holds FROM stories WHERE id = ?",
                query -> query.setString(1, id),
                row -> row.getString("holds"));
    }

    private List<String> named(String sql, String prefix, int most) throws IOException {
        return database.inTransaction(() -> {
            List<String> ids = new ArrayList<>();
            database.each(
                    sql,
                    query -> {
                        query.setString(1, prefix);
                        query.setString(2, prefix + Character.MAX_VALUE);
                        query.setInt(3, most);
                    },
                    row -> ids.add(row.getString("id")));
            return ids;
        });
    }

    /** How many rows a table has, and how many stories are open. */
    long count(String sql) throws SQLException, IOException {
        return database.first(sql, Database.Setting.NONE, row -> row.getLong(1)).orElse(0L);
    }
}
