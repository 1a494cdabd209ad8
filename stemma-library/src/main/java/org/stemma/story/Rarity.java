package org.stemma.story;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * How telling a key is: the inverse of its share among the reports seen so far, blended with what is known of general
 * English (Zipf's law over a list of words by frequency), so that the very first reports are weighed sensibly too.
 *
 * @param reports how many reports were counted
 * @param counts in how many of them a key occurs; keys that are missing occur in none
 */
public record Rarity(long reports, Map<String, Integer> counts) {

    /** General English counts as much as this many reports. */
    private static final double PRIOR_REPORTS = 300;

    /** A report of middle length holds a word of frequency rank r with probability 1 − exp(−40 / r). */
    private static final double RANK_OF_COMMON = 40;

    /** The rank given to words that are not in the list. */
    private static final double RANK_OF_UNLISTED = 40_000;

    private static final Map<String, Integer> RANKS = ranks();

    /** Nothing seen yet. */
    public static final Rarity NONE = new Rarity(0, Map.of());

    public Rarity {
        counts = Map.copyOf(counts);
    }

    /** Natural logarithm of the inverse share of reports that hold the key; near 0 for words every report has. */
    double of(String key) {
        double expected = PRIOR_REPORTS * share(key);
        return Math.log((reports + PRIOR_REPORTS) / (counts.getOrDefault(key, 0) + expected));
    }

    private static double share(String key) {
        double share = 1;
        for (String word : key.split(" ", -1)) {
            double rank = RANKS.getOrDefault(word, (int) RANK_OF_UNLISTED);
            share = Math.min(share, 1 - Math.exp(-RANK_OF_COMMON / rank));
        }
        return share;
    }

    private static Map<String, Integer> ranks() {
        Words words = new Words();
        Map<String, Integer> ranks = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(
                        Rarity.class.getResourceAsStream("words-by-frequency.txt"), "words-by-frequency.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            String word = lines.readLine();
            for (int rank = 1; word != null; rank++, word = lines.readLine()) {
                ranks.putIfAbsent(words.stem(word), rank);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("words-by-frequency.txt", e);
        }
        return ranks;
    }
}
