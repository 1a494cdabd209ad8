package org.stemma.desk.sql;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The tables of a database as a reader with any other tool sees them. */
public final class Tables {

    private static final List<String> DERIVED = List.of(
            "SELECT * FROM stories ORDER BY id",
            "SELECT * FROM members ORDER BY report",
            "SELECT * FROM antecedents ORDER BY story, antecedent",
            "SELECT report FROM profiles ORDER BY report");

    private Tables() {}

    /** Every row of what is folded from the truth. */
    public static Map<String, List<List<Object>>> derived(Path file) throws SQLException {
        try (Connection connection = connect(file)) {
            return derived(connection);
        }
    }

    /** The same of a database that is open. */
    static Map<String, List<List<Object>>> derived(Connection connection) throws SQLException {
        Map<String, List<List<Object>>> tables = new TreeMap<>();
        for (String table : DERIVED) {
            tables.put(table, rows(connection, table));
        }
        return tables;
    }

    public static List<List<Object>> rows(Path file, String sql) throws SQLException {
        try (Connection connection = connect(file)) {
            return rows(connection, sql);
        }
    }

    private static List<List<Object>> rows(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<List<Object>> all = new ArrayList<>();
            while (rows.next()) {
                List<Object> row = new ArrayList<>();
                for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                    row.add(String.valueOf(rows.getObject(column)));
                }
                all.add(row);
            }
            return all;
        }
    }

    /** Runs statements as a stranger would. */
    public static void run(Path file, String... statements) throws SQLException {
        try (Connection connection = connect(file);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    static Connection connect(Path file) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file.toUri());
    }
}
