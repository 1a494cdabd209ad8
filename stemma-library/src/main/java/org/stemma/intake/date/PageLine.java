package org.stemma.intake.date;

import java.util.Arrays;
import org.stemma.intake.page.Words;

/** The line of a page's text that is being read: runs of white space are one blank each, and one stands behind each word. */
final class PageLine {

    private static final char NO_BREAK = '\u00a0';
    /** The least character beyond Latin-1 that Unicode calls a space. */
    private static final char FIRST_SPACE = '\u1680';

    /** The words before a date on its line that may say what it is. */
    private static final int BEFORE = 48;

    private static final int FIRST_ROOM = 1024;

    private char[] words = new char[FIRST_ROOM];
    private int length;

    /** Appends words with single blanks between and behind them; how many characters that are. */
    int append(Words more) {
        room(more.most());
        return close(more.put(words, length));
    }

    /** The same of a string. */
    int append(String more) {
        room(more.length());
        more.getChars(0, more.length(), words, length);
        return close(length + more.length());
    }

    private void room(int more) {
        if (length + more >= words.length) {
            words = Arrays.copyOf(words, 2 * (length + more));
        }
    }

    /** Takes in what was put behind the line up to {@code end}, its blanks closed up; how many characters are left of it. */
    private int close(int end) {
        int start = length;
        int to = start;
        for (int at = start; at < end; at++) {
            char unit = words[at];
            if (!isBlank(unit)) {
                words[to++] = unit;
            } else if (to > start && words[to - 1] != ' ') {
                words[to++] = ' ';
            }
        }
        if (to > start && words[to - 1] != ' ') {
            words[to++] = ' ';
        }
        length = to;
        return to - start;
    }

    private static boolean isBlank(char unit) {
        return unit <= ' '
                || (unit >= NO_BREAK && (unit == NO_BREAK || (unit >= FIRST_SPACE && Character.isWhitespace(unit))));
    }

    int length() {
        return length;
    }

    /** The first so many characters, or all there are, without the blank behind the last word. */
    String opening(int most) {
        int end = Math.min(most, length);
        return new String(words, 0, end > 0 && words[end - 1] == ' ' ? end - 1 : end);
    }

    /** True when the first so many characters hold digits enough for a date. */
    boolean mayBeDate(int most) {
        int digits = 0;
        for (int at = 0; at < Math.min(most, length) && digits < PageMarks.DIGITS; at++) {
            digits += Tokens.isDigit(words[at]) ? 1 : 0;
        }
        return digits >= PageMarks.DIGITS;
    }

    /** What the line says before this place and after the last number. */
    String before() {
        int at = length;
        int least = Math.max(0, at - BEFORE);
        while (at > least && !Tokens.isDigit(words[at - 1])) {
            at--;
        }
        return new String(words, at, length - at);
    }

    void clear() {
        length = 0;
    }
}
