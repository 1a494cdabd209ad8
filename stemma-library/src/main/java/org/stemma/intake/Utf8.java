package org.stemma.intake;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Reads UTF-8 (RFC 3629) to its end or to the first fault and counts on the way what no text is full of. Most of a page is ASCII
 * even where its words are not, so eight bytes are looked at together; Java's own decoder takes them one by one behind the first
 * letter beyond Latin-1.
 *
 * <pre>
 * bytes  3C 70 3E C3 A9 …     "&lt;p&gt;é…"
 * units  3C 70 3E 00E9 …      one for each character of the text, at most as many as there are bytes
 * </pre>
 */
final class Utf8 {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int WORD = Long.BYTES;
    /** Fewer characters are taken one by one; for more, Java has the processor take many at once. */
    private static final int SHORT = 48;

    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH = ONES << 7;
    private static final long VERTICAL_TABS = 0x0B * ONES;
    /** Added to eight characters of ASCII they carry into the highest bit of those from there on. */
    private static final long FROM_TAB = (0x80 - '\t') * ONES;

    private static final long BEHIND_RETURN = (0x80 - '\r' - 1) * ONES;
    private static final long FROM_BLANK = (0x80 - ' ') * ONES;
    private static final long FROM_DELETE = ONES;

    /** Bytes from here on, with the sign that Java gives them, continue no letter. */
    private static final int CONTINUES_NONE = -0x40;

    private static final int CONTINUED_BITS = 6;
    private static final int CONTINUED = (1 << CONTINUED_BITS) - 1;
    private static final int LONGEST = 4;
    /** The least code point that takes so many bytes. */
    private static final int[] LEAST = {0, 0, 0x80, 0x800, 0x10000};

    private final byte[] bytes;
    private int at;
    private char[] units = {};
    private int length;
    private int controls;

    private Utf8(byte[] bytes, int from) {
        this.bytes = bytes;
        this.at = from;
    }

    /**
     * A text.
     *
     * @param controls how many of its characters are controls beyond white space, or U+FFFD
     */
    record Read(String text, int controls) {}

    /** The text that the bytes from {@code from} on are; empty when they are no UTF-8. */
    static Optional<Read> read(byte[] bytes, int from) {
        Utf8 utf8 = new Utf8(bytes, from);
        int plain = utf8.plain(from);
        String opening = new String(bytes, from, plain - from, StandardCharsets.ISO_8859_1);
        if (plain == bytes.length) {
            return Optional.of(new Read(opening, utf8.controls));
        }
        utf8.units = new char[bytes.length - from];
        opening.getChars(0, opening.length(), utf8.units, 0);
        utf8.length = opening.length();
        utf8.at = plain;
        return utf8.rest()
                ? Optional.of(new Read(new String(utf8.units, 0, utf8.length), utf8.controls))
                : Optional.empty();
    }

    /** False at a fault. */
    private boolean rest() {
        while (at < bytes.length) {
            if (bytes[at] < 0) {
                if (!letter()) {
                    return false;
                }
            } else {
                take(at, plain(at));
            }
        }
        return true;
    }

    private void take(int from, int end) {
        if (end - from < SHORT) {
            byte[] plain = bytes;
            char[] taken = units;
            int shift = length - from;
            for (int i = from; i < end; i++) {
                taken[i + shift] = (char) plain[i];
            }
        } else {
            new String(bytes, from, end - from, StandardCharsets.ISO_8859_1).getChars(0, end - from, units, length);
        }
        length += end - from;
        at = end;
    }

    /** Where the ASCII that begins at {@code from} ends. */
    private int plain(int from) {
        int to = from;
        while (to + WORD <= bytes.length) {
            long eight = (long) EIGHT.get(bytes, to);
            if ((eight & HIGH) != 0) {
                break;
            }
            if (((eight + FROM_BLANK) & ~(eight + FROM_DELETE) & HIGH) != HIGH && holdsControl(eight)) {
                count(to, to + WORD);
            }
            to += WORD;
        }
        int start = to;
        while (to < bytes.length && bytes[to] >= 0) {
            to++;
        }
        count(start, to);
        return to;
    }

    /** True when one of eight characters of ASCII is a control and no white space. */
    private static boolean holdsControl(long eight) {
        long blank = eight + FROM_BLANK;
        long beforeTab = ~(eight + FROM_TAB);
        long behindReturn = (eight + BEHIND_RETURN) & ~blank;
        long tabs = eight ^ VERTICAL_TABS;
        long verticalTab = (tabs - ONES) & ~tabs;
        return ((beforeTab | behindReturn | verticalTab | (eight + FROM_DELETE)) & HIGH) != 0;
    }

    private void count(int from, int to) {
        for (int i = from; i < to; i++) {
            controls += Decoding.isControl((char) bytes[i]) ? 1 : 0;
        }
    }

    /** Takes a letter of two bytes or more; false when there is none. */
    private boolean letter() {
        int lead = bytes[at] & 0xFF;
        int size = Integer.numberOfLeadingZeros(~(lead << (Integer.SIZE - Byte.SIZE)));
        if (size < 2 || size > LONGEST || at + size > bytes.length) {
            return false;
        }
        int point = lead & (0x7F >> size);
        for (int i = 1; i < size; i++) {
            int next = bytes[at + i];
            if (next >= CONTINUES_NONE) {
                return false;
            }
            point = point << CONTINUED_BITS | next & CONTINUED;
        }
        at += size;
        return point >= LEAST[size] && take(point);
    }

    private boolean take(int point) {
        if (point > Character.MAX_CODE_POINT
                || (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE)) {
            return false;
        }
        if (point <= Character.MAX_VALUE) {
            controls += Decoding.isControl((char) point) ? 1 : 0;
            units[length++] = (char) point;
        } else {
            units[length++] = Character.highSurrogate(point);
            units[length++] = Character.lowSurrogate(point);
        }
        return true;
    }
}
