package org.stemma.story;

import java.util.Arrays;

/**
 * Whole numbers in as few bits as they need, one behind the other, the highest bit first.
 *
 * <pre>
 * gamma 1 → 1   gamma 2 → 010   gamma 5 → 00101                       Elias gamma: small numbers in few bits
 * golomb 9 with 2 → 011 01                                            exponential Golomb: the last 2 bits as they are
 * </pre>
 */
final class BitWriter {

    private byte[] bytes = new byte[256];
    private int size;

    /** The lowest {@code count} bits of {@code value}; up to 56. */
    void bits(long value, int count) {
        if (size + count > Byte.SIZE * bytes.length) {
            bytes = Arrays.copyOf(bytes, 2 * bytes.length);
        }
        for (int left = count; left > 0; ) {
            int free = Byte.SIZE - size % Byte.SIZE;
            int taken = Math.min(free, left);
            left -= taken;
            long part = value >>> left & (1L << taken) - 1;
            bytes[size / Byte.SIZE] |= (byte) (part << free - taken);
            size += taken;
        }
    }

    /** A number from 1 on. */
    void gamma(long value) {
        int length = Long.SIZE - Long.numberOfLeadingZeros(value);
        bits(0, length - 1);
        bits(value, length);
    }

    /** A number from 0 on, as a rule below 2 to the power of {@code plain}. */
    void golomb(long value, int plain) {
        gamma((value >>> plain) + 1);
        bits(value, plain);
    }

    /** A number of either sign, as a rule within 2 to the power of {@code plain − 1} of 0. */
    void signed(long value, int plain) {
        golomb(value << 1 ^ value >> Long.SIZE - 1, plain);
    }

    /** The 64 bits of a number as it is in memory. */
    void real(double value) {
        long raw = Double.doubleToLongBits(value);
        bits(raw >>> Integer.SIZE, Integer.SIZE);
        bits(raw, Integer.SIZE);
    }

    /** UTF-16 units one by one, so that lone surrogates come back too; those of Latin letters in one byte. */
    void text(String text) {
        int width = text.chars().allMatch(unit -> unit < 1 << Byte.SIZE) ? Byte.SIZE : Character.SIZE;
        bits(width / Character.SIZE, 1);
        gamma(text.length() + 1L);
        text.chars().forEach(unit -> bits(unit, width));
    }

    /** All that was written, the last byte filled up with zeros. */
    byte[] bytes() {
        return Arrays.copyOf(bytes, (size + Byte.SIZE - 1) / Byte.SIZE);
    }
}
