package org.stemma.story;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** Reads what a {@link ByteWriter} wrote; every method throws {@link EOFException} behind the end. */
final class ByteReader {

    private static final int BUFFER = 1 << 16;
    private static final int LOW_BITS = 7;
    private static final int LOW = (1 << LOW_BITS) - 1;

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private int place;
    private int end;

    ByteReader(InputStream in) {
        this.in = in;
    }

    long number() throws IOException {
        long value = 0;
        for (int shift = 0; shift < Long.SIZE; shift += LOW_BITS) {
            byte next = next();
            value |= (long) (next & LOW) << shift;
            if (next >= 0) {
                return value;
            }
        }
        throw new IOException("a number of more than 64 bits");
    }

    /** A number of things to come. */
    int size() throws IOException {
        long size = number();
        if (size < 0 || size > Integer.MAX_VALUE) {
            throw new IOException(Long.toUnsignedString(size) + " things");
        }
        return (int) size;
    }

    long signed() throws IOException {
        long value = number();
        return value >>> 1 ^ -(value & 1);
    }

    long whole() throws IOException {
        long value = 0;
        for (int i = 0; i < Long.BYTES; i++) {
            value = value << Byte.SIZE | Byte.toUnsignedLong(next());
        }
        return value;
    }

    byte[] bytes() throws IOException {
        byte[] bytes = new byte[size()];
        int read = 0;
        while (read < bytes.length) {
            fill();
            int some = Math.min(end - place, bytes.length - read);
            System.arraycopy(buffer, place, bytes, read, some);
            place += some;
            read += some;
        }
        return bytes;
    }

    String text() throws IOException {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    private byte next() throws IOException {
        fill();
        return buffer[place++];
    }

    private void fill() throws IOException {
        if (place == end) {
            place = 0;
            end = in.read(buffer);
            if (end <= 0) {
                end = 0;
                throw new EOFException("it breaks off");
            }
        }
    }
}
