package org.stemma.story;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Which reports hold a key, by number. A question follows only its most telling keys and only their latest reports, so that
 * its cost is bounded however many stories there are.
 */
final class Postings {

    /** The most telling keys of a report that are followed. */
    private static final int KEYS_FOLLOWED = 40;

    /** The latest holders of a key that are followed. */
    private static final int HOLDERS_FOLLOWED = 150;

    /** The nearest reports answered. */
    private static final int ANSWERED = 60;

    private final Map<String, int[]> holders = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private double[] norms = new double[64];
    private int reports;

    void add(int number, Keys keys, Profile profile) {
        for (String key : keys.all()) {
            int count = counts.merge(key, 1, Integer::sum);
            int[] numbers = holders.computeIfAbsent(key, k -> new int[2]);
            if (count > numbers.length && numbers.length < HOLDERS_FOLLOWED) {
                numbers = Arrays.copyOf(numbers, Math.min(2 * numbers.length, HOLDERS_FOLLOWED));
                holders.put(key, numbers);
            }
            numbers[(count - 1) % numbers.length] = number;
        }
        if (number >= norms.length) {
            norms = Arrays.copyOf(norms, 2 * number);
        }
        norms[number] = profile.words().norm();
        reports++;
    }

    Rarity rarity(Set<String> keys) {
        Map<String, Integer> of = new HashMap<>();
        for (String key : keys) {
            Integer count = counts.get(key);
            if (count != null) {
                of.put(key, count);
            }
        }
        return new Rarity(reports, of);
    }

    /** Numbers of the reports that share most with {@code asked}, best first. */
    List<Integer> nearest(Profile asked) {
        Map<Integer, Double> touched = new HashMap<>();
        for (Bag.Weighed asking : asked.words().heaviest(KEYS_FOLLOWED)) {
            int[] numbers = holders.getOrDefault(asking.key(), new int[0]);
            int held = Math.min(counts.getOrDefault(asking.key(), 0), numbers.length);
            double worth = asking.weight() * asking.weight();
            IntStream.range(0, held).forEach(i -> touched.merge(numbers[i], worth, Double::sum));
        }
        return touched.entrySet().stream()
                .sorted(Comparator.comparingDouble((Entry<Integer, Double> e) -> -e.getValue() / norms[e.getKey()])
                        .thenComparing(Entry.comparingByKey()))
                .limit(ANSWERED)
                .map(Entry::getKey)
                .toList();
    }
}
