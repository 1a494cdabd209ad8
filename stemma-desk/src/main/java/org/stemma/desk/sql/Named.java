package org.stemma.desk.sql;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/**
 * Values that a statement names, filled up to a power of two with the last of them, so that there are few statements to prepare.
 *
 * <pre>
 * s1 s2 s3   → IN (?,?,?,?)   s1 s2 s3 s3
 * </pre>
 */
record Named(List<String> values) {

    /** So many at once are few to SQLite and PostgreSQL. */
    static final int MOST = 512;

    Named {
        values = List.copyOf(values);
    }

    /** Of one value or more. */
    static Named of(Collection<String> values) {
        List<String> filled = new ArrayList<>(values);
        int wanted = Integer.highestOneBit(filled.size() * 2 - 1);
        while (filled.size() < wanted) {
            filled.add(filled.getLast());
        }
        return new Named(filled);
    }

    /** The condition behind a column. */
    String in() {
        return " IN (" + String.join(",", Collections.nCopies(values.size(), "?")) + ")";
    }

    /** Sets the parameters from number {@code first} on; answers the number of the next. */
    int set(PreparedStatement statement, int first) throws SQLException {
        int next = first;
        for (String value : values) {
            statement.setString(next++, value);
        }
        return next;
    }
}
