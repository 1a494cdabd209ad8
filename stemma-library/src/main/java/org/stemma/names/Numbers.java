package org.stemma.names;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Numbers in names of bodies, as figures, words, ranks or Roman numerals. */
final class Numbers {
    private static final Map<String, Integer> WORDS = new HashMap<>();
    private static final String ROMAN = "ivx";
    /** Longest figure read as a number; longer ones are ids and are kept as words. */
    private static final int LONGEST = 9;

    static {
        for (String line : Resource.lines("numbers.tsv")) {
            List<String> cells = Resource.split(line, '\t');
            Resource.split(cells.get(1), ' ').forEach(word -> WORDS.put(word, Integer.parseInt(cells.get(0))));
        }
    }

    private static final int TEN = 10;
    private static final int FIRST_TENS = 20;

    private Numbers() {}

    /** The number a folded word stands for; a Roman numeral of one letter only counts as the last word. */
    static Optional<Integer> read(String word, boolean last) {
        if (WORDS.containsKey(word)) {
            return Optional.of(WORDS.get(word));
        }
        if (word.length() <= LONGEST && word.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.of(Integer.parseInt(word));
        }
        return word.length() > 1 || last ? roman(word) : Optional.empty();
    }

    /** Whether a number below ten makes one number with the tens before it. */
    static boolean completes(int tens, int ones) {
        return tens >= FIRST_TENS && tens % TEN == 0 && ones > 0 && ones < TEN;
    }

    /** Whether a figure follows a word for tens: Forty 4. */
    static boolean afterTens(List<String> words, String figure) {
        int at = words.indexOf(figure);
        return at > 0 && WORDS.getOrDefault(words.get(at - 1), 0) >= FIRST_TENS;
    }

    private static Optional<Integer> roman(String word) {
        int value = 0;
        int[] worth = {1, 5, 10};
        for (int i = 0; i < word.length(); i++) {
            int sign = ROMAN.indexOf(word.charAt(i));
            if (sign < 0) {
                return Optional.empty();
            }
            int next = i + 1 < word.length() ? ROMAN.indexOf(word.charAt(i + 1)) : -1;
            value += next > sign ? -worth[sign] : worth[sign];
        }
        return Optional.of(value);
    }
}
