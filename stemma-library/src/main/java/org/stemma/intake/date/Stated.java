package org.stemma.intake.date;

import java.util.List;
import org.stemma.report.When;

/**
 * A date that a page's own data give.
 *
 * @param value as given
 * @param modified true for a date of change, false for one of publication
 * @param strong true when it is said of the report itself, not of the page or a film on it
 * @param says the words that quote it, up to the value: {@code "the page's JSON-LD says published "}
 */
public record Stated(String value, boolean modified, boolean strong, String says) {

    /** The date; unknown, quoting it, when it cannot be read. */
    When read(Order order) {
        List<String> why = List.of(says + "\"" + value + "\"");
        return Stamp.read(value, order, why)
                .orElseGet(() -> new When.Unknown(List.of(why.getFirst() + ", which cannot be read")));
    }
}
