package org.stemma.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Precision and recall over 4-gram shingles of words, averaged over pages, as in Scrapinghub's article extraction
 * benchmark (2019).
 */
final class Shingles {

    private static final int WORDS = 4;
    private static final Pattern WORD = Pattern.compile("\\w+", Pattern.UNICODE_CHARACTER_CLASS);

    /** The same, but a letter of a script without blanks is a word: in them a whole sentence would be one. */
    private static final Pattern WORD_OR_SIGN = Pattern.compile(
            "UNSPACED|[\\w&&[^UNSPACED]]+"
                    .replace(
                            "UNSPACED",
                            "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}\\p{IsLao}\\p{IsKhmer}\\p{IsMyanmar}]"),
            Pattern.UNICODE_CHARACTER_CLASS);

    private final Pattern word;
    private final List<Double> precisions = new ArrayList<>();
    private final List<Double> recalls = new ArrayList<>();

    /** As published: words are what {@code \\w+} matches. */
    Shingles() {
        this(WORD);
    }

    private Shingles(Pattern word) {
        this.word = word;
    }

    /** For pages in every script. */
    static Shingles ofEveryScript() {
        return new Shingles(WORD_OR_SIGN);
    }

    /** Adds one page. */
    void add(String gold, String ours) {
        Map<List<String>, Integer> wanted = count(gold);
        Map<List<String>, Integer> found = count(ours);
        Set<List<String>> all = new HashSet<>(wanted.keySet());
        all.addAll(found.keySet());
        double both = 0;
        double given = 0;
        double due = 0;
        for (List<String> shingle : all) {
            int want = wanted.getOrDefault(shingle, 0);
            int have = found.getOrDefault(shingle, 0);
            both += Math.min(want, have);
            given += have;
            due += want;
        }
        if (given > 0) {
            precisions.add(both / given);
        }
        if (due > 0) {
            recalls.add(both / due);
        }
    }

    double precision() {
        return mean(precisions);
    }

    double recall() {
        return mean(recalls);
    }

    double f1() {
        double sum = precision() + recall();
        return sum == 0 ? 0 : 2 * precision() * recall() / sum;
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }

    /** A text of fewer words is one shingle. */
    private Map<List<String>, Integer> count(String text) {
        List<String> words =
                word.matcher(text).results().map(MatchResult::group).toList();
        Map<List<String>, Integer> counts = new HashMap<>();
        for (int i = 0; i < Math.max(1, words.size() - WORDS + 1); i++) {
            List<String> shingle = words.subList(i, Math.min(words.size(), i + WORDS));
            if (!shingle.isEmpty()) {
                counts.merge(shingle, 1, Integer::sum);
            }
        }
        return counts;
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "P %.3f  R %.3f  F1 %.3f", precision(), recall(), f1());
    }
}
