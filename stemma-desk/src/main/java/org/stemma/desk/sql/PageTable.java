package org.stemma.desk.sql;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;

/**
 * Pages made of a desk's stories, in a file of their own between two runs. None of it is truth: what is damaged, or of a story that
 * stands otherwise by now, is as good as not there. For any number of threads.
 *
 * <pre>
 * /stories/s9f…02 │ 17 │ program 3f2a…, s9f…02 1:2 3:4 │ 4 kB │ crc
 * figures s9f…02  │ 18 │ program 3f2a…, s9f…02 1:2 3:4 │ 20 B │ crc
 * </pre>
 */
public final class PageTable implements AutoCloseable {

    /** When there is no room, the oldest page and so many after it go, so that it is not done for each page. */
    private static final int GOING = 200;

    private static final List<String> TABLES = List.of(
            "CREATE TABLE IF NOT EXISTS pages (address TEXT PRIMARY KEY, number BIGINT NOT NULL, state TEXT NOT NULL,"
                    + " bytes BYTEA NOT NULL, crc BIGINT NOT NULL)",
            "CREATE INDEX IF NOT EXISTS pages_by_number ON pages (number)");

    private final Database database;
    private final long most;
    private long bytes;
    private long number;

    private PageTable(Database database, long most) throws IOException {
        this.database = database;
        this.most = most;
        database.inTransaction(() -> {
            for (String table : TABLES) {
                database.run(table);
            }
            return database.first(
                    "SELECT COALESCE(SUM(LENGTH(bytes)), 0) AS bytes, COALESCE(MAX(number), 0) AS number FROM pages",
                    Database.Setting.NONE,
                    row -> {
                        bytes = row.getLong("bytes");
                        number = row.getLong("number");
                        return number;
                    });
        });
    }

    /**
     * Opens {@code file}; one that cannot be read is made anew.
     *
     * @param most bytes of pages that are kept
     * @throws IOException when nothing can be kept there
     */
    public static PageTable open(Path file, long most) throws IOException {
        try {
            return opened(file, most);
        } catch (IOException e) {
            for (String end : List.of("", "-wal", "-shm")) {
                Files.deleteIfExists(file.resolveSibling(file.getFileName() + end));
            }
            return opened(file, most);
        }
    }

    private static PageTable opened(Path file, long most) throws IOException {
        Database database = Database.derived(file);
        boolean ready = false;
        try {
            PageTable table = new PageTable(database, most);
            ready = true;
            return table;
        } finally {
            if (!ready) {
                database.close();
            }
        }
    }

    /** The page under {@code address}; absent when there is none, when it stands on another state, or when it cannot be read. */
    public synchronized Optional<byte[]> get(String address, String state) {
        try {
            return database.inSteps(() -> database.first(
                            "SELECT bytes, crc FROM pages WHERE address = ? AND state = ?",
                            query -> {
                                query.setString(1, address);
                                query.setString(2, state);
                            },
                            row -> new Row(row.getBytes("bytes"), row.getLong("crc")))
                    .filter(row -> row.crc() == crc(address, state, row.bytes()))
                    .map(Row::bytes));
        } catch (IOException e) {
            return Optional.empty(); // it is made again
        }
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Row(byte[] bytes, long crc) {}

    /**
     * Keeps a page in place of the one that was under its address.
     *
     * @throws IOException when it cannot be written
     */
    public synchronized void put(String address, String state, byte[] page) throws IOException {
        database.inTransaction(() -> {
            number++;
            database.change(
                    "INSERT INTO pages (address, number, state, bytes, crc) VALUES (?, ?, ?, ?, ?) ON CONFLICT (address)"
                            + " DO UPDATE SET number = excluded.number, state = excluded.state,"
                            + " bytes = excluded.bytes, crc = excluded.crc",
                    insert -> {
                        insert.setString(1, address);
                        insert.setLong(2, number);
                        insert.setString(3, state);
                        insert.setBytes(4, page);
                        insert.setLong(5, crc(address, state, page));
                    });
            bytes += page.length;
            if (bytes > most) {
                makeRoom();
            }
            return number;
        });
    }

    private void makeRoom() throws SQLException, IOException {
        while (bytes > most) {
            long first = database.first("SELECT MIN(number) FROM pages", Database.Setting.NONE, row -> row.getLong(1))
                    .orElse(number);
            database.change("DELETE FROM pages WHERE number <= ?", delete -> delete.setLong(1, first + GOING));
            bytes = database.first(
                            "SELECT COALESCE(SUM(LENGTH(bytes)), 0) FROM pages",
                            Database.Setting.NONE,
                            row -> row.getLong(1))
                    .orElse(0L);
        }
    }

    private static long crc(String address, String state, byte[] page) {
        CRC32C crc = new CRC32C();
        crc.update(address.getBytes(StandardCharsets.UTF_8));
        crc.update(0);
        crc.update(state.getBytes(StandardCharsets.UTF_8));
        crc.update(0);
        crc.update(page);
        return crc.getValue();
    }

    @Override
    public synchronized void close() throws IOException {
        database.close();
    }
}
