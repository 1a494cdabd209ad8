package org.stemma.annotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Learns {@link NameWeights} by the averaged structured perceptron (Collins 2002): tag each sentence with the weights so far and
 * move them from the tags given to the right ones. Several perceptrons see the sentences in different orders and their weights
 * are added. Counts in whole numbers, so equal sentences give equal bytes on every machine.
 */
final class NameLearner {

    /** Times each perceptron sees every sentence; more learn the examples by heart. */
    private static final int ROUNDS = 6;

    /** Perceptrons whose weights are added: five halve what hangs on the order of the sentences. */
    private static final int PERCEPTRONS = 5;

    /** A number seen in fewer words teaches nothing general. */
    private static final int LEAST_SEEN = 2;

    private static final int TAGS = NameTag.COUNT;

    /** The words of a sentence with what is known of them and their right tags (indexes of {@link NameTag}). */
    static final class Sentence {
        private final int[][] features;
        private final int[] tags;

        Sentence(int[][] features, int[] tags) {
            this.features = features;
            this.tags = tags;
        }
    }

    private final List<Sentence> sentences;
    private final int[] numbers;
    private final double[] mean;
    private final double[] meanBetween = new double[TAGS * TAGS];

    private NameLearner(List<Sentence> sentences) {
        Map<Integer, Integer> places = new HashMap<>();
        this.numbers = seen(sentences);
        for (int i = 0; i < numbers.length; i++) {
            places.put(numbers[i], i);
        }
        this.sentences = sentences.stream()
                .map(sentence -> new Sentence(placed(sentence.features, places), sentence.tags))
                .toList();
        this.mean = new double[numbers.length * TAGS];
    }

    /** The weights that {@code sentences} teach. */
    static NameWeights learn(List<Sentence> sentences) {
        NameLearner learner = new NameLearner(sentences);
        for (int i = 1; i <= PERCEPTRONS; i++) {
            learner.run(new Random(i));
        }
        return learner.weights();
    }

    /** The numbers seen often enough, ascending. */
    private static int[] seen(List<Sentence> sentences) {
        Map<Integer, Integer> counts = new TreeMap<>();
        for (Sentence sentence : sentences) {
            for (int[] word : sentence.features) {
                Arrays.stream(word).forEach(number -> counts.merge(number, 1, Integer::sum));
            }
        }
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() >= LEAST_SEEN)
                .mapToInt(Map.Entry::getKey)
                .toArray();
    }

    private static int[][] placed(int[][] features, Map<Integer, Integer> places) {
        return Arrays.stream(features)
                .map(word -> Arrays.stream(word)
                        .filter(places::containsKey)
                        .map(places::get)
                        .toArray())
                .toArray(int[][]::new);
    }

    private void run(Random order) {
        Perceptron perceptron = new Perceptron(numbers.length);
        List<Sentence> shuffled = new ArrayList<>(sentences);
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(shuffled, order);
            shuffled.forEach(perceptron::see);
        }
        perceptron.addMean(perceptron.weights, perceptron.sums, mean);
        perceptron.addMean(perceptron.between, perceptron.sumsBetween, meanBetween);
    }

    private NameWeights weights() {
        double step = Arrays.stream(mean).map(Math::abs).max().orElse(1) / Short.MAX_VALUE;
        Map<Integer, short[]> kept = new HashMap<>();
        for (int i = 0; i < numbers.length; i++) {
            short[] steps = new short[TAGS];
            boolean any = false;
            for (int tag = 0; tag < TAGS; tag++) {
                steps[tag] = (short) Math.round(mean[i * TAGS + tag] / step);
                any |= steps[tag] != 0;
            }
            if (any) {
                kept.put(numbers[i], steps);
            }
        }
        return NameWeights.of(
                kept,
                Arrays.stream(meanBetween)
                        .mapToInt(weight -> (int) Math.round(weight / step))
                        .toArray());
    }

    /** One perceptron at work: its weights now, and their sums over time for the mean. */
    private static final class Perceptron {
        private final int[] weights;
        private final long[] sums;
        private final int[] between = new int[TAGS * TAGS];
        private final long[] sumsBetween = new long[TAGS * TAGS];
        private int clock;

        Perceptron(int numbers) {
            this.weights = new int[numbers * TAGS];
            this.sums = new long[numbers * TAGS];
        }

        void see(Sentence sentence) {
            clock++;
            int[] guess =
                    NameTagger.best(sentence.features.length, (word, given) -> sums(sentence, word, given), between);
            int rightBefore = 0;
            int guessBefore = 0;
            for (int i = 0; i < guess.length; i++) {
                int right = sentence.tags[i];
                if (right != guess[i]) {
                    for (int place : sentence.features[i]) {
                        move(weights, sums, place * TAGS + right, place * TAGS + guess[i]);
                    }
                }
                if (right != guess[i] || rightBefore != guessBefore) {
                    move(between, sumsBetween, rightBefore * TAGS + right, guessBefore * TAGS + guess[i]);
                }
                rightBefore = right;
                guessBefore = guess[i];
            }
        }

        private boolean sums(Sentence sentence, int word, int[] given) {
            for (int place : sentence.features[word]) {
                for (int tag = 0; tag < TAGS; tag++) {
                    given[tag] += weights[place * TAGS + tag];
                }
            }
            return sentence.features[word].length > 0;
        }

        private void move(int[] weights, long[] sums, int up, int down) {
            weights[up]++;
            sums[up] += clock;
            weights[down]--;
            sums[down] -= clock;
        }

        /** Adds to {@code mean} what each weight was over the whole time, on average. */
        void addMean(int[] weights, long[] sums, double[] mean) {
            for (int i = 0; i < mean.length; i++) {
                mean[i] += weights[i] - (double) sums[i] / (clock + 1);
            }
        }
    }
}
