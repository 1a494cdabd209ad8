package org.stemma.desk.sql;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * One connection to one SQLite file, with its statements prepared once. For one thread at a time. What SQLite alone understands stands here;
 * the SQL of all others is PostgreSQL's too, and a test runs it there.
 */
final class Database implements AutoCloseable {

    /** Larger than SQLite's own 4096: a row of some kilobytes then shares its page with others, and less of the file stays empty. */
    private static final int PAGE_BYTES = 16_384;

    /** So long a reader waits while the log of the writer is being reset. */
    private static final int PATIENCE_MILLIS = 10_000;

    /** SQLite's extended codes carry the kind of fault in their last byte. */
    private static final int PRIMARY_CODE = 0xFF;

    private final Path file;
    private final Connection connection;
    private final String begin;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();
    private boolean inWork;

    /**
     * Over a connection that is open, which it closes.
     *
     * @param begin how a transaction is begun
     */
    Database(Path file, Connection connection, String begin) {
        this.file = file;
        this.connection = connection;
        this.begin = begin;
    }

    /** Something to do in a transaction. */
    @FunctionalInterface
    interface Work<T> {
        T run() throws SQLException, IOException;
    }

    /** Sets the parameters of a statement. */
    @FunctionalInterface
    interface Setting {
        void set(PreparedStatement statement) throws SQLException;

        Setting NONE = statement -> {};
    }

    /** Reads one row. */
    @FunctionalInterface
    interface Row<T> {
        T read(ResultSet row) throws SQLException, IOException;
    }

    /** Opens or makes {@code file} for writing: every commit is on the disk when it returns. */
    static Database write(Path file) throws IOException {
        lay(file);
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        return open(file, config, "", "BEGIN IMMEDIATE");
    }

    /** Opens or makes {@code file} for what is no loss when the machine stops: a commit waits for no disk. */
    static Database derived(Path file) throws IOException {
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
        return open(file, config, "", "BEGIN IMMEDIATE");
    }

    /** The size of pages is settled when the first of them is written, and not after the log was chosen. */
    private static void lay(Path file) throws IOException {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(PATIENCE_MILLIS);
        try (Connection connection = config.createConnection(url(file));
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("PRAGMA page_size = " + PAGE_BYTES);
            statement.executeUpdate("PRAGMA journal_mode = WAL");
        } catch (SQLException e) {
            throw fault(file, e);
        }
    }

    private static String url(Path file) {
        return "jdbc:sqlite:" + file.toAbsolutePath().toUri();
    }

    /** Opens {@code file} for reading, also beside a writer. */
    static Database read(Path file) throws IOException {
        SQLiteConfig config = new SQLiteConfig();
        config.setReadOnly(true);
        // In a folder that cannot be written SQLite has nowhere to keep the readers' marks; nothing changes there
        // either.
        boolean still = !Files.isWritable(file.toAbsolutePath().getParent());
        return open(file, config, still ? "?immutable=1" : "", "BEGIN");
    }

    private static Database open(Path file, SQLiteConfig config, String query, String begin) throws IOException {
        config.setBusyTimeout(PATIENCE_MILLIS);
        try {
            return new Database(file, config.createConnection(url(file) + query), begin);
        } catch (SQLException e) {
            throw fault(file, e);
        }
    }

    /** Copies {@code file}, as it is at this moment and without its empty parts, to {@code copy}; it is on the disk on return. */
    static void copy(Path file, Path copy) throws IOException {
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(PATIENCE_MILLIS);
        try (Connection connection = config.createConnection(url(file));
                PreparedStatement vacuum = connection.prepareStatement("VACUUM INTO ?")) {
            vacuum.setString(1, copy.toAbsolutePath().toString());
            vacuum.execute();
        } catch (SQLException e) {
            throw fault(file, e);
        }
        try (FileChannel written = FileChannel.open(copy, StandardOpenOption.WRITE)) {
            written.force(true);
        }
    }

    Path file() {
        return file;
    }

    /** Runs {@code work} whole or not at all; what it read is of one moment. Inside other such work it is part of that. */
    <T> T inTransaction(Work<T> work) throws IOException {
        try {
            return inWork ? work.run() : whole(work);
        } catch (SQLException e) {
            throw fault(file, e);
        }
    }

    /** Runs {@code work} statement by statement: a transaction over a damaged page could not be ended. */
    <T> T inSteps(Work<T> work) throws IOException {
        try {
            return work.run();
        } catch (SQLException e) {
            throw fault(file, e);
        }
    }

