package org.stemma.desk.sql;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.zip.CRC32C;
import java.util.zip.DataFormatException;
import org.stemma.codec.Codec;
import org.stemma.desk.kept.DeskFault;
import org.stemma.desk.kept.Entry;
import org.stemma.report.Report;
import org.stemma.report.ReportId;
import org.stemma.story.StoryChange;

/**
 * The two tables that nothing else can replace. A row's checksum is CRC-32C over its sequence number (8 bytes, big end first), its
 * id where it has one, and its stored bytes; a row that does not match is never read as if nothing were wrong.
 *
 * <pre>
 * reports  1 │ 9f…02 │ zlib of {"kind":"report",…}                    │ crc
 * changes  2 │         zlib of {"kind":"change","change":"opened",…}  │ crc
 * reports  3 │ 77…e1 │ …                                one count through both tables
 * </pre>
 */
final class Truth implements AutoCloseable {

    /** More rows than a page can hold; a whole damaged page is passed over. */
    private static final int ROWS_TRIED = 2_000;

    static final String REPORTS = "reports";
    static final String CHANGES = "changes";

    private static final String BOTH = "SELECT seq, id, line, crc FROM reports WHERE seq > ?"
            + " UNION ALL SELECT seq, NULL, line, crc FROM changes WHERE seq > ? ORDER BY seq LIMIT ?";

    private static final String CHANGES_ALONE =
            "SELECT seq, NULL AS id, line, crc FROM changes WHERE seq > ? ORDER BY seq LIMIT ?";

    private final Database database;
    private final LineBytes lines = new LineBytes();
    private final Codec codec = new Codec();

    Truth(Database database) {
        this.database = database;
    }

    /** Takes what a row holds. */
    @FunctionalInterface
    interface Taker<T> {
        void take(long sequence, T value) throws SQLException, IOException;
    }

    /** The greatest sequence number so far, 0 when nothing is kept. */
    long last() throws SQLException, IOException {
        return database.first(
                        "SELECT MAX(seq) FROM (SELECT MAX(seq) AS seq FROM reports UNION ALL SELECT MAX(seq) FROM changes) AS ends",
                        Database.Setting.NONE,
                        row -> row.getLong(1))
                .orElse(0L);
    }

    /** The checksum of row {@code sequence}, −1 when there is none. */
    long mark(long sequence) throws SQLException, IOException {
        return database.first(
                        "SELECT crc FROM reports WHERE seq = ? UNION ALL SELECT crc FROM changes WHERE seq = ?",
                        query -> {
                            query.setLong(1, sequence);
                            query.setLong(2, sequence);
                        },
                        row -> row.getLong("crc"))
                .orElse(-1L);
    }

    /** Keeps a report as row {@code sequence}; false when it is kept already. */
    boolean keep(long sequence, Report report) throws SQLException {
        byte[] line = lines.packed(codec.kept(report));
        String id = report.id().value();
        return database.change(
                        "INSERT INTO reports (seq, id, line, crc) VALUES (?, ?, ?, ?) ON CONFLICT (id) DO NOTHING",
                        insert -> {
                            insert.setLong(1, sequence);
                            insert.setString(2, id);
                            insert.setBytes(3, line);
                            insert.setLong(4, crc(sequence, id, line));
                        })
                > 0;
    }

    void append(long sequence, StoryChange change) throws SQLException {
        byte[] line = lines.packed(codec.kept(change));
        database.change("INSERT INTO changes (seq, line, crc) VALUES (?, ?, ?)", insert -> {
            insert.setLong(1, sequence);
            insert.setBytes(2, line);
            insert.setLong(3, crc(sequence, "", line));
        });
    }

    Optional<Report> report(ReportId id) throws SQLException, IOException {
        return database.first(
                "SELECT seq, id, line, crc FROM reports WHERE id = ?",
                query -> query.setString(1, id.value()),
                this::report);
    }

    Optional<Report> report(long sequence) throws SQLException, IOException {
        return database.first(
                "SELECT seq, id, line, crc FROM reports WHERE seq = ?",
                query -> query.setLong(1, sequence),
                this::report);
    }

    Optional<StoryChange> change(long sequence) throws SQLException, IOException {
        return database.first(
                "SELECT seq, line, crc FROM changes WHERE seq = ?", query -> query.setLong(1, sequence), this::change);
    }

    /** Every report behind {@code sequence}, in order of keeping. */
    void reportsAfter(long sequence, Taker<Report> taker) throws SQLException, IOException {
        database.each(
                "SELECT seq, id, line, crc FROM reports WHERE seq > ? ORDER BY seq",
                query -> query.setLong(1, sequence),
                row -> {
                    taker.take(row.getLong("seq"), report(row));
                    return sequence;
                });
    }

    /** Every change behind {@code sequence}, oldest first. */
    void changesAfter(long sequence, Taker<StoryChange> taker) throws SQLException, IOException {
        database.each(
                "SELECT seq, line, crc FROM changes WHERE seq > ? ORDER BY seq",
                query -> query.setLong(1, sequence),
                row -> {
                    taker.take(row.getLong("seq"), change(row));
                    return sequence;
                });
    }

    /** What is wrong with the rows of both tables. */
    List<DeskFault> faults() throws SQLException, IOException {
        List<DeskFault> faults = new ArrayList<>(readableReports((sequence, report) -> {}));
        faults.addAll(readableChanges(0, (sequence, change) -> {}));
        return faults;
    }

    /** Hands on every report that can be read; answers what is wrong with the others. */
    List<DeskFault> readableReports(Taker<Report> taker) throws SQLException, IOException {
        return readable(
                REPORTS, 0, "SELECT seq, id, line, crc FROM reports WHERE seq > ? ORDER BY seq", this::report, taker);
    }

