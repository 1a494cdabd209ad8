package org.stemma.desk.sql;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/** Finds where in a file the bytes of a row lie, so that whoever repairs a disk knows where to look. */
final class Place {

    /** So many first bytes of a row stand for it: two rows that share them are as good as unknown. */
    private static final int HEAD = 64;

    private static final int CHUNK = 1 << 20;

    private Place() {}

    /** {@code ", byte N of the file"}; empty when they are not in the file itself, as those of a log not yet taken in are not. */
    static String of(Path file, byte[] row) throws IOException {
        byte[] head = Arrays.copyOf(row, Math.min(HEAD, row.length));
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer chunk = ByteBuffer.allocate(CHUNK);
            for (long start = 0; start < channel.size(); start += CHUNK - HEAD) {
                int length = channel.read(chunk.clear(), start);
                int at = indexOf(chunk.array(), Math.max(length, 0), head);
                if (at >= 0) {
                    return ", byte " + (start + at) + " of the file";
                }
            }
        }
        return "";
    }

    private static int indexOf(byte[] chunk, int length, byte[] head) {
        for (int at = 0; at + head.length <= length; at++) {
            if (Arrays.equals(chunk, at, at + head.length, head, 0, head.length)) {
                return at;
            }
        }
        return -1;
    }
}
