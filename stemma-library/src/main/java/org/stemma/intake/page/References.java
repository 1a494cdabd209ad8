package org.stemma.intake.page;

import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;

/**
 * Reads character references (HTML standard, 13.2.5.72 to 13.2.5.80): those that close with a semicolon by itself, as nearly all
 * do; words with any other are left to jsoup, which sets up a parser for them.
 */
final class References {

    /** No reference by number has more digits. */
    private static final int DIGITS = 7;

    private static final int DECIMAL = 10;
    private static final int HEX = 16;
    private static final int UNREAD = -1;

    private final String words;
    private final StringBuilder out;
    private int at;

    private References(String words) {
        this.words = words;
        this.out = new StringBuilder(words.length());
    }

    /** {@code words} with their references read; {@code attribute} for the value of one, where fewer are read. */
    static String read(String words, boolean attribute) {
        return words.indexOf('&') < 0 ? words : new References(words).all(attribute);
    }

    private String all(boolean attribute) {
        for (int next = words.indexOf('&'); next >= 0; next = words.indexOf('&', at)) {
            out.append(words, at, next);
            at = next;
            if (!one()) {
                return Parser.unescapeEntities(words, attribute);
            }
        }
        return out.append(words, at, words.length()).toString();
    }

    /** Reads the reference here, or an ampersand that opens none; false for one that jsoup must read. */
    private boolean one() {
        int start = at + 1;
        char first = start < words.length() ? words.charAt(start) : ' ';
        if (first == '#') {
            return number(start + 1);
        }
        if (!Character.isLetterOrDigit(first)) {
            out.append('&');
            at = start;
            return true;
        }
        int end = words.indexOf(';', start);
        String meaning = end < 0 || !isName(start, end) ? "" : Entities.getByName(words.substring(start, end));
        out.append(meaning);
        at = end + 1;
        return !meaning.isEmpty();
    }

    private boolean isName(int start, int end) {
        int place = start;
        while (place < end && isLetter(words.charAt(place))) {
            place++;
        }
        while (place > start && place < end && isDigit(words.charAt(place))) {
            place++;
        }
        return place == end;
    }

    private static boolean isLetter(char c) {
        return (c | ' ') >= 'a' && (c | ' ') <= 'z';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private boolean number(int from) {
        boolean hex = from < words.length() && (words.charAt(from) | ' ') == 'x';
        int start = hex ? from + 1 : from;
        int end = words.indexOf(';', start);
        int code = end <= start || end - start > DIGITS ? UNREAD : code(start, end, hex ? HEX : DECIMAL);
        if (!isPlain(code)) {
            return false;
        }
        out.append((char) code);
        at = end + 1;
        return true;
    }

    private int code(int start, int end, int radix) {
        int code = 0;
        for (int place = start; place < end; place++) {
            char c = words.charAt(place);
            int digit = c < ASCII ? Character.digit(c, radix) : UNREAD;
            if (digit < 0) {
                return UNREAD;
            }
            code = code * radix + digit;
        }
        return code;
    }

    private static final int ASCII = 0x80;

    /** True for a character that its number simply means: no control, no half of a pair, none that needs a pair. */
    private static boolean isPlain(int code) {
        return (code >= ' ' && code < DELETE) || (code >= NO_BREAK && code < SURROGATES);
    }

    private static final int DELETE = 0x7F;
    private static final int NO_BREAK = 0xA0;
    private static final int SURROGATES = 0xD800;
}
