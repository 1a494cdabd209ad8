package org.stemma.desk.search;

import java.util.List;

/**
 * How the reports found spread over the values of one field.
 *
 * @param field outlet, language, person, place or month
 * @param counts the most frequent values, most frequent first
 * @param values how many values there are in all
 */
public record Facet(String field, List<Count> counts, int values) {

    public Facet {
        counts = List.copyOf(counts);
    }

    /** Reports found that have {@code value}. */
    public record Count(String value, int reports) {}
}
