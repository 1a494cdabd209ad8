package org.stemma.story;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A {@link Bag} weighed by what was rare at one moment: a key weighs (1 + ln count) × its worth, and worthless keys are left out. Two
 * are compared by the angle between them.
 *
 * <pre>
 * entries   key of "flood", 8.6   key of "novak", 8.8      sorted by key, 8 bytes each
 * norm      12.3
 * </pre>
 */
public final class WeighedBag {

    private static final int KEY = 32;
    private static final int COUNTED = 1024;
    private static final float[] FACTORS = factors();

    private final long[] entries;
    private final int start;
    private final int end;
    private final float norm;

    private WeighedBag(long[] entries, int start, int end, double norm) {
        this.entries = entries;
        this.start = start;
        this.end = end;
        this.norm = (float) norm;
    }

    /** The bag whose entries are those of {@code entries} from {@code start} to before {@code end}; they must never change. */
    static WeighedBag within(long[] entries, int start, int end, float norm) {
        return new WeighedBag(entries, start, end, norm);
    }

    /** What a key is worth, by itself and its rank in general English; nothing when not positive. */
    @FunctionalInterface
    interface Worth {
        double of(int key, int rank);
    }

    /**
     * What two bags share.
     *
     * @param cosine from 0, nothing, to 1
     * @param top what the shared keys that weigh most weigh, each by the geometric mean of its two weights, greatest first
     */
    record Shared(double cosine, List<Double> top) {}

    static WeighedBag of(Bag bag, Worth worth) {
        long[] entries = new long[bag.size()];
        int size = 0;
        double squares = 0;
        for (int i = 0; i < entries.length; i++) {
            int key = bag.key(i);
            float weight = (float) (factor(bag.count(i)) * worth.of(key, bag.rank(i)));
            if (weight > 0) {
                entries[size++] = (long) key << KEY | Float.floatToIntBits(weight);
                squares += (double) weight * weight;
            }
        }
        return new WeighedBag(entries, 0, size, Math.sqrt(squares));
    }

    int size() {
        return end - start;
    }

    long[] entries() {
        return Arrays.copyOfRange(entries, start, end);
    }

    int key(int i) {
        return (int) (entries[start + i] >> KEY);
    }

    float weight(int i) {
        return Float.intBitsToFloat((int) entries[start + i]);
    }

    /** The length of the bag as a vector. */
    double norm() {
        return norm;
    }

    /** From 0, nothing shared, to 1. */
    double cosine(WeighedBag other) {
        return shared(other, new double[0]);
    }

    /** The cosine, and the weights of the {@code limit} shared keys that weigh most, 0 where there are fewer. */
    Shared with(WeighedBag other, int limit) {
        double[] top = new double[limit];
        double cosine = shared(other, top);
        return new Shared(cosine, Arrays.stream(top).map(Math::sqrt).boxed().toList());
    }

    /** How many keys weigh {@code least} or more in both. */
    int sharedFrom(WeighedBag other, double least) {
        int found = 0;
        for (int i = 0, j = 0; i < size() && j < other.size(); ) {
            int mine = key(i);
            int theirs = other.key(j);
            found += mine == theirs && weight(i) >= least && other.weight(j) >= least ? 1 : 0;
            i += mine <= theirs ? 1 : 0;
            j += mine >= theirs ? 1 : 0;
        }
        return found;
    }

    /** The weight of the heaviest key of this small bag that the {@code larger} has too, the geometric mean of its two weights. */
    double heaviestIn(WeighedBag larger) {
        double heaviest = 0;
        for (int i = 0; i < size(); i++) {
            heaviest = Math.max(heaviest, (double) weight(i) * larger.weightOf(key(i)));
        }
        return Math.sqrt(heaviest);
    }

    boolean has(int key) {
        return weightOf(key) > 0;
    }

    /** The weight of {@code key}, 0 where it is not. */
    private float weightOf(int key) {
        int place = Arrays.binarySearch(entries, start, end, (long) key << KEY);
        int at = (place >= 0 ? place : -place - 1) - start;
        return at < size() && key(at) == key ? weight(at) : 0;
    }

    /** The keys in both, those that weigh most first. */
    List<Integer> shared(WeighedBag other, int limit) {
        long[] ranked = new long[Math.min(size(), other.size())];
        int found = 0;
        for (int i = 0, j = 0; i < size() && j < other.size(); ) {
            int order = Integer.compare(key(i), other.key(j));
            if (order == 0) {
                ranked[found++] = ranked(weight(i) * other.weight(j), i);
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return first(ranked, found, limit).map(this::key).boxed().toList();
    }

    /** The places of the entries that weigh most, heaviest first. */
    int[] heaviest(int limit) {
        long[] ranked = new long[size()];
        for (int i = 0; i < ranked.length; i++) {
            ranked[i] = ranked(weight(i), i);
        }
        return first(ranked, ranked.length, limit).toArray();
    }

    /** Sorts greatest value first, then by place. */
    private static long ranked(float value, int place) {
        return (long) -Float.floatToIntBits(value) << KEY | place;
    }

    private static IntStream first(long[] ranked, int size, int limit) {
        Arrays.sort(ranked, 0, size);
        return Arrays.stream(ranked, 0, Math.min(size, limit)).mapToInt(entry -> (int) entry);
    }

    /** The cosine; the products of the weights of the heaviest shared keys go into {@code top}. */
    private double shared(WeighedBag other, double[] top) {
        double dot = 0;
        int i = 0;
        int j = 0;
        while (i < size() && j < other.size()) {
            int mine = key(i);
            int theirs = other.key(j);
            if (mine == theirs) {
                double product = (double) weight(i) * other.weight(j);
                dot += product;
                keep(top, product);
            }
            i += mine <= theirs ? 1 : 0;
            j += mine >= theirs ? 1 : 0;
        }
        return dot == 0 ? 0 : Math.min(1, dot / ((double) norm * other.norm));
    }

    /** Puts {@code value} in its place among {@code top}, greatest first, dropping the least. */
    private static void keep(double[] top, double value) {
        if (top.length == 0 || value <= top[top.length - 1]) {
            return;
        }
        double carried = value;
        for (int i = 0; i < top.length; i++) {
            if (carried > top[i]) {
                double pushed = top[i];
                top[i] = carried;
                carried = pushed;
            }
        }
    }

    private static float factor(int count) {
        return FACTORS[Math.min(count, COUNTED - 1)];
    }

    private static float[] factors() {
        float[] factors = new float[COUNTED];
        for (int count = 1; count < COUNTED; count++) {
            factors[count] = (float) (1 + Math.log(count));
        }
        return factors;
    }
}
