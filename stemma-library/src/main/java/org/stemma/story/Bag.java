package org.stemma.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/** Keys with weights, sorted by key. Two bags are compared by the angle between them. */
public final class Bag {

    private final String[] keys;
    private final float[] weights;
    private final double norm;

    private Bag(List<Weighed> entries) {
        this.keys = entries.stream().map(Weighed::key).toArray(String[]::new);
        this.weights = new float[keys.length];
        double squares = 0;
        for (int i = 0; i < keys.length; i++) {
            weights[i] = (float) entries.get(i).weight();
            squares += (double) weights[i] * weights[i];
        }
        this.norm = Math.sqrt(squares);
    }

    /** A key and what it weighs; sorts heaviest first. */
    record Weighed(String key, double weight) implements Comparable<Weighed> {

        private static final Comparator<Weighed> HEAVIEST = Comparator.comparingDouble(
                        (Weighed weighed) -> -weighed.weight())
                .thenComparing(Weighed::key);

        @Override
        public int compareTo(Weighed other) {
            return HEAVIEST.compare(this, other);
        }
    }

    /** Sees a key that two bags share, with its weight in either. */
    private interface Sharing {
        void shared(String key, double mine, double theirs);
    }

    /** Keys by how often they occur: each weighs (1 + ln count) × {@code worth}; worthless keys are left out. */
    static Bag of(List<String> occurrences, ToDoubleFunction<String> worth) {
        Map<String, Integer> counts = new TreeMap<>();
        occurrences.forEach(key -> counts.merge(key, 1, Integer::sum));
        List<Weighed> entries = new ArrayList<>(counts.size());
        for (Entry<String, Integer> entry : counts.entrySet()) {
            double weight = (1 + Math.log(entry.getValue())) * worth.applyAsDouble(entry.getKey());
            if (weight > 0) {
                entries.add(new Weighed(entry.getKey(), weight));
            }
        }
        return new Bag(entries);
    }

    /** The length of the bag as a vector. */
    double norm() {
        return norm;
    }

    /** From 0, nothing shared, to 1. */
    double cosine(Bag other) {
        if (norm == 0 || other.norm == 0) {
            return 0;
        }
        double[] dot = new double[1];
        walk(other, (key, mine, theirs) -> dot[0] += mine * theirs);
        return dot[0] / (norm * other.norm);
    }

    /** What the {@code limit} shared keys that weigh most weigh together, each by the geometric mean of its two weights. */
    double sharedWorth(Bag other, int limit) {
        double[] top = new double[limit];
        walk(other, (key, mine, theirs) -> keep(top, mine * theirs));
        return Arrays.stream(top).map(Math::sqrt).sum();
    }

    /** The keys in both, those that weigh most first. */
    List<String> shared(Bag other, int limit) {
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

    private void walk(Bag other, Sharing sharing) {
        int i = 0;
        int j = 0;
        while (i < keys.length && j < other.keys.length) {
            int order = keys[i].compareTo(other.keys[j]);
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
}
