package org.stemma.annotation;

/** A run of words: half-open indices into {@link Words}. */
record Run(int from, int to) {

    Run {
        if (from < 0 || to < from) {
            throw new IllegalArgumentException("run [" + from + "," + to + ") must have 0 <= from <= to");
        }
    }

    boolean isEmpty() {
        return from == to;
    }

    int length() {
        return to - from;
    }

    boolean has(int index) {
        return from <= index && index < to;
    }

    boolean covers(Run other) {
        return from <= other.from && other.to <= to;
    }

    boolean overlaps(Run other) {
        return from < other.to && other.from < to;
    }
}
