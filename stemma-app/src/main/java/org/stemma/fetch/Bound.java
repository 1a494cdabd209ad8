package org.stemma.fetch;

/**
 * How much of a body is taken in.
 *
 * @param whole true when the beginning of a larger one is of no use, so that one declared larger is not loaded at all
 */
record Bound(int bytes, boolean whole) {

    /** A body that is only read whole. */
    static Bound whole(int bytes) {
        return new Bound(bytes, true);
    }

    /** A body whose beginning counts. */
    static Bound beginning(int bytes) {
        return new Bound(bytes, false);
    }
}
