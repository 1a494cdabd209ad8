package org.stemma.intake.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The unpacked bytes of a gzip file, its members one behind the other, up to its end or its first damage. */
public final class Unpacked extends InputStream {

    private final Gunzip gunzip;
    private Optional<String> damage = Optional.empty();
    private boolean begun;
    private boolean ended;

    /** @param in left open */
    public Unpacked(InputStream in, Bounds bounds) {
        this.gunzip = new Gunzip(in, bounds);
    }

    /** True when the bytes open like a gzip file. */
    public static boolean isPacked(byte[] head) {
        return Gunzip.opens(head);
    }

    /** Up to {@code most} unpacked bytes of what a gzip file opens with; fewer when {@code packed} holds no more. */
    public static byte[] head(byte[] packed, int most) {
        return Gunzip.head(packed, most);
    }

    /** What ended the reading before the file's end, with the byte where; known once the stream has ended. */
    public Optional<String> damage() {
        return damage;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        try {
            while (!ended) {
                int read = begun ? gunzip.read(into, from, length) : -1;
                if (read > 0) {
                    return read;
                }
                begun = true;
                ended = !gunzip.next();
            }
        } catch (Damage e) {
            ended = true;
            damage = Optional.ofNullable(e.getMessage());
        }
        return -1;
    }
}
