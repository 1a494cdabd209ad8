package org.stemma.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The tables of {@code docs/sample.md}, as far as a machine can hold the line to them. */
final class AnswerKey {

    private static final Pattern BAR = Pattern.compile("\\|");
    private static final Pattern RULE = Pattern.compile("[|:\\s-]+");

    private final Path page = Path.of(System.getProperty("stemma.root", ".."), "docs/sample.md");
    private final List<String> lines;
    private final List<Row> rows = new ArrayList<>();

    private AnswerKey() throws IOException {
        lines = new ArrayList<>(Files.readAllLines(page));
    }

    /**
     * @param chapter the heading of the second level it stands under, without its number
     * @param line where on the page, from 0
     * @param cells by column, in order
     */
    record Row(String chapter, int line, Map<String, Cell> cells) {

        boolean has(String column) {
            return cells.containsKey(column);
        }

        Cell cell(String column) {
            return cells.get(column);
        }

        String words(String column) {
            return cells.get(column).words();
        }

        /** How a failing test calls a cell of this row. */
        String place(String column) {
            return chapter + " | " + cells.values().iterator().next().words() + " | " + column + " | " + words(column);
        }
    }

    static AnswerKey read() {
        try {
            AnswerKey key = new AnswerKey();
            key.take();
            return key;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void take() {
        String chapter = "";
        List<String> columns = List.of();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("## ")) {
                chapter = line.replaceFirst("^## (?:\\d+ )?", "");
            }
            if (!line.startsWith("|")) {
                columns = List.of();
            } else if (columns.isEmpty()) {
                columns = cells(line);
            } else if (!RULE.matcher(line).matches()) {
                rows.add(row(chapter, i, columns));
            }
        }
    }

    private Row row(String chapter, int line, List<String> columns) {
        List<String> words = cells(lines.get(line));
        if (columns.size() != words.size()) {
            throw new IllegalStateException(page + ":" + (line + 1) + ": the columns must be " + columns);
        }
        Map<String, Cell> cells = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            cells.put(columns.get(i), Cell.of(words.get(i)));
        }
        return new Row(chapter, line, cells);
    }

    private static List<String> cells(String line) {
        List<String> parts = List.of(BAR.split(line.strip(), -1));
        return parts.subList(1, parts.size() - 1).stream().map(String::strip).toList();
    }

    /** The rows of all tables that have these columns. */
    List<Row> with(String... columns) {
        return rows.stream()
                .filter(row -> List.of(columns).stream().allMatch(row::has))
                .toList();
    }

    /** Sets or takes away the sign of one cell, on the page itself. */
    void mark(Row row, String column, boolean beyond) {
        List<String> cells = new ArrayList<>(cells(lines.get(row.line())));
        int at = List.copyOf(row.cells().keySet()).indexOf(column);
        cells.set(at, new Cell(row.words(column), beyond).printed());
        lines.set(row.line(), "| " + String.join(" | ", cells) + " |");
        try {
            Files.write(page, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
