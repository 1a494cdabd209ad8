package org.stemma.bench;

import java.util.Locale;

/**
 * Answers counted against gold.
 *
 * @param right given and right
 * @param wrong given and wrong
 * @param missed due and not given
 */
record Tally(int right, int wrong, int missed) {

    static final Tally NONE = new Tally(0, 0, 0);

    Tally plus(Tally other) {
        return new Tally(right + other.right, wrong + other.wrong, missed + other.missed);
    }

    double precision() {
        return share(right, right + wrong);
    }

    double recall() {
        return share(right, right + missed);
    }

    double f1() {
        return share(2 * right, 2 * right + wrong + missed);
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT, "P %.3f  R %.3f  F1 %.3f  (%d/%d/%d)", precision(), recall(), f1(), right, wrong, missed);
    }
}
