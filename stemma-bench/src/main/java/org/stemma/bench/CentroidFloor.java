package org.stemma.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Map.Entry;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The plain way, to measure against: one pass, cosine of tf-idf with the centroid of every cluster, one threshold. */
final class CentroidFloor {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]{2,}");

    private final double threshold;
    private final Map<String, Integer> frequency = new HashMap<>();
    private final List<Map<String, Double>> centroids = new ArrayList<>();
    private final Map<String, List<Integer>> holders = new HashMap<>();
    private int seen;

    CentroidFloor(double threshold) {
        this.threshold = threshold;
    }

    /** The cluster of each text, in order. */
    static List<String> cluster(List<String> texts, double threshold) {
        CentroidFloor floor = new CentroidFloor(threshold);
        return texts.stream()
                .map(text -> Integer.toString(floor.add(words(text).toList())))
                .toList();
    }

    /** The words of {@code text}, lower case, single letters left out. */
    static Stream<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group);
    }

    /** How many clusters there are; also the number of the next. */
    int size() {
        return centroids.size();
    }

    /** Puts a text into a cluster, a known one or the next. */
    void put(int cluster, List<String> words) {
        into(cluster, vector(words));
    }

    /** Finds the cluster of a text and puts it there. */
    int add(List<String> words) {
        Map<String, Double> vector = vector(words);
        Map<Integer, Double> dots = new TreeMap<>();
        for (Entry<String, Double> entry : vector.entrySet()) {
            for (int cluster : holders.getOrDefault(entry.getKey(), List.of())) {
                double there = centroids.get(cluster).getOrDefault(entry.getKey(), 0.0);
                dots.merge(cluster, there * entry.getValue(), Double::sum);
            }
        }
        int best = -1;
        double nearest = threshold;
        for (Entry<Integer, Double> dot : dots.entrySet()) {
            double cosine = dot.getValue() / norm(centroids.get(dot.getKey()));
            if (cosine >= nearest) {
                nearest = cosine;
                best = dot.getKey();
            }
        }
        return into(best < 0 ? centroids.size() : best, vector);
    }

    private int into(int cluster, Map<String, Double> vector) {
        if (cluster == centroids.size()) {
            centroids.add(new HashMap<>());
        }
        Map<String, Double> centroid = centroids.get(cluster);
        vector.forEach((word, weight) -> {
            if (centroid.merge(word, weight, Double::sum).equals(weight)) {
                holders.computeIfAbsent(word, w -> new ArrayList<>()).add(cluster);
            }
            frequency.merge(word, 1, Integer::sum);
        });
        seen++;
        return cluster;
    }

    private Map<String, Double> vector(List<String> words) {
        Map<String, Double> vector = new HashMap<>();
        words.forEach(word -> vector.merge(word, 1.0, Double::sum));
        vector.replaceAll((word, count) ->
                (1 + Math.log(count)) * Math.log((seen + 2.0) / (frequency.getOrDefault(word, 0) + 1.0)));
        double norm = norm(vector);
        vector.replaceAll((word, weight) -> norm == 0 ? 0 : weight / norm);
        return vector;
    }

    private static double norm(Map<String, Double> vector) {
        return Math.sqrt(
                vector.values().stream().mapToDouble(weight -> weight * weight).sum());
    }
}
