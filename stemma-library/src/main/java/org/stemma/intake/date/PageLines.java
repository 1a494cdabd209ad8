package org.stemma.intake.date;

import java.util.Arrays;
import org.stemma.intake.page.Words;

/**
 * The text of a page as far as it is read, line behind line: runs of white space are one blank each, and one stands behind each
 * word. All of it is kept, so that what an element prints, and what its line says before it, is there when the element ends.
 *
 * <pre>
 * text     "Post 9 May 2031 Updated "     length 24     digits 5
 * line                     ^ start 16     the open line is "Updated "
 * </pre>
 */
final class PageLines {

    private static final char NO_BREAK = '\u00a0';
    /** The least character beyond Latin-1 that Unicode calls a space. */
    private static final char FIRST_SPACE = '\u1680';

    /** The words before a date on its line that may say what it is. */
    private static final int BEFORE = 48;

    private static final int FIRST_ROOM = 1 << 14;

    private char[] text = new char[FIRST_ROOM];
    private int length;
    private int digits;
    private int start;
    /** The digits before the open line. */
    private int digitsBefore;

    /** Appends words to the open line. */
    void append(Words more) {
        room(more.most());
        close(more.put(text, length));
    }

    /** The same of a string. */
    void append(String more) {
        room(more.length());
        more.getChars(0, more.length(), text, length);
        close(length + more.length());
    }

    private void room(int more) {
        if (length + more >= text.length) {
            text = Arrays.copyOf(text, 2 * (length + more));
        }
    }

    /** Takes in what was put behind the text up to {@code end}, its blanks closed up. */
    private void close(int end) {
        int from = length;
        int to = from;
        int numbers = 0;
        for (int at = from; at < end; at++) {
            char unit = text[at];
            if (!isBlank(unit)) {
                text[to++] = unit;
                numbers += Tokens.isDigit(unit) ? 1 : 0;
            } else if (to > from && text[to - 1] != ' ') {
                text[to++] = ' ';
            }
        }
        if (to > from && text[to - 1] != ' ') {
            text[to++] = ' ';
        }
        length = to;
        digits += numbers;
    }

    private static boolean isBlank(char unit) {
        return unit <= ' '
                || (unit >= NO_BREAK && (unit == NO_BREAK || (unit >= FIRST_SPACE && Character.isWhitespace(unit))));
    }

    /** The characters of all lines. */
    int length() {
        return length;
    }

    /** The digits of all lines. */
    int digits() {
        return digits;
    }

    /** The characters before the open line. */
    int start() {
        return start;
    }

    /** The characters of the open line. */
    int line() {
        return length - start;
    }

    /** The first so many characters of the open line, or all there are, without the blank behind the last word. */
    String opening(int most) {
        return words(start, Math.min(start + most, length));
    }

    /** A stretch of the text without the blank behind its last word. */
    String words(int from, int to) {
        int end = to > from && text[to - 1] == ' ' ? to - 1 : to;
        return new String(text, from, end - from);
    }

    /** True when the first so many characters of the open line hold digits enough for a date. */
    boolean mayBeDate(int most) {
        if (digits - digitsBefore < PageMarks.DIGITS || most >= length - start) {
            return digits - digitsBefore >= PageMarks.DIGITS;
        }
        int some = 0;
        for (int at = start; at < start + most && some < PageMarks.DIGITS; at++) {
            some += Tokens.isDigit(text[at]) ? 1 : 0;
        }
        return some >= PageMarks.DIGITS;
    }

    /** What a line that starts at {@code first} says before a place in it and after the last number. */
    String before(int place, int first) {
        int at = place;
        int least = Math.max(first, at - BEFORE);
        while (at > least && !Tokens.isDigit(text[at - 1])) {
            at--;
        }
        return new String(text, at, place - at);
    }

    void endLine() {
        start = length;
        digitsBefore = digits;
    }
}
