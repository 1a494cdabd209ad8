package org.stemma.desk.sql;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Assumptions;

/**
 * A PostgreSQL server of its own for the tests of this process, started when it is first asked for and gone with the process. Tests are
 * skipped, and say so, where none can be started: the binaries are those of Linux on x86-64.
 */
final class Postgres {

    private static final Object STARTED = started();

    private Postgres() {}

    private static Object started() {
        try {
            // Ids are told apart sign by sign, as SQLite does it.
            return EmbeddedPostgres.builder()
                    .setLocaleConfig("locale", "C")
                    .setLocaleConfig("encoding", "UTF8")
                    .start();
        } catch (IOException | RuntimeException e) {
            return "no PostgreSQL could be started here, so the SQL is not tried on it: " + e;
        }
    }

    /** A connection to an empty database; one at a time. */
    static Connection empty() {
        Assumptions.assumeTrue(STARTED instanceof EmbeddedPostgres, STARTED::toString);
        try {
            Connection connection =
                    ((EmbeddedPostgres) STARTED).getPostgresDatabase().getConnection();
            try (Statement statement = connection.createStatement()) {
                statement.execute("DROP SCHEMA public CASCADE");
                statement.execute("CREATE SCHEMA public");
            }
            return connection;
        } catch (SQLException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    /** A store in an empty database, brought to the newest format. */
    static SqlStore store(Connection connection) throws IOException {
        Database database = new Database(Path.of("postgresql"), connection, "BEGIN");
        Migrations.apply(database);
        return new SqlStore(database);
    }
}
