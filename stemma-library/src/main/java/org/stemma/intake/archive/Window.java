package org.stemma.intake.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/** The part of a tape's stretch that lies in memory: looked at before it is taken, and taken back where that was wrong. */
final class Window {

    private static final int SIZE = 1 << 16;
    /** Two line breaks end a record. */
    private static final int BREAKS = 4;

    private final Tape tape;
    private byte[] buffer = new byte[SIZE];
    private int at;
    private int limit;
    /** The offset in the stretch of the buffer's first byte. */
    private long base;

    private Optional<Damage> damage = Optional.empty();

    Window(Tape tape) {
        this.tape = tape;
    }

    /**
     * Goes to the next stretch; false at the end of the file. What is left of this one is dropped. Damage at which this one
     * ended is thrown here, when all that stands before it has been read.
     */
    boolean next() throws IOException {
        if (damage.isPresent()) {
            Damage met = damage.get();
            damage = Optional.empty();
            throw met;
        }
        boolean there = tape.next();
        if (there) {
            drop();
        }
        return there;
    }

    /** Drops what is in memory, as damage behind it demands. */
    void drop() {
        at = 0;
        limit = 0;
        base = 0;
    }

    /** Where the next byte lies in the file, for people. */
    String place() {
        return tape.place(base + at);
    }

    /** True when {@code length} more bytes of the stretch are there; {@code length} is far below the window's size. */
    boolean ensure(int length) throws IOException {
        while (limit - at < length) {
            if (at > 0) {
                System.arraycopy(buffer, at, buffer, 0, limit - at);
                base += at;
                limit -= at;
                at = 0;
            }
            int read = tape(buffer, limit, buffer.length - limit);
            if (read < 0) {
                return false;
            }
            limit += read;
        }
        return true;
    }

    private int tape(byte[] into, int from, int length) throws IOException {
        try {
            return damage.isPresent() ? -1 : tape.read(into, from, length);
        } catch (Damage e) {
            damage = Optional.of(e);
            return -1;
        }
    }

    /** Up to {@code most} bytes in memory, at least one; what is given is not yet {@link #take taken}. */
    ByteBuffer look(int most) {
        return ByteBuffer.wrap(buffer, at, Math.min(most, limit - at));
    }

    void take(int bytes) {
        at += bytes;
    }

    /** Reads at least one byte of the stretch, -1 at its end. */
    int read(byte[] into, int from, int length) throws IOException {
        if (at == limit && length >= SIZE) {
            int read = tape(into, from, length);
            base += limit + Math.max(0, read);
            at = 0;
            limit = 0;
            return read;
        }
        if (!ensure(1)) {
            return -1;
        }
        int read = Math.min(length, limit - at);
        System.arraycopy(buffer, at, into, from, read);
        at += read;
        return read;
    }

    /** Takes the line breaks that stand here. */
    void skipBreaks() throws IOException {
        while (ensure(1) && (buffer[at] == '\r' || buffer[at] == '\n')) {
            at++;
        }
    }

    /** True when the stretch goes on with these bytes. */
    boolean opens(byte[] words) throws IOException {
        return ensure(words.length) && Arrays.equals(buffer, at, at + words.length, words, 0, words.length);
    }

    /** True when, behind the breaks that end a record, the stretch ends or goes on with these bytes. */
    boolean endsOrOpens(byte[] words) throws IOException {
        ensure(BREAKS + words.length);
        int next = at;
        while (next < limit && (buffer[next] == '\r' || buffer[next] == '\n')) {
            next++;
        }
        return next == limit
                || (limit - next >= words.length
                        && Arrays.equals(buffer, next, next + words.length, words, 0, words.length));
    }

    /** Takes everything up to the next line that opens with these bytes; false when the stretch ends before. */
    boolean seekLine(byte[] words) throws IOException {
        while (ensure(words.length + 1)) {
            while (limit - at > words.length) {
                if (buffer[at++] == '\n' && Arrays.equals(buffer, at, at + words.length, words, 0, words.length)) {
                    return true;
                }
            }
        }
        at = limit;
        return false;
    }

    /** Puts back the last bytes that were taken, as many as {@code block} has from {@code from} to {@code to}. */
    void putBack(byte[] block, int from, int to) {
        int length = to - from;
        byte[] joined = new byte[Math.max(SIZE, length + limit - at)];
        System.arraycopy(block, from, joined, 0, length);
        System.arraycopy(buffer, at, joined, length, limit - at);
        base += at - length;
        limit = length + limit - at;
        at = 0;
        buffer = joined;
    }
}
