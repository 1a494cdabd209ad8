package org.stemma.annotation;

import java.util.Arrays;

/** The likeliest tags of a sentence's words by Viterbi's algorithm; equal sums go to the lower tag. */
final class NameTagger {

    private static final int TAGS = NameTag.COUNT;

    /** Less than any sum. */
    private static final int NEVER = Integer.MIN_VALUE / 2;

    private static final boolean[][] MAY_FOLLOW = mayFollow();

    private NameTagger() {}

    /** What speaks for each tag of a word. */
    interface Votes {

        /** Adds what speaks for each tag of {@code word} to {@code sums}; false when the word is surely in no name. */
        boolean add(int word, int[] sums);
    }

    private static boolean[][] mayFollow() {
        boolean[][] may = new boolean[TAGS][TAGS];
        for (NameTag before : NameTag.values()) {
            for (NameTag tag : NameTag.values()) {
                may[before.index()][tag.index()] = tag.mayFollow(before);
            }
        }
        return may;
    }

    /** The tags (indexes of {@link NameTag}) of {@code size} words; {@code between} says what a tag says for the next. */
    static int[] best(int size, Votes votes, int[] between) {
        int[][] back = new int[size][TAGS];
        int[] best = new int[TAGS];
        Arrays.fill(best, NEVER);
        best[0] = 0;
        int[] sums = new int[TAGS];
        for (int i = 0; i < size; i++) {
            Arrays.fill(sums, 0);
            int tags = votes.add(i, sums) ? TAGS : 1;
            best = step(best, sums, tags, between, back[i]);
        }
        return path(best, back);
    }

    private static int[] step(int[] best, int[] sums, int tags, int[] between, int[] back) {
        int[] next = new int[TAGS];
        Arrays.fill(next, NEVER);
        for (int tag = 0; tag < tags; tag++) {
            for (int before = 0; before < TAGS; before++) {
                int sum = best[before] + between[before * TAGS + tag] + sums[tag];
                if (best[before] > NEVER && MAY_FOLLOW[before][tag] && sum > next[tag]) {
                    next[tag] = sum;
                    back[tag] = before;
                }
            }
        }
        return next;
    }

    private static int[] path(int[] best, int[][] back) {
        int tag = 0;
        for (int other = 1; other < TAGS; other++) {
            tag = best[other] > best[tag] ? other : tag;
        }
        int[] path = new int[back.length];
        for (int i = back.length - 1; i >= 0; i--) {
            path[i] = tag;
            tag = back[i][tag];
        }
        return path;
    }
}
