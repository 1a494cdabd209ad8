package org.stemma.desk.search;

/**
 * Something in a query that was not understood as it was meant; the query was answered all the same.
 *
 * @param at offset into the query as typed, in UTF-16 code units
 * @param detail one sentence for people: what is wrong and what was done instead
 */
public record Problem(int at, String detail) {

    public Problem {
        if (at < 0) {
            throw new IllegalArgumentException("a place in a query is 0 or more, not " + at);
        }
    }
}
