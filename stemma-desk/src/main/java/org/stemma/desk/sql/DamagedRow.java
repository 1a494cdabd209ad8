package org.stemma.desk.sql;

import java.io.IOException;
import java.nio.file.Path;

/** A row of the truth whose bytes are not those that were written. */
public final class DamagedRow extends IOException {

    private static final long serialVersionUID = 1L;

    private final String where;
    private final String why;

    DamagedRow(Path file, String table, long sequence, String why) {
        this(file + ", table " + table + ", sequence " + sequence, why);
    }

    private DamagedRow(String where, String why) {
        super(where + ": " + why);
        this.where = where;
        this.why = why;
    }

    /** File, table and sequence. */
    String where() {
        return where;
    }

    String why() {
        return why;
    }
}
