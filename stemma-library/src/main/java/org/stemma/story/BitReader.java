package org.stemma.story;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;

/** Reads what a {@link BitWriter} wrote; every method throws {@link EOFException} behind the end. */
final class BitReader {

    /** What can be looked at in one go, wherever in a byte it begins. */
    private static final int WINDOW = Long.SIZE - Byte.SIZE;

    private final ByteBuffer bytes;
    private final int end;
    private int place;

    BitReader(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(Arrays.copyOf(bytes, bytes.length + Long.BYTES));
        this.end = Byte.SIZE * bytes.length;
    }

    /** {@code count} bits, up to 56. */
    long bits(int count) throws IOException {
        long window = window();
        skip(count);
        return count == 0 ? 0 : window >>> Long.SIZE - count;
    }

    long gamma() throws IOException {
        int zeros = Long.numberOfLeadingZeros(window());
        if (zeros >= WINDOW) {
            throw new EOFException("no number begins at bit " + place + " of " + end);
        }
        skip(zeros);
        return bits(zeros + 1);
    }

    /** The bits from here on, in the highest places. */
    private long window() {
        return bytes.getLong(place / Byte.SIZE) << place % Byte.SIZE;
    }

    private void skip(int count) throws IOException {
        if (count > end - place) {
            throw new EOFException("a number goes beyond the end at bit " + end);
        }
        place += count;
    }

    long golomb(int plain) throws IOException {
        long high = gamma() - 1;
        return high << plain | bits(plain);
    }

    long signed(int plain) throws IOException {
        long value = golomb(plain);
        return value >>> 1 ^ -(value & 1);
    }

    double real() throws IOException {
        return Double.longBitsToDouble(bits(Integer.SIZE) << Integer.SIZE | bits(Integer.SIZE));
    }

    String text() throws IOException {
        int width = bits(1) == 0 ? Byte.SIZE : Character.SIZE;
        StringBuilder text = new StringBuilder();
        for (int left = size(); left > 0; left--) {
            text.append((char) bits(width));
        }
        return text.toString();
    }

    /** True when what is left are the zeros that fill the last byte up. */
    boolean isAtEnd() {
        return end - place < Byte.SIZE;
    }

    /** A number of things to come, from 0 on, of at least one bit each. */
    int size() throws IOException {
        long size = gamma() - 1;
        if (size > end - place) {
            throw new IOException(size + " things in " + (end - place) + " bits");
        }
        return (int) size;
    }
}
