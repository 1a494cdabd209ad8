package org.stemma.collation;

import org.stemma.report.Span;

/**
 * How much of something a deed touches: "all ferries", "some of its ferries", "ferries from several ports".
 *
 * @param span the words that limit, or the bare noun
 * @param family the deed; see {@link Predicates}
 * @param value {@link #ALL}, {@link #SOME}, {@link #MOST}, {@link #NONE}, a part such as {@code from several ports}, or {@link #NOT_SAID}
 */
record Scope(Span span, String family, String value) {

    static final String ALL = "all";
    static final String MOST = "most";
    static final String SOME = "some";
    static final String NONE = "none";
    static final String NOT_SAID = "all or some not said";

    boolean isSaid() {
        return !value.equals(NOT_SAID);
    }
}
