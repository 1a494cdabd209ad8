package org.stemma.intake.date;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The runs of digits and of letters of a text, in order. Its words are put into lower case as they are asked for: most of them
 * stand near no number.
 *
 * <pre>
 * "On 9 May 2024"    starts 0 3 5 9    ends 2 4 8 13    values −1 9 −1 2024    words "on" "" "may" ""
 * </pre>
 */
final class Tokens {

    private static final int MOST_DIGITS = 9;
    private static final int TEN = 10;
    private static final int FIRST_ROOM = 32;
    private static final char ASCII = 0x7f;
    /** The Arabic nought, the least digit beyond those of ASCII. */
    private static final char FIRST_OTHER_DIGIT = '\u0660';

    /** What stands at a word's place among the values; a number of too many digits has no value either. */
    private static final int NONE = -1;

    private static final String NUMBER = "";

    private static final Map<String, Integer> MONTH = Words.keys("months.tsv").entrySet().stream()
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> Integer.valueOf(entry.getValue())));
    /** Words between day, month and year. */
    private static final Set<String> FILLERS = Set.of(
            "st", "nd", "rd", "th", "er", "de", "del", "d", "of", "do", "den", "dne", "da", "lo", "na", "a", "e", "i",
            "г", "р", "го", "m", "g", "năm", "της", "ngày", "metų", "gada", "le");
    /** A full date has no longer gap than this between its parts. */
    private static final int GAP = 4;

    /** What may part the parts of a date. */
    private static final String LIGHT = " \u00a0.,-/'’º°ª\t\n\u202f";

    private final String text;
    private int size;
    private int[] starts = new int[FIRST_ROOM];
    private int[] ends = new int[FIRST_ROOM];
    private int[] values = new int[FIRST_ROOM];
    /** The empty word for a number, null for a word nobody asked for yet. */
    private @Nullable String[] words = new String[FIRST_ROOM];

    private Tokens(String text) {
        this.text = text;
    }

    /** Cuts text into its runs; digits of any script count. */
    static Tokens of(String text) {
        Tokens tokens = new Tokens(text);
        int at = 0;
        while (at < text.length()) {
            int end = at + 1;
            if (isDigit(text.charAt(at))) {
                while (end < text.length() && isDigit(text.charAt(end))) {
                    end++;
                }
                tokens.add(at, end, true);
            } else if (isWord(text.charAt(at))) {
                while (end < text.length() && isWord(text.charAt(end)) && !parts(text, end)) {
                    end++;
                }
                tokens.add(at, end, false);
            }
            at = end;
        }
        return tokens;
    }

    private void add(int start, int end, boolean number) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
            values = Arrays.copyOf(values, 2 * size);
            words = Arrays.copyOf(words, 2 * size);
        }
        starts[size] = start;
        ends[size] = end;
        values[size] = number ? number(text, start, end) : NONE;
        if (number) {
            words[size] = NUMBER;
        }
        size++;
    }

    static boolean isDigit(char unit) {
        return unit < FIRST_OTHER_DIGIT ? unit >= '0' && unit <= '9' : Character.isDigit(unit);
    }

    private static boolean isWord(char unit) {
        if (unit <= ASCII) {
            return (unit | ' ') >= 'a' && (unit | ' ') <= 'z';
        }
        int type = Character.getType(unit);
        return Character.isLetter(unit)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || unit == '\u200c'
                || unit == '\u200d';
    }

    /** Chinese and Japanese write no blanks: the signs for year, month and day end before what follows. */
    private static boolean parts(String text, int at) {
        char before = text.charAt(at - 1);
        return before > ASCII && "年月日号".indexOf(before) >= 0;
    }

    private static int number(String text, int start, int end) {
        if (end - start > MOST_DIGITS) {
            return NONE;
        }
        int value = 0;
        for (int at = start; at < end; at++) {
            value = value * TEN + Character.digit(text.charAt(at), TEN);
        }
        return value;
    }

    int size() {
        return size;
    }

    boolean has(int at) {
        return at < size;
    }

    boolean isNumber(int at) {
        String word = words[at];
        return word != null && word.isEmpty();
    }

    /** True for a number of one or two digits. */
    boolean isSmall(int at) {
        return length(at) <= 2 && isNumber(at);
    }

    int length(int at) {
        return ends[at] - starts[at];
    }

    /** Its number; −1 for a word and for more than nine digits. */
    int value(int at) {
        return values[at];
    }

    /** Offset of its first character in what was cut. */
    int start(int at) {
        return starts[at];
    }

    /** The offset behind it. */
    int end(int at) {
        return ends[at];
    }

    /** Its letters in lower case, empty for a number. */
    String word(int at) {
        String word = words[at];
        if (word == null) {
            word = text.substring(starts[at], ends[at]).toLowerCase(Locale.ROOT);
            words[at] = word;
        }
        return word;
    }

    /** What stands between this and the next. */
    String gap(int at) {
        return text.substring(ends[at], starts[at + 1]);
    }

    /** The month it names, from 1; 0 for none. */
    int month(int at) {
        String word = word(at);
        Integer month = MONTH.get(word);
        if (month == null && word.length() > 2 && word.charAt(0) == 'ב') {
            month = MONTH.get(word.substring(1));
        }
        return month == null ? 0 : month;
    }

    /** The place {@code at}, or the one behind one or two fillers there. */
    int filler(int at) {
        int next = at;
        while (has(next) && next < at + 2 && FILLERS.contains(word(next))) {
            next++;
        }
        return next;
    }

    /** True when only blanks and light marks part these from {@code first} to {@code last}. */
    boolean near(int first, int last) {
        for (int at = first; at < last; at++) {
            if (starts[at + 1] - ends[at] > GAP) {
                return false;
            }
            for (int between = ends[at]; between < starts[at + 1]; between++) {
                if (LIGHT.indexOf(text.charAt(between)) < 0) {
                    return false;
                }
            }
        }
        return true;
    }
}
