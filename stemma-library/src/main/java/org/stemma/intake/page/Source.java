package org.stemma.intake.page;

import org.jspecify.annotations.Nullable;

/**
 * The characters of a page, and strings cut out of it.
 *
 * <pre>
 * met     "item item-small", "\n\t\t", …     the last string of each slot: a page repeats its names and its white space hundreds of times
 * </pre>
 */
final class Source {

    /** Has no character. */
    static final Source NONE = new Source("");

    private static final int SLOTS = 1 << 9;
    private static final int PRIME = 31;
    /** Longer white space is seldom repeated. */
    private static final int REPEATED = 64;

    final char[] units;
    private final @Nullable String[] met = new @Nullable String[SLOTS];

    Source(String page) {
        this.units = page.toCharArray();
    }

    /** A stretch of the page as it is. */
    String raw(int from, int to) {
        return new String(units, from, to - from);
    }

    /** The same, for what a page is likely to repeat. */
    String repeated(int from, int to) {
        int hash = 0;
        for (int at = from; at < to; at++) {
            hash = PRIME * hash + units[at];
        }
        int slot = (hash ^ hash >>> SLOTS_BITS) & (SLOTS - 1);
        String known = met[slot];
        if (known == null || known.hashCode() != hash || !is(known, from, to)) {
            known = raw(from, to);
            met[slot] = known;
        }
        return known;
    }

    private static final int SLOTS_BITS = 9;

    private boolean is(String words, int from, int to) {
        if (words.length() != to - from) {
            return false;
        }
        for (int at = from; at < to; at++) {
            if (words.charAt(at - from) != units[at]) {
                return false;
            }
        }
        return true;
    }

    /** Words between tags, their character references read. */
    String words(int from, int to) {
        String words = to - from <= REPEATED && isWhite(from, to) ? repeated(from, to) : raw(from, to);
        return References.read(words, false);
    }

    /** True when the words are, references read, the white space of markup only. */
    boolean isBlank(int from, int to) {
        int at = from;
        while (at < to && TagReader.isBlank(units[at])) {
            at++;
        }
        return at == to || (units[at] == '&' && isBlank(words(from, to)));
    }

    private boolean isWhite(int from, int to) {
        int at = from;
        while (at < to && TagReader.isBlank(units[at])) {
            at++;
        }
        return at == to;
    }

    /** True for nothing but the white space of markup. */
    static boolean isBlank(String words) {
        for (int at = 0; at < words.length(); at++) {
            if (!TagReader.isBlank(words.charAt(at))) {
                return false;
            }
        }
        return true;
    }
}
