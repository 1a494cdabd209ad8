package org.stemma.desk.search;

import java.util.List;

/** A part of a query. */
public sealed interface Clause {

    /**
     * Words that a report has to have.
     *
     * @param words one word, or several when {@code phrase}
     * @param phrase whether they stand one behind the other
     */
    record Words(String words, boolean phrase) implements Clause {}

    /**
     * Something a report has to have in a field.
     *
     * @param at offset of the field in the query
     */
    record In(Field field, String value, int at) implements Clause {}

    /** Something a report must not have. */
    record Not(Clause clause) implements Clause {}

    /** Alternatives of which a report has to have one. */
    record Either(List<Clause> clauses) implements Clause {
        public Either {
            clauses = List.copyOf(clauses);
        }
    }
}
