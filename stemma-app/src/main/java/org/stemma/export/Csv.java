package org.stemma.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Tables as CSV (RFC 4180): UTF-8, a heading, lines end with CR LF. */
final class Csv {

    /** A spreadsheet takes a cell that begins so for a formula and runs it. */
    private static final String FORMULA = "=+-@\t\r";

    private Csv() {}

    static <R> void write(Table<R> table, OutputStream out) throws IOException {
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text);
        csv.writeRecord(table.columns().stream().map(Table.Column::name).toList());
        for (R row : table.rows()) {
            csv.writeRecord(cells(table, row));
        }
        csv.flush();
    }

    private static <R> List<String> cells(Table<R> table, R row) {
        return table.columns().stream()
                .map(column -> cell(column.type(), column.value().apply(row)))
                .toList();
    }

    /** What reports say is other people's words: none of it may run in a spreadsheet. */
    private static String cell(Table.Type type, Optional<?> value) {
        String words = value.map(Object::toString).orElse("");
        boolean runs = type == Table.Type.TEXT && !words.isEmpty() && FORMULA.indexOf(words.charAt(0)) >= 0;
        return runs ? "'" + words : words;
    }
}
