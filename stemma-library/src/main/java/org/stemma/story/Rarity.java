package org.stemma.story;

import java.io.IOException;
import java.util.Arrays;

/**
 * How telling a key is: the inverse of its share among the reports counted so far, blended with what is known of general
 * English (Zipf's law over a list of words by frequency), so that the very first reports are weighed sensibly too.
 *
 * <pre>
 * slots     key of "flood" → 0   key of "novak" → 1        a slot for each key counted, in order of coming
 * counts    0 → 17   1 → 2                                  the reports that hold it
 * ranks     0 → 1 911   1 → 40 000                          its rank in English when it was first counted
 * logs      0 → ln(17 + expected)   1 → ln(2 + expected)
 * reports   1 204
 * </pre>
 */
final class Rarity {

    /** General English counts as much as this many reports. */
    private static final double PRIOR_REPORTS = 300;

    /** A report of middle length holds a word of frequency rank r with probability 1 − exp(−40 / r). */
    private static final double RANK_OF_COMMON = 40;

    private static final double[] EXPECTED = expected();

    private final KeySlots slots;
    private int[] counts = new int[1024];
    private char[] ranks = new char[1024];
    private float[] logs = new float[1024];
    private long reports;
    private double logReports = Math.log(PRIOR_REPORTS);

    Rarity() {
        this(new KeySlots());
    }

    /** Counts keys by the slots that others use too; only what is counted here may be asked for. */
    Rarity(KeySlots slots) {
        this.slots = slots;
    }

    /** Counts a report that holds the keys of {@code bags}, each once. */
    void add(Bag... bags) {
        for (int b = 0; b < bags.length; b++) {
            for (int i = 0; i < bags[b].size(); i++) {
                if (!isIn(bags, b, bags[b].key(i))) {
                    count(bags[b].key(i), bags[b].rank(i));
                }
            }
        }
        reports++;
        logReports = Math.log(reports + PRIOR_REPORTS);
    }

    /** Natural logarithm of the inverse share of reports that hold the key; near 0 for words every report has. */
    double of(int key, int rank) {
        int slot = slots.find(key);
        return logReports - (slot < 0 ? Math.log(EXPECTED[rank]) : logs[slot]);
    }

    /** What {@link #of} said of a key when {@code reports} were counted and {@code count} of them held it. */
    double then(int key, int rank, long reports, int count) {
        int slot = slots.find(key);
        return Math.log(reports + PRIOR_REPORTS)
                - (slot < 0 || count == 0 ? Math.log(EXPECTED[rank]) : log(count, ranks[slot]));
    }

    /** The reports counted. */
    long reports() {
        return reports;
    }

    /** The share of reports that hold a word of this rank, as far as general English tells. */
    static double share(int rank) {
        return EXPECTED[rank] / PRIOR_REPORTS;
    }

    /** The reports counted that hold the key. */
    int count(int key) {
        int slot = slots.find(key);
        return slot < 0 ? 0 : counts[slot];
    }

    private void count(int key, int rank) {
        int slot = slots.findOrAdd(key);
        if (slot >= counts.length) {
            grow(Math.max(2 * counts.length, slot + 1));
        }
        if (counts[slot] == 0) {
            ranks[slot] = (char) rank;
        }
        counts[slot]++;
        logs[slot] = log(counts[slot], ranks[slot]);
    }

    private void grow(int length) {
        counts = Arrays.copyOf(counts, length);
        ranks = Arrays.copyOf(ranks, length);
        logs = Arrays.copyOf(logs, length);
    }

    private static float log(int count, int rank) {
        return (float) Math.log(count + EXPECTED[rank]);
    }

    void write(ByteWriter out) throws IOException {
        out.number(reports);
        for (int slot = 0; slot < slots.size(); slot++) {
            out.number(counts[slot]);
            out.number(ranks[slot]);
        }
    }

    /** What was counted by {@code slots}, which are back already. */
    static Rarity read(ByteReader in, KeySlots slots) throws IOException {
        Rarity rarity = new Rarity(slots);
        rarity.reports = in.number();
        rarity.logReports = Math.log(rarity.reports + PRIOR_REPORTS);
        rarity.grow(Math.max(rarity.counts.length, slots.size()));
        for (int slot = 0; slot < slots.size(); slot++) {
            rarity.counts[slot] = in.size();
            rarity.ranks[slot] = (char) in.size();
            rarity.logs[slot] = log(rarity.counts[slot], rarity.ranks[slot]);
        }
        return rarity;
    }

    private static boolean isIn(Bag[] bags, int before, int key) {
        for (int b = 0; b < before; b++) {
            if (bags[b].has(key)) {
                return true;
            }
        }
        return false;
    }

    private static double[] expected() {
        double[] expected = new double[English.UNLISTED + 1];
        for (int rank = 1; rank < expected.length; rank++) {
            expected[rank] = PRIOR_REPORTS * (1 - Math.exp(-RANK_OF_COMMON / rank));
        }
        return expected;
    }
}
