package org.stemma.desk.sql;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The numbered SQL files that make the tables, {@code V1__what.sql} and on, as Flyway names them. A database remembers how
 * many of them it has had; one that has had more than this program knows is not opened.
 */
final class Migrations {

    private static final List<String> NAMES =
            text("migrations.txt").lines().filter(line -> !line.isBlank()).toList();

    /** The oldest format that can be read as it is: what was added since only makes lists quicker. */
    private static final int READABLE = 2;

    private Migrations() {}

    /** The format this program writes. */
    static int newest() {
        return NAMES.size();
    }

    /** Brings {@code database} to the newest format, whole or not at all. Throws {@link IOException} when it is a newer one. */
    static void apply(Database database) throws IOException {
        int had = format(database);
        if (had < newest()) {
            database.inTransaction(() -> {
                for (int number = had + 1; number <= newest(); number++) {
                    for (String statement : statements(text(NAMES.get(number - 1)))) {
                        database.run(statement);
                    }
                    int next = number;
                    database.change("DELETE FROM format", Database.Setting.NONE);
                    database.change("INSERT INTO format (version) VALUES (?)", insert -> insert.setInt(1, next));
                }
                return newest();
            });
        }
    }

    /** The format of {@code database}, 0 for an empty one. Throws {@link IOException} when it is a newer one. */
    static int format(Database database) throws IOException {
        int format = database.inTransaction(() -> database.hasTable("format")
                ? database.first("SELECT version FROM format", Database.Setting.NONE, row -> row.getInt("version"))
                        .orElse(0)
                : 0);
        if (format > newest()) {
            throw new IOException(database.file() + ": it has format " + format + " and this program reads up to "
                    + newest() + "; a newer Stemma wrote it");
        }
        return format;
    }

    /** Throws {@link IOException} unless {@code database} has a format that can be read as it is. */
    static void demand(Database database) throws IOException {
        int format = format(database);
        if (format < READABLE) {
            throw new IOException(database.file() + ": it has format " + format + " and this program reads " + newest()
                    + "; opening it once for writing brings it up to date");
        }
    }

    /** Statements end with a semicolon at the end of a line; a comment is a line of its own. */
    static List<String> statements(String sql) {
        String bare = sql.lines().filter(line -> !line.startsWith("--")).reduce("", (all, line) -> all + line + "\n");
        return List.of(bare.split(";\\s*\n")).stream()
                .map(String::strip)
                .filter(statement -> !statement.isEmpty())
                .toList();
    }

    private static String text(String name) {
        try (InputStream in = Migrations.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program has lost its " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
