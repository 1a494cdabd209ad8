package org.stemma.story;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** How common a word is in general English, by its place in a list of words by frequency. */
final class English {

    /** The rank given to words that are not in the list. */
    static final int UNLISTED = 40_000;

    private static final Map<String, Integer> RANKS = ranks();
    private static final BitSet LISTED = new BitSet(UNLISTED);
    private static final int[] KEYS = keys();

    private English() {}

    /** From 1, the commonest, to {@link #UNLISTED}; a name of several words ranks as the rarest of them. */
    static int rank(String key) {
        if (key.indexOf(' ') < 0) {
            return RANKS.getOrDefault(key, UNLISTED);
        }
        int rank = 1;
        for (String word : key.split(" ", -1)) {
            rank = Math.max(rank, RANKS.getOrDefault(word, UNLISTED));
        }
        return rank;
    }

    /** True when there is a word of this rank; others are other forms of a commoner one. */
    static boolean listed(int rank) {
        return LISTED.get(rank);
    }

    /** The key of the word of this rank, 0 where none is listed. */
    static int key(int rank) {
        return listed(rank) ? KEYS[rank] : 0;
    }

    private static int[] keys() {
        int[] keys = new int[UNLISTED];
        RANKS.forEach((word, rank) -> {
            if (rank < UNLISTED) {
                keys[rank] = Key.of(word);
                LISTED.set(rank);
            }
        });
        return keys;
    }

    private static Map<String, Integer> ranks() {
        Words words = new Words();
        Map<String, Integer> ranks = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(
                        English.class.getResourceAsStream("words-by-frequency.txt"), "words-by-frequency.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            String word = lines.readLine();
            for (int rank = 1; word != null; rank++, word = lines.readLine()) {
                ranks.putIfAbsent(words.stem(word), Math.min(rank, UNLISTED));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("words-by-frequency.txt", e);
        }
        return ranks;
    }
}
