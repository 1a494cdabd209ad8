package org.stemma.intake.page;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A text as its bytes in UTF-8, and strings cut out of it. Markup is ASCII, and most of a page is markup that nobody reads: what is never cut out is never
 * turned into characters.
 *
 * <pre>
 * bytes   3C 70 3E C3 A9 …                   "&lt;p&gt;é…"
 * met     "item item-small", "\n\t\t", …     the last string of each slot: a page repeats its names and its white space hundreds of times
 * </pre>
 */
public final class Source {

    /** Has no character. */
    static final Source NONE = new Source(new byte[0], false, "");

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH = ONES << 7;

    private static final int SLOTS = 1 << 9;
    private static final int SLOTS_BITS = 9;
    private static final int PRIME = 31;
    /** Longer white space is seldom repeated. */
    private static final int REPEATED = 64;
    /** One unit of a string takes at most so many bytes. */
    private static final int UNIT_BYTES = 3;

    /** One of these stands on every page. */
    private static final Set<String> TAGS = Set.of("p", "div", "a", "span", "br", "script", "h1");

    private static final int LONGEST_TAG = 6;

    final byte[] bytes;
    /** True when it may hold NUL. */
    private final boolean odd;

    private final @Nullable String[] met = new @Nullable String[SLOTS];
    private @Nullable String text;

    private Source(byte[] bytes, boolean odd, @Nullable String text) {
        this.bytes = bytes;
        this.odd = odd;
        this.text = text;
    }

    /**
     * A text in UTF-8.
     *
     * @param bytes without a fault and without a byte order mark; kept and never changed
     * @param odd true unless it has no control character but white space
     */
    public static Source ofUtf8(byte[] bytes, boolean odd) {
        return new Source(bytes, odd, null);
    }

    /** A text that is no bytes in UTF-8. */
    public static Source of(String text) {
        try {
            ByteBuffer encoded = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(text));
            byte[] bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            return new Source(bytes, true, text);
        } catch (CharacterCodingException e) {
            // Half of a surrogate pair, as JSON may hold one, is no UTF-8.
            return new Source(NONE.bytes, true, text);
        }
    }

    /** True when the bytes are the whole text, and no NUL among them. */
    boolean isPlain() {
        return !odd || ((bytes.length > 0 || text().isEmpty()) && find('\0', 0) < 0);
    }

    /** The whole text. */
    public String text() {
        String known = text;
        if (known == null) {
            known = raw(0, bytes.length);
            text = known;
        }
        return known;
    }

    /** The first {@code units} units of the text, or all when it has no more. */
    public String head(int units) {
        String known = text;
        String head = known == null ? raw(0, (int) Math.min(bytes.length, (units + 1L) * UNIT_BYTES)) : known;
        return head.substring(0, Math.min(units, head.length()));
    }

    /** True for nothing but white space. */
    public boolean isBlank() {
        return find('<', 0) < 0 && text().isBlank();
    }

    /** A bound for the tags it has: every opening bracket, where it has characters enough for more than {@code most}; else 0. */
    public int tags(int most) {
        int tags = 0;
        if (bytes.length <= most) {
            return tags;
        }
        for (int at = find('<', 0); at >= 0; at = find('<', at + 1)) {
            tags++;
        }
        return tags;
    }

    /** True when it has one of the tags that stand on every page. */
    public boolean hasTag() {
        int last = bytes.length - 1;
        while (last >= 0 && bytes[last] != '>') {
            last--;
        }
        for (int at = find('<', 0); at >= 0 && at < last; at = find('<', at + 1)) {
            int end = at + 1;
            while (end - at <= LONGEST_TAG && isWord(bytes[end])) {
                end++;
            }
            if (!isWord(bytes[end]) && TAGS.contains(Name.lower(bytes, at + 1, end))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWord(byte c) {
        return ((c | ' ') >= 'a' && (c | ' ') <= 'z') || (c >= '0' && c <= '9') || c == '_';
    }

    /** The place of the next character of ASCII that is {@code c}, -1 when there is none; eight are looked at together. */
    int find(char c, int from) {
        int at = from;
        for (long all = c * ONES; at + Long.BYTES <= bytes.length; at += Long.BYTES) {
            long others = (long) EIGHT.get(bytes, at) ^ all;
            long found = (others - ONES) & ~others & HIGH;
            if (found != 0) {
                return at + Long.numberOfTrailingZeros(found) / Byte.SIZE;
            }
        }
        while (at < bytes.length && bytes[at] != c) {
            at++;
        }
        return at < bytes.length ? at : -1;
    }

    /** The place of the next stretch that is {@code words}, of ASCII; -1 when there is none. */
    int find(String words, int from) {
        int at = find(words.charAt(0), from);
        while (at >= 0 && !is(words, at)) {
            at = find(words.charAt(0), at + 1);
        }
        return at;
    }

    /** True when {@code words}, of ASCII, stand at a place. */
    boolean is(String words, int at) {
        return at + words.length() <= bytes.length && is(words, at, at + words.length());
    }

    /** A stretch of the text as it is. */
    String raw(int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }

    /** The same, for what a page is likely to repeat. */
    String repeated(int from, int to) {
        int hash = 0;
        for (int at = from; at < to; at++) {
            hash = PRIME * hash + bytes[at];
        }
        int slot = (hash ^ hash >>> SLOTS_BITS) & (SLOTS - 1);
        String known = met[slot];
        if (known == null || known.hashCode() != hash || !is(known, from, to)) {
            known = raw(from, to);
            met[slot] = known;
        }
        return known;
    }

    private boolean is(String words, int from, int to) {
        if (words.length() != to - from) {
            return false;
        }
        for (int at = from; at < to; at++) {
            if (words.charAt(at - from) != bytes[at]) {
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
        while (at < to && TagReader.isBlank(bytes[at])) {
            at++;
        }
        return at == to || (bytes[at] == '&' && isBlank(words(from, to)));
    }

    private boolean isWhite(int from, int to) {
        int at = from;
        while (at < to && TagReader.isBlank(bytes[at])) {
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
