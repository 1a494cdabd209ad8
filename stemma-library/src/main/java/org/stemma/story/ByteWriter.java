package org.stemma.story;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Writes numbers, bytes and texts one behind the other to a stream; the stream is the caller's to close. */
final class ByteWriter {

    private static final int BUFFER = 1 << 16;
    private static final int LOW_BITS = 7;
    private static final int LOW = (1 << LOW_BITS) - 1;
    private static final int MORE = 1 << LOW_BITS;

    /** The bytes of the longest number. */
    private static final int LONGEST = 10;

    private final OutputStream out;
    private final byte[] buffer = new byte[BUFFER];
    private int size;

    ByteWriter(OutputStream out) {
        this.out = out;
    }

    /** A number from 0 on in as few bytes as it needs, seven bits in each, the lowest first. */
    void number(long value) throws IOException {
        room(LONGEST);
        long left = value;
        while ((left & ~LOW) != 0) {
            buffer[size++] = (byte) (left & LOW | MORE);
            left >>>= LOW_BITS;
        }
        buffer[size++] = (byte) left;
    }

    /** A number of either sign, best near 0. */
    void signed(long value) throws IOException {
        number(value << 1 ^ value >> Long.SIZE - 1);
    }

    /** All 64 bits. */
    void whole(long value) throws IOException {
        room(Long.BYTES);
        for (int shift = Long.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
            buffer[size++] = (byte) (value >>> shift);
        }
    }

    void bytes(byte[] bytes) throws IOException {
        number(bytes.length);
        if (bytes.length > BUFFER - size) {
            flush();
            out.write(bytes);
        } else {
            System.arraycopy(bytes, 0, buffer, size, bytes.length);
            size += bytes.length;
        }
    }

    void text(String text) throws IOException {
        bytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private void room(int bytes) throws IOException {
        if (bytes > BUFFER - size) {
            flush();
        }
    }

    /** Hands everything written on to the stream. */
    void flush() throws IOException {
        out.write(Arrays.copyOf(buffer, size));
        size = 0;
    }
}
