package org.stemma.collation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Parts things so that no two of different regions are near: the connected components of the graph of near pairs (union-find, Galler and
 * Fischer 1964).
 *
 * <pre>
 * near 0–3, 3–4, 1–2   → {0, 3, 4}  {1, 2}  {5}
 * </pre>
 */
final class Regions {

    private final int[] leads;

    private Regions(int size) {
        leads = new int[size];
        Arrays.setAll(leads, i -> i);
    }

    /** The regions in order of their first member; members in order. */
    static List<int[]> of(int size, Clusters.Pairs pairs, double threshold) {
        Regions regions = new Regions(size);
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < i; j++) {
                if (pairs.of(i, j) >= threshold) {
                    regions.join(i, j);
                }
            }
        }
        return regions.all();
    }

    private void join(int i, int j) {
        int one = first(i);
        int other = first(j);
        leads[Math.max(one, other)] = Math.min(one, other);
    }

    private int first(int i) {
        int at = i;
        while (leads[at] != at) {
            leads[at] = leads[leads[at]];
            at = leads[at];
        }
        return at;
    }

    private List<int[]> all() {
        Map<Integer, List<Integer>> members = new TreeMap<>();
        for (int i = 0; i < leads.length; i++) {
            members.computeIfAbsent(first(i), absent -> new ArrayList<>()).add(i);
        }
        return members.values().stream()
                .map(region -> region.stream().mapToInt(Integer::intValue).toArray())
                .toList();
    }
}