    private <T> T whole(Work<T> work) throws SQLException, IOException {
        run(begin);
        boolean done = false;
        inWork = true;
        try {
            T result = work.run();
            run("COMMIT");
            done = true;
            return result;
        } finally {
            inWork = false;
            if (!done) {
                undo();
            }
        }
    }

    /** The driver gives up a statement that has failed, so all are prepared again. */
    private void undo() throws SQLException {
        for (PreparedStatement statement : prepared.values()) {
            statement.close();
        }
        prepared.clear();
        try {
            run("ROLLBACK");
        } catch (SQLException e) {
            // SQLite undoes some transactions itself, as when the disk is full.
            if (!String.valueOf(e.getMessage()).contains("no transaction is active")) {
                throw e;
            }
        }
    }

    /** Runs a statement that changes rows; answers how many. */
    int change(String sql, Setting setting) throws SQLException {
        PreparedStatement statement = prepared(sql);
        setting.set(statement);
        return statement.executeUpdate();
    }

    /** Hands each row of the answer to {@code row}; the statement must not be used again meanwhile. */
    void each(String sql, Setting setting, Row<?> row) throws SQLException, IOException {
        PreparedStatement statement = prepared(sql);
        setting.set(statement);
        try (ResultSet rows = answer(sql, statement)) {
            while (rows.next()) {
                row.read(rows);
            }
        } catch (SQLException e) {
            prepared.remove(sql);
            throw e;
        }
    }

    /** The first row of the answer. */
    <T> Optional<T> first(String sql, Setting setting, Row<T> row) throws SQLException, IOException {
        PreparedStatement statement = prepared(sql);
        setting.set(statement);
        try (ResultSet rows = answer(sql, statement)) {
            return rows.next() ? Optional.of(row.read(rows)) : Optional.empty();
        }
    }

    /** The driver gives up a statement that has failed. */
    private ResultSet answer(String sql, PreparedStatement statement) throws SQLException {
        try {
            return statement.executeQuery();
        } catch (SQLException e) {
            prepared.remove(sql);
            throw e;
        }
    }

    /** Runs statements without parameters, separated by semicolons, outside the prepared ones. */
    void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    /** What SQLite itself finds wrong with its pages; a file that is too damaged for its check fails it. */
    List<String> pageFaults() throws SQLException, IOException {
        List<String> faults = new ArrayList<>();
        try {
            each(
                    "PRAGMA integrity_check",
                    Setting.NONE,
                    row -> "ok".equals(row.getString(1)) || faults.add(row.getString(1)));
        } catch (SQLException e) {
            demandDamage(e);
            faults.add(String.valueOf(e.getMessage()));
        }
        return faults;
    }

    boolean hasTable(String name) throws SQLException {
        try (ResultSet tables = connection.getMetaData().getTables(null, null, name, null)) {
            return tables.next();
        }
    }

    private PreparedStatement prepared(String sql) throws SQLException {
        if (!prepared.containsKey(sql)) {
            prepared.put(sql, connection.prepareStatement(sql));
        }
        return Objects.requireNonNull(prepared.get(sql));
    }

    /** Closes the file; as the last writer also takes its log in, so that the file alone is the whole. */
    @Override
    public void close() throws IOException {
        try {
            connection.close();
        } catch (SQLException e) {
            throw fault(file, e);
        }
    }

    /** What went wrong outside, said for people. */
    static IOException fault(Path file, SQLException e) {
        String why = e instanceof SQLiteException sqlite ? words(sqlite.getResultCode()) : "";
        return new IOException(file + ": " + (why.isEmpty() ? e.getMessage() : why + " (" + e.getMessage() + ")"), e);
    }

    /** Throws {@code e} again unless it says that the file is damaged. */
    static void demandDamage(SQLException e) throws SQLException {
        int primary = e.getErrorCode() & PRIMARY_CODE;
        if (primary != SQLiteErrorCode.SQLITE_CORRUPT.code && primary != SQLiteErrorCode.SQLITE_NOTADB.code) {
            throw e;
        }
    }

    private static String words(SQLiteErrorCode code) {
        return switch (code) {
            case SQLITE_FULL -> "there is no room left to write; nothing of this was kept";
            case SQLITE_CORRUPT, SQLITE_NOTADB -> "the file is damaged";
            case SQLITE_READONLY -> "the file cannot be written";
            default -> "";
        };
    }
}
