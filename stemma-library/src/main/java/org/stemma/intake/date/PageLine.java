package org.stemma.intake.date;

/** The line of a page's text that is being read: runs of white space are one blank each. */
final class PageLine {

    private static final char ASCII = 0x7f;
    /** The words before a date on its line that may say what it is. */
    private static final int BEFORE = 48;

    private final StringBuilder words = new StringBuilder();

    /** Appends words with single blanks between and behind them; how many characters that are. */
    int append(String more) {
        return append(more, words);
    }

    /** The same, to any words. */
    static int append(String more, StringBuilder to) {
        int start = to.length();
        boolean blank = start > 0 && to.charAt(start - 1) != ' ';
        int at = 0;
        while (at < more.length()) {
            int end = at;
            while (end < more.length() && !isBlank(more.charAt(end))) {
                end++;
            }
            if (end > at) {
                to.append(more, at, end);
                blank = true;
            }
            if (blank && (end < more.length() || to.length() > start)) {
                to.append(' ');
                blank = false;
            }
            at = end + 1;
        }
        return to.length() - start;
    }

    private static boolean isBlank(char unit) {
        boolean plain = unit > ' ' && unit < ASCII;
        return !plain && (unit <= ' ' || unit == '\u00a0' || Character.isWhitespace(unit));
    }

    int length() {
        return words.length();
    }

    /** The first so many characters, or all there are. */
    String opening(int most) {
        return words.substring(0, Math.min(most, words.length()));
    }

    /** What the line says before this place and after the last number. */
    String before() {
        int at = words.length();
        int least = Math.max(0, at - BEFORE);
        while (at > least && !Character.isDigit(words.charAt(at - 1))) {
            at--;
        }
        return words.substring(at);
    }

    void clear() {
        words.setLength(0);
    }
}
