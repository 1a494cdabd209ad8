package org.stemma.intake;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Optional;

/**
 * Goes over UTF-8 (RFC 3629) to its end or to the first fault and counts on the way what no text is full of. Most of a page is ASCII even where its words
 * are not, so eight bytes are looked at together. Nothing is decoded: most of a page is never cut out of it.
 */
final class Utf8 {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int WORD = Long.BYTES;
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
    private int units;
    private int controls;

    private Utf8(byte[] bytes, int from) {
        this.bytes = bytes;
        this.at = from;
    }

    /**
     * What was counted.
     *
     * @param units of the text as a string
     * @param controls how many of its characters are controls beyond white space, or U+FFFD
     */
    record Counts(int units, int controls) {}

    /** What the text has that the bytes from {@code from} on are; empty when they are no UTF-8. */
    static Optional<Counts> counts(byte[] bytes, int from) {
        Utf8 utf8 = new Utf8(bytes, from);
        return utf8.isWhole() ? Optional.of(new Counts(utf8.units, utf8.controls)) : Optional.empty();
    }

    /** False at a fault. */
    private boolean isWhole() {
        while (at < bytes.length) {
            if (bytes[at] < 0) {
                if (!letter()) {
                    return false;
                }
            } else {
                int end = plain(at);
                units += end - at;
                at = end;
            }
        }
        return true;
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

    /** Goes over a letter of two bytes or more; false when there is none. */
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
        return point >= LEAST[size] && count(point);
    }

    /** False for what is no character. */
    private boolean count(int point) {
        if (point > Character.MAX_CODE_POINT
                || (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE)) {
            return false;
        }
        controls += point <= Character.MAX_VALUE && Decoding.isControl((char) point) ? 1 : 0;
        units += Character.charCount(point);
        return true;
    }
}
