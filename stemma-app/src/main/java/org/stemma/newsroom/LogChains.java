package org.stemma.newsroom;

import java.util.Arrays;

/**
 * Where in the log something may be told of: each line is hung up by the hash of whatever it is about, in some twelve bytes, so that the
 * log of a desk of millions of reports finds room. Lines about another thing of the same hash hang between, which the lines themselves
 * tell.
 *
 * <pre>
 * bucket 7      → 4711 → 388 → 2           4711 and 2 are about s9f…02, 388 about s77…e1
 * </pre>
 */
final class LogChains {

    private static final int BUCKETS = 1 << 16;
    private static final int FIRST_ROOM = 1_024;

    /** By bucket, and by link: the link before, counted from 1; 0 for none. */
    private final int[] last = new int[BUCKETS];

    private int[] before = new int[FIRST_ROOM];
    private long[] sequences = new long[FIRST_ROOM];
    private int links;

    /** Hangs up a line behind all before it. */
    void add(Object about, long sequence) {
        if (links == sequences.length) {
            sequences = Arrays.copyOf(sequences, links + links / 2);
            before = Arrays.copyOf(before, sequences.length);
        }
        int bucket = bucket(about);
        sequences[links] = sequence;
        before[links] = last[bucket];
        links++;
        last[bucket] = links;
    }

    /** The lines that may be about something, the last first. */
    long[] of(Object about) {
        long[] found = new long[FIRST_ROOM];
        int count = 0;
        for (int link = last[bucket(about)]; link != 0; link = before[link - 1]) {
            if (count == found.length) {
                found = Arrays.copyOf(found, 2 * count);
            }
            found[count] = sequences[link - 1];
            count++;
        }
        return Arrays.copyOf(found, count);
    }

    private static int bucket(Object about) {
        int hash = about.hashCode() * 0x9E3779B9; // Knuth's multiplicative hashing: 2^32 over the golden ratio
        return hash >>> (Integer.SIZE - Integer.numberOfTrailingZeros(BUCKETS));
    }
}
