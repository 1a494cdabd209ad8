package org.stemma.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** A {@link Bag} weighed by what is rare at one moment; worthless keys are left out. Two are compared by the angle between them. */
public final class WeighedBag {

    private static final WeighedBag EMPTY = new WeighedBag(new int[0], new float[0], 0);

    private static final double[] LOGARITHMS = logarithms();

    private final int[] keys;
    private final float[] weights;
    private final double norm;

    private WeighedBag(int[] keys, float[] weights, double norm) {
        this.keys = keys;
        this.weights = weights;
        this.norm = norm;
    }

    /** A key and what it weighs; sorts heaviest first. */
    record Weighed(int key, double weight) implements Comparable<Weighed> {

        private static final Comparator<Weighed> HEAVIEST = Comparator.comparingDouble(
                        (Weighed weighed) -> -weighed.weight())
                .thenComparingInt(Weighed::key);

        @Override
        public int compareTo(Weighed other) {
            return HEAVIEST.compare(this, other);
        }
    }

    /** What a key is worth, by itself and its rank in general English. */
    @FunctionalInterface
    interface Worth {
        double of(int key, int rank);
    }

    /** Sees a key that two bags share, with its weight in either. */
    private interface Sharing {
        void shared(int key, double mine, double theirs);
    }

    /** Each key weighs (1 + ln count) × {@code worth}. */
    static WeighedBag of(Bag bag, Worth worth) {
        if (bag.size() == 0) {
            return EMPTY;
        }
        int[] keys = new int[bag.size()];
        float[] weights = new float[bag.size()];
        int size = 0;
        double squares = 0;
        for (int i = 0; i < bag.size(); i++) {
            float weight = (float) ((1 + logarithm(bag.count(i))) * worth.of(bag.key(i), bag.rank(i)));
            if (weight > 0) {
                keys[size] = bag.key(i);
                weights[size++] = weight;
                squares += (double) weight * weight;
            }
        }
        return new WeighedBag(Arrays.copyOf(keys, size), Arrays.copyOf(weights, size), Math.sqrt(squares));
    }

    /** The length of the bag as a vector. */
    double norm() {
        return norm;
    }

    /** From 0, nothing shared, to 1. */
    double cosine(WeighedBag other) {
        if (norm == 0 || other.norm == 0) {
            return 0;
        }
        double[] dot = new double[1];
        walk(other, (key, mine, theirs) -> dot[0] += mine * theirs);
        return dot[0] / (norm * other.norm);
    }

    /** What the {@code limit} shared keys that weigh most weigh together, each by the geometric mean of its two weights. */
    double sharedWorth(WeighedBag other, int limit) {
        double[] top = new double[limit];
        walk(other, (key, mine, theirs) -> keep(top, mine * theirs));
        return Arrays.stream(top).map(Math::sqrt).sum();
    }

    /** The keys in both, those that weigh most first. */
    List<Integer> shared(WeighedBag other, int limit) {
        List<Weighed> both = new ArrayList<>();
        walk(other, (key, mine, theirs) -> both.add(new Weighed(key, mine * theirs)));
        return both.stream().sorted().limit(limit).map(Weighed::key).toList();
    }

    /** The keys that weigh most, heaviest first. */
    List<Weighed> heaviest(int limit) {
        List<Weighed> all = new ArrayList<>(keys.length);
        for (int i = 0; i < keys.length; i++) {
            all.add(new Weighed(keys[i], weights[i]));
        }
        return all.stream().sorted().limit(limit).toList();
    }

    private void walk(WeighedBag other, Sharing sharing) {
        int i = 0;
        int j = 0;
        while (i < keys.length && j < other.keys.length) {
            int order = Integer.compare(keys[i], other.keys[j]);
            if (order == 0) {
                sharing.shared(keys[i], weights[i], other.weights[j]);
            }
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
    }

    /** Puts {@code value} in its place among {@code top}, greatest first, dropping the least. */
    private static void keep(double[] top, double value) {
        double carried = value;
        for (int i = 0; i < top.length; i++) {
            if (carried > top[i]) {
                double pushed = top[i];
                top[i] = carried;
                carried = pushed;
            }
        }
    }

    private static double logarithm(int count) {
        return count < LOGARITHMS.length ? LOGARITHMS[count] : Math.log(count);
    }

    private static double[] logarithms() {
        double[] logarithms = new double[256];
        for (int i = 1; i < logarithms.length; i++) {
            logarithms[i] = Math.log(i);
        }
        return logarithms;
    }
}
