package org.stemma.story;

import java.io.IOException;
import java.util.Arrays;

/**
 * Which reports hold a word, by number. A question follows only its most telling words and only their latest reports, so that
 * its cost is bounded however many stories there are.
 *
 * <pre>
 * slots     key of "flood" → 0   key of "novak" → 1
 * first     0 → 0       1 → 0                         the only holder while there is one
 * holders   0 → 0 1 2   1 → 0 2                       numbers of reports, the latest in the place of the oldest when full
 * counts    0 → 3       1 → 2
 * norms     0 → 31.0   1 → 28.4   2 → 30.2            lengths of the reports
 * </pre>
 */
final class Postings {

    /** The most telling words of a report that are followed. */
    private static final int KEYS_FOLLOWED = 40;

    /** The latest holders of a word that are followed. */
    private static final int HOLDERS_FOLLOWED = 150;

    /** The nearest reports answered. */
    private static final int ANSWERED = 60;

    private static final int NUMBER_BITS = 32;

    private final KeySlots slots;
    private int[][] holders = new int[1024][];
    private int[] counts = new int[1024];
    private int[] first = new int[1024];
    private float[] norms = new float[64];

    /** The worth of what each report shares with the question being answered; all 0 between questions. */
    private float[] shares = new float[64];

    /** Finds the holders of a key in its slot, where {@code slots} has one. */
    Postings(KeySlots slots) {
        this.slots = slots;
    }

    void add(int number, WeighedProfile profile) {
        WeighedBag words = profile.words();
        for (int i = 0; i < words.size(); i++) {
            add(number, slots.findOrAdd(words.key(i)));
        }
        if (number >= norms.length) {
            norms = Arrays.copyOf(norms, 2 * number);
            shares = new float[norms.length];
        }
        norms[number] = (float) profile.words().norm();
    }

    private void add(int number, int slot) {
        if (slot >= counts.length) {
            grow(Math.max(2 * counts.length, slot + 1));
        }
        int count = ++counts[slot];
        if (count == 1) {
            first[slot] = number;
            return;
        }
        int[] numbers = count == 2 ? new int[] {first[slot]} : holders[slot];
        if (count > numbers.length && numbers.length < HOLDERS_FOLLOWED) {
            numbers = Arrays.copyOf(
                    numbers, Math.min(numbers.length + Math.max(1, numbers.length / 2), HOLDERS_FOLLOWED));
            holders[slot] = numbers;
        }
        numbers[(count - 1) % numbers.length] = number;
    }

    private void grow(int length) {
        holders = Arrays.copyOf(holders, length);
        counts = Arrays.copyOf(counts, length);
        first = Arrays.copyOf(first, length);
    }

    /** How many holders of the key in {@code slot} are followed. */
    private int held(int slot) {
        if (slot < 0 || slot >= counts.length || counts[slot] == 0) {
            return 0;
        }
        return counts[slot] == 1 ? 1 : Math.min(counts[slot], holders[slot].length);
    }

    /** Numbers of the reports that share most with {@code asked}, best first. */
    int[] nearest(WeighedProfile asked) {
        int[] touched = new int[KEYS_FOLLOWED * HOLDERS_FOLLOWED];
        int size = 0;
        WeighedBag words = asked.words();
        for (int place : words.heaviest(KEYS_FOLLOWED)) {
            int slot = slots.find(words.key(place));
            float worth = words.weight(place) * words.weight(place);
            int held = held(slot);
            for (int i = 0; i < held; i++) {
                int number = counts[slot] == 1 ? first[slot] : holders[slot][i];
                if (shares[number] == 0) {
                    touched[size++] = number;
                }
                shares[number] += worth;
            }
        }
        return best(touched, size);
    }

    /** Sorts by share of length, then by number, and clears the shares. */
    private int[] best(int[] touched, int size) {
        long[] ranked = new long[size];
        for (int i = 0; i < size; i++) {
            int number = touched[i];
            int rank = Float.floatToIntBits(shares[number] / norms[number]);
            ranked[i] = ((long) -rank << NUMBER_BITS) | number;
            shares[number] = 0;
        }
        Arrays.sort(ranked);
        int[] best = new int[Math.min(ANSWERED, size)];
        for (int i = 0; i < best.length; i++) {
            best[i] = (int) ranked[i];
        }
        return best;
    }

    /** For each slot its count and holders, then the norms of {@code reports} reports. */
    void write(ByteWriter out, int reports) throws IOException {
        for (int slot = 0; slot < slots.size(); slot++) {
            int held = held(slot);
            out.number(held == 0 ? 0 : counts[slot]);
            int before = 0;
            for (int i = 0; i < held; i++) {
                int number = counts[slot] == 1 ? first[slot] : holders[slot][i];
                out.signed((long) number - before);
                before = number;
            }
        }
        out.number(reports);
        for (int number = 0; number < reports; number++) {
            out.number(Integer.toUnsignedLong(Float.floatToIntBits(norms[number])));
        }
    }

    static Postings read(ByteReader in, KeySlots slots) throws IOException {
        Postings postings = new Postings(slots);
        postings.grow(Math.max(postings.counts.length, slots.size()));
        for (int slot = 0; slot < slots.size(); slot++) {
            postings.counts[slot] = in.size();
            int[] numbers = new int[Math.min(postings.counts[slot], HOLDERS_FOLLOWED)];
            int before = 0;
            for (int i = 0; i < numbers.length; i++) {
                before += (int) in.signed();
                numbers[i] = before;
            }
            postings.hold(slot, numbers);
        }
        int reports = in.size();
        postings.norms = new float[Math.max(postings.norms.length, reports)];
        postings.shares = new float[postings.norms.length];
        for (int number = 0; number < reports; number++) {
            postings.norms[number] = Float.intBitsToFloat((int) in.number());
        }
        return postings;
    }

    private void hold(int slot, int[] numbers) {
        if (numbers.length == 1) {
            first[slot] = numbers[0];
        } else if (numbers.length > 1) {
            holders[slot] = numbers;
        }
    }
}
