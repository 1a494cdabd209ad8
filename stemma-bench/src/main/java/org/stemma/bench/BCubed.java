package org.stemma.bench;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** B-cubed precision and recall of a clustering (Bagga and Baldwin 1998), each item weighing the same. */
record BCubed(double precision, double recall) {

    /** {@code gold} and {@code found} name the cluster of each item, in the same order. */
    static BCubed of(List<String> gold, List<String> found) {
        Map<String, Integer> golden = new HashMap<>();
        Map<String, Integer> built = new HashMap<>();
        Map<List<String>, Integer> both = new HashMap<>();
        for (int i = 0; i < gold.size(); i++) {
            golden.merge(gold.get(i), 1, Integer::sum);
            built.merge(found.get(i), 1, Integer::sum);
            both.merge(List.of(gold.get(i), found.get(i)), 1, Integer::sum);
        }
        double precision = 0;
        double recall = 0;
        for (int i = 0; i < gold.size(); i++) {
            double shared = both.getOrDefault(List.of(gold.get(i), found.get(i)), 0);
            precision += shared / built.getOrDefault(found.get(i), 1);
            recall += shared / golden.getOrDefault(gold.get(i), 1);
        }
        return new BCubed(precision / gold.size(), recall / gold.size());
    }

    double f1() {
        return 2 * precision * recall / (precision + recall);
    }
}