    /** Hands on every change behind {@code sequence} that can be read and taken; answers what is wrong with the others. */
    List<DeskFault> readableChanges(long sequence, Taker<StoryChange> taker) throws SQLException, IOException {
        return readable(
                CHANGES,
                sequence,
                "SELECT seq, line, crc FROM changes WHERE seq > ? ORDER BY seq",
                this::change,
                taker);
    }

    private <T> List<DeskFault> readable(String table, long start, String sql, Database.Row<T> read, Taker<T> taker)
            throws SQLException, IOException {
        List<DeskFault> faults = new ArrayList<>();
        long[] reached = {0};
        Optional<Long> from = Optional.of(start);
        while (from.isPresent()) {
            long behind = from.get();
            try {
                database.each(sql, query -> query.setLong(1, behind), row -> {
                    take(table, row, read, taker).ifPresent(faults::add);
                    reached[0] = row.getLong("seq");
                    return sql;
                });
                from = Optional.empty();
            } catch (SQLException e) {
                Database.demandDamage(e);
                from = readableBehind(table, Math.max(behind, reached[0]));
                faults.add(new DeskFault(
                        database.file() + ", table " + table + ", behind sequence " + Math.max(behind, reached[0])
                                + from.map(next -> " up to " + next).orElse(" to the end"),
                        "these rows cannot be read: " + e.getMessage()));
            }
        }
        return faults;
    }

    private <T> Optional<DeskFault> take(String table, ResultSet row, Database.Row<T> read, Taker<T> taker)
            throws SQLException, IOException {
        long sequence = row.getLong("seq");
        try {
            taker.take(sequence, read.read(row));
            return Optional.empty();
        } catch (DamagedRow damaged) {
            return Optional.of(
                    new DeskFault(damaged.where() + Place.of(database.file(), row.getBytes("line")), damaged.why()));
        } catch (IllegalArgumentException e) {
            return Optional.of(new DeskFault(
                    database.file() + ", table " + table + ", sequence " + sequence, String.valueOf(e.getMessage())));
        }
    }

    /** The sequence behind which rows can be read again, when a page of the file cannot. */
    private Optional<Long> readableBehind(String table, long sequence) throws SQLException, IOException {
        for (long next = sequence + 1; next < sequence + ROWS_TRIED; next++) {
            if (isReadableBehind(table, next)) {
                return Optional.of(next);
            }
        }
        return Optional.empty();
    }

    private boolean isReadableBehind(String table, long sequence) throws SQLException, IOException {
        try {
            database.first(
                    "SELECT seq, line FROM " + table + " WHERE seq > ? ORDER BY seq LIMIT 1",
                    query -> query.setLong(1, sequence),
                    row -> row.getBytes("line").length);
            return true;
        } catch (SQLException e) {
            Database.demandDamage(e);
            return false;
        }
    }

    /** Up to {@code most} rows of both tables behind {@code sequence}, in order; damaged ones are left out, and a check names them. */
    List<Entry> after(long sequence, int most) throws SQLException, IOException {
        return after(BOTH, 2, sequence, most);
    }

    /** The same for changes alone, which reads no report. */
    List<Entry.Decided> changesAfter(long sequence, int most) throws SQLException, IOException {
        return after(CHANGES_ALONE, 1, sequence, most).stream()
                .map(Entry.Decided.class::cast)
                .toList();
    }

    /** @param times how often the statement names the sequence */
    private List<Entry> after(String sql, int times, long sequence, int most) throws SQLException, IOException {
        List<Entry> entries = new ArrayList<>();
        long[] reached = {sequence};
        database.each(
                sql,
                query -> {
                    for (int i = 1; i <= times; i++) {
                        query.setLong(i, sequence);
                    }
                    query.setInt(times + 1, most);
                },
                row -> {
                    reached[0] = row.getLong("seq");
                    entry(row).ifPresent(entries::add);
                    return sequence;
                });
        return entries.isEmpty() && reached[0] > sequence ? after(sql, times, reached[0], most) : entries;
    }

    private Optional<Entry> entry(ResultSet row) throws SQLException, IOException {
        long sequence = row.getLong("seq");
        try {
            return Optional.of(
                    row.getString("id") == null
                            ? new Entry.Decided(sequence, change(row))
                            : new Entry.Kept(sequence, report(row)));
        } catch (DamagedRow damaged) {
            return Optional.empty();
        }
    }

    private Report report(ResultSet row) throws SQLException, IOException {
        return read(row, REPORTS, row.getString("id"), codec::report);
    }

    private StoryChange change(ResultSet row) throws SQLException, IOException {
        return read(row, CHANGES, "", codec::change);
    }

    private <T> T read(ResultSet row, String table, String id, Function<String, T> parse)
            throws SQLException, IOException {
        long sequence = row.getLong("seq");
        byte[] line = row.getBytes("line");
        long crc = row.getLong("crc");
        if (crc != crc(sequence, id, line)) {
            throw new DamagedRow(
                    database.file(),
                    table,
                    sequence,
                    "its checksum is " + Long.toHexString(crc) + " and its bytes have "
                            + Long.toHexString(crc(sequence, id, line)));
        }
        try {
            return parse.apply(lines.line(line));
        } catch (DataFormatException | IllegalArgumentException e) {
            throw new DamagedRow(database.file(), table, sequence, "it cannot be read: " + e.getMessage());
        }
    }

    private static long crc(long sequence, String id, byte[] line) {
        CRC32C crc = new CRC32C();
        crc.update(ByteBuffer.allocate(Long.BYTES).putLong(sequence).array());
        crc.update(id.getBytes(StandardCharsets.UTF_8));
        crc.update(line);
        return crc.getValue();
    }

    @Override
    public void close() {
        lines.close();
    }
}
