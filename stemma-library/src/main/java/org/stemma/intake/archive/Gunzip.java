package org.stemma.intake.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;

/** Unpacks a gzip file member by member (RFC 1952), knows where each begins, and finds the next one behind damage. */
final class Gunzip implements Tape {

    private static final int HEADER = 10;
    private static final int TRAILER = 8;
    private static final int EXTRA = 4;
    private static final int NAME = 8;
    private static final int COMMENT = 16;
    private static final int CHECKED = 2;
    private static final int RESERVED = 0xE0;
    /** A member cut short is noticed some bytes into the next one; so far back its beginning is looked for. */
    private static final int HISTORY = 1 << 16;

    private static final int CHUNK = 1 << 16;
    /** So many packed bytes tell what a member opens with. */
    private static final int TRIAL = 1024;

    private final InputStream in;
    private final Bounds bounds;
    private final Inflater inflater = new Inflater(true);
    private final CRC32 crc = new CRC32();
    private final byte[] buffer = new byte[HISTORY + CHUNK];
    private int at;
    private int limit;
    /** The offset in the file of the buffer's first byte. */
    private long base;

    private long member;
    private long memberBytes;
    private long bytes;
    private boolean inside;
    private boolean broken;
    /** True when the inflater was given this member's bytes up to {@link #limit}. */
    private boolean fed;

    Gunzip(InputStream in, Bounds bounds) {
        this.in = in;
        this.bounds = bounds;
    }

    /** True when the bytes open like a gzip member. */
    static boolean opens(byte[] head) {
        return head.length > 2 && magic(head, 0);
    }

    /** Up to {@code most} unpacked bytes of what a gzip file opens with; fewer when {@code packed} holds no more. */
    static byte[] head(byte[] packed, int most) {
        byte[] head = new byte[most];
        int read = 0;
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            for (int b = in.read(); b >= 0 && read < most; b = in.read()) {
                head[read++] = (byte) b;
            }
        } catch (IOException e) {
            // A head ends somewhere; what could be unpacked is all that is asked for.
            return Arrays.copyOf(head, read);
        }
        return Arrays.copyOf(head, read);
    }

    @Override
    public boolean next() throws IOException {
        while (inside) {
            if (read(new byte[CHUNK], 0, CHUNK) < 0) {
                inside = false;
            }
        }
        while (ensure(1) && buffer[at] == 0) {
            at++;
        }
        if (!ensure(1)) {
            return false;
        }
        member = base + at;
        broken = true;
        if (!ensure(HEADER) || !magic(buffer, at)) {
            throw Damage.at("no gzip member begins at byte " + member);
        }
        skipHeader();
        inflater.reset();
        crc.reset();
        memberBytes = 0;
        fed = false;
        inside = true;
        broken = false;
        return true;
    }

    private static boolean magic(byte[] bytes, int from) {
        return bytes[from] == 0x1F
                && (bytes[from + 1] & 0xFF) == 0x8B
                && bytes[from + 2] == 8
                && (bytes.length <= from + 3 || (bytes[from + 3] & RESERVED) == 0);
    }

    private void skipHeader() throws IOException {
        int flags = buffer[at + 3];
        skip(HEADER);
        if ((flags & EXTRA) != 0) {
            demand(2);
            skip(2 + (buffer[at] & 0xFF) + ((buffer[at + 1] & 0xFF) << 8));
        }
        for (int field : new int[] {NAME, COMMENT}) {
            if ((flags & field) != 0) {
                demand(1);
                while (buffer[at++] != 0) {
                    demand(1);
                }
            }
        }
        if ((flags & CHECKED) != 0) {
            skip(2);
        }
    }

    private void skip(int length) throws IOException {
        for (int left = length; left > 0; ) {
            demand(1);
            int step = Math.min(left, limit - at);
            at += step;
            left -= step;
        }
    }

    private void demand(int length) throws IOException {
        if (!ensure(length)) {
            throw Damage.at("the file ends in the header of the gzip member at byte " + member);
        }
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        while (inside) {
            int read = inflate(into, from, length);
            at = unread();
            if (read > 0) {
                count(into, from, read);
                return read;
            }
            if (inflater.finished()) {
                inside = false;
                trailer();
            } else if (inflater.needsDictionary()) {
                throw broken("needs a dictionary, which gzip has not");
            } else if (inflater.needsInput()) {
                if (!ensure(1)) {
                    throw broken("ends in the midst of it, at byte " + (base + limit));
                }
                inflater.setInput(buffer, at, limit - at);
                fed = true;
            }
        }
        return -1;
    }

    private int unread() {
        return fed ? limit - inflater.getRemaining() : at;
    }

    private int inflate(byte[] into, int from, int length) throws Damage {
        try {
            return inflater.inflate(into, from, length);
        } catch (DataFormatException e) {
            at = unread();
            Damage damage = broken("cannot be unpacked beyond byte " + (base + at) + ": " + e.getMessage());
            damage.initCause(e);
            throw damage;
        }
    }

    private Damage broken(String what) {
        inside = false;
        broken = true;
        return Damage.at("the gzip member at byte " + member + " " + what);
    }

    private void count(byte[] into, int from, int read) throws Damage {
        crc.update(into, from, read);
        bytes += read;
        memberBytes += read;
        if (bytes > bounds.bytes()) {
            inside = false;
            throw Damage.end("it unpacks to more than " + bounds.bytes() + " bytes, the limit; reading ended at byte "
                    + (base + at));
        }
        if (memberBytes > bounds.ratioFree() && memberBytes / bounds.ratio() > base + at - member) {
            throw broken("unpacks to more than " + bounds.ratio() + " times its size, the limit: " + memberBytes
                    + " bytes from " + (base + at - member));
        }
    }

    private void trailer() throws IOException {
        inflater.reset();
        if (!ensure(TRAILER)) {
            throw Damage.at("the file ends in the checksum of the gzip member at byte " + member);
        }
        long sum = 0;
        for (int i = Integer.BYTES - 1; i >= 0; i--) {
            sum = sum << Byte.SIZE | buffer[at + i] & 0xFF;
        }
        at += TRAILER;
        if (sum != crc.getValue()) {
            throw Damage.at("the checksum of the gzip member at byte " + member + " does not match its bytes");
        }
    }

    @Override
    public boolean recover(byte[] opening) throws IOException {
        if (!broken) {
            // Only the checksum was damaged; the next member follows.
            return ensure(1);
        }
        at = (int) (Math.max(member + 1, base) - base);
        while (ensure(HEADER)) {
            if (magic(buffer, at) && opensWith(opening)) {
                broken = false;
                return true;
            }
            at++;
        }
        return false;
    }

    private boolean opensWith(byte[] opening) throws IOException {
        boolean filled = ensure(TRIAL);
        byte[] packed = Arrays.copyOfRange(buffer, at, filled ? at + TRIAL : limit);
        return Arrays.equals(head(packed, opening.length), opening);
    }

    @Override
    public String place(long within) {
        return within == 0 ? Long.toString(member) : member + "+" + within;
    }

    /** True when {@code length} bytes, at most {@link #CHUNK}, lie in the buffer from {@link #at} on. */
    private boolean ensure(int length) throws IOException {
        while (limit - at < length) {
            if (limit == buffer.length) {
                int from = Math.max(0, at - HISTORY);
                System.arraycopy(buffer, from, buffer, 0, limit - from);
                base += from;
                at -= from;
                limit -= from;
            }
            int read = in.read(buffer, limit, buffer.length - limit);
            if (read < 0) {
                return false;
            }
            limit += read;
        }
        return true;
    }
}
