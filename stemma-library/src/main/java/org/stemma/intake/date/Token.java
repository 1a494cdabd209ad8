package org.stemma.intake.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A run of digits or of letters.
 *
 * @param word its letters in lower case, empty for a number
 * @param value its number; −1 for a word and for more than nine digits
 * @param start offset of its first character in what was cut, {@code end} the offset behind it
 */
record Token(String word, int value, int start, int end) {

    private static final int MOST_DIGITS = 9;
    private static final int TEN = 10;

    boolean isNumber() {
        return word.isEmpty();
    }

    int length() {
        return end - start;
    }

    /** True for a number of one or two digits. */
    boolean isSmall() {
        return isNumber() && length() <= 2;
    }

    /** Cuts text into its runs; digits of any script count. */
    static List<Token> cut(String text) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = at;
            if (Character.isDigit(text.charAt(at))) {
                while (end < text.length() && Character.isDigit(text.charAt(end))) {
                    end++;
                }
                tokens.add(new Token("", number(text, at, end), at, end));
            } else if (isWord(text.charAt(at))) {
                while (end < text.length() && isWord(text.charAt(end)) && (end == at || !parts(text, end))) {
                    end++;
                }
                tokens.add(new Token(text.substring(at, end).toLowerCase(Locale.ROOT), -1, at, end));
            } else {
                end++;
            }
            at = end;
        }
        return tokens;
    }

    private static boolean isWord(char unit) {
        int type = Character.getType(unit);
        return Character.isLetter(unit)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || unit == '\u200c'
                || unit == '\u200d';
    }

    /** Chinese and Japanese write no blanks: the signs for year, month and day end before what follows. */
    private static boolean parts(String text, int at) {
        return "年月日号".indexOf(text.charAt(at - 1)) >= 0;
    }

    private static int number(String text, int start, int end) {
        if (end - start > MOST_DIGITS) {
            return -1;
        }
        int value = 0;
        for (int at = start; at < end; at++) {
            value = value * TEN + Character.digit(text.charAt(at), TEN);
        }
        return value;
    }
}
