package org.stemma.export;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Rows under named columns.
 *
 * @param name what a row is, such as {@code claim}
 */
record Table<R>(String name, List<Column<R>> columns, List<R> rows) {

    Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** What a column holds. */
    enum Type {
        TEXT,
        WHOLE,
        NUMBER,
        TRUTH
    }

    /**
     * A column: a {@link String}, {@link Long}, {@link Double} or {@link Boolean} for each row, as its type has it, or nothing.
     *
     * @param name in lower case with underscores
     */
    record Column<R>(String name, Type type, Function<R, Optional<?>> value) {

        static <R> Column<R> text(String name, Function<R, String> value) {
            return new Column<>(name, Type.TEXT, row -> Optional.of(value.apply(row)));
        }

        static <R> Column<R> perhaps(String name, Function<R, Optional<String>> value) {
            return new Column<>(name, Type.TEXT, value::apply);
        }

        static <R> Column<R> whole(String name, Function<R, Integer> value) {
            return new Column<>(name, Type.WHOLE, row -> Optional.of((long) value.apply(row)));
        }

        static <R> Column<R> number(String name, Function<R, Double> value) {
            return new Column<>(name, Type.NUMBER, row -> Optional.of(value.apply(row)));
        }

        static <R> Column<R> truth(String name, Function<R, Boolean> value) {
            return new Column<>(name, Type.TRUTH, row -> Optional.of(value.apply(row)));
        }
    }
}
