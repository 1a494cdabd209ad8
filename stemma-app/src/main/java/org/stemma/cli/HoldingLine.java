package org.stemma.cli;

import java.util.Locale;
import java.util.stream.Collectors;
import org.stemma.annotation.Source;
import org.stemma.ledger.Holding;
import org.stemma.tell.Columns;

/** A row of the ledger for people. */
final class HoldingLine {

    private static final int DATE_COLUMNS = 21;

    private HoldingLine() {}

    /** When it is valid, then who or what does what, whose word it is and since when it is known. */
    static String of(String sign, Holding row) {
        String valid =
                row.valid().edtf().isEmpty() ? "at no known time" : row.valid().edtf();
        String blanks = " ".repeat(Math.max(1, DATE_COLUMNS - Columns.of(valid)));
        return Layout.hanging(sign + valid + blanks, told(row));
    }

    /** The same in one line. */
    static String words(String sign, Holding row) {
        return sign + (row.valid().edtf().isEmpty() ? "" : row.valid().edtf() + ": ") + told(row);
    }

    private static String told(Holding row) {
        String according = row.according().stream()
                .map(Source::name)
                .filter(name -> !name.isBlank())
                .distinct()
                .collect(Collectors.joining(", "));
        return row.subject() + " " + row.relation() + " " + row.object() + " ("
                + (according.isEmpty() ? "in the report's own voice" : "according to " + according)
                + row.knownSince().map(day -> "; known since " + day).orElse("") + "; "
                + row.status().name().toLowerCase(Locale.ROOT) + ")";
    }
}
