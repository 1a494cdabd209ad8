package org.stemma.story;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;

/**
 * Which reports hold a word, by number. A question follows only its most telling words and only their latest reports, so that
 * its cost is bounded however many stories there are.
 */
final class Postings {

    /** The most telling words of a report that are followed. */
    private static final int KEYS_FOLLOWED = 40;

    /** The latest holders of a word that are followed. */
    private static final int HOLDERS_FOLLOWED = 150;

    /** The nearest reports answered. */
    private static final int ANSWERED = 60;

    private final KeySlots slots = new KeySlots();
    private int[][] holders = new int[1024][];
    private int[] counts = new int[1024];
    private double[] norms = new double[64];

    void add(int number, WeighedProfile profile) {
        Bag words = profile.profile().words();
        for (int i = 0; i < words.size(); i++) {
            add(number, slots.findOrAdd(words.key(i)));
        }
        if (number >= norms.length) {
            norms = Arrays.copyOf(norms, 2 * number);
        }
        norms[number] = profile.words().norm();
    }

    private void add(int number, int slot) {
        if (slot == holders.length) {
            holders = Arrays.copyOf(holders, 2 * slot);
            counts = Arrays.copyOf(counts, 2 * slot);
        }
        int count = ++counts[slot];
        int[] numbers = holders[slot] == null ? new int[1] : holders[slot];
        if (count > numbers.length && numbers.length < HOLDERS_FOLLOWED) {
            numbers = Arrays.copyOf(numbers, Math.min(2 * numbers.length, HOLDERS_FOLLOWED));
        }
        numbers[(count - 1) % numbers.length] = number;
        holders[slot] = numbers;
    }

    /** Numbers of the reports that share most with {@code asked}, best first. */
    List<Integer> nearest(WeighedProfile asked) {
        Map<Integer, Double> touched = new HashMap<>();
        for (WeighedBag.Weighed asking : asked.words().heaviest(KEYS_FOLLOWED)) {
            int slot = slots.find(asking.key());
            double worth = asking.weight() * asking.weight();
            for (int i = 0; slot >= 0 && i < Math.min(counts[slot], holders[slot].length); i++) {
                touched.merge(holders[slot][i], worth, Double::sum);
            }
        }
        return touched.entrySet().stream()
                .sorted(Comparator.comparingDouble((Entry<Integer, Double> e) -> -e.getValue() / norms[e.getKey()])
                        .thenComparing(Entry.comparingByKey()))
                .limit(ANSWERED)
                .map(Entry::getKey)
                .toList();
    }
}
