package org.stemma.intake.date;

import org.jspecify.annotations.Nullable;

/**
 * A place of a page that may print a date.
 *
 * @param value what is printed or given there
 * @param at how many characters of text the page has before it
 * @param within the element it stands in or on; null for none
 */
record Sighting(
        String value,
        Label label,
        Mark mark,
        int at,
        @Nullable Place within) {

    /** How the place is marked, strongest first. */
    enum Mark {
        /** schema.org microdata or RDFa. */
        PROPERTY,
        /** A {@code time} element. */
        TIME,
        /** A class, id or data attribute that speaks of a date. */
        NAMED,
        /** A short line. */
        LINE,
        /** The first words of a paragraph. */
        OPENING
    }
}
