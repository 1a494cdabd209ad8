package org.stemma.intake;

import java.util.Arrays;

/** Where each run of {@value #RUN} letters stands among the letters of a page, so that none is looked for from the start. */
final class LetterRuns {

    /** So many letters tell a place from most others. */
    static final int RUN = 8;

    private static final int LEAST_BITS = 10;
    private static final int MOST_BITS = 22;

    private final String letters;
    private final int mask;
    private final int[] first;
    private final int[] next;

    LetterRuns(String letters) {
        this.letters = letters;
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(letters.length());
        mask = (1 << Math.clamp(bits, LEAST_BITS, MOST_BITS)) - 1;
        first = new int[mask + 1];
        next = new int[letters.length()];
        Arrays.fill(first, -1);
        for (int i = letters.length() - RUN; i >= 0; i--) {
            int hash = hash(letters, i);
            next[i] = first[hash];
            first[hash] = i;
        }
    }

    /** The first place of the run at {@code at} in {@code words}, which must have one there; -1 when there is none. */
    int first(String words, int at) {
        int i = first[hash(words, at)];
        while (i >= 0 && !letters.regionMatches(i, words, at, RUN)) {
            i = next[i];
        }
        return i;
    }

    /** The next place with the run that stands at {@code place}; -1 when there is none. */
    int next(int place) {
        int i = next[place];
        while (i >= 0 && !letters.regionMatches(i, letters, place, RUN)) {
            i = next[i];
        }
        return i;
    }

    private int hash(String words, int at) {
        int hash = 0;
        for (int i = at; i < at + RUN; i++) {
            hash = hash * 31 + words.charAt(i);
        }
        return (hash ^ hash >>> MOST_BITS / 2) & mask;
    }
}
