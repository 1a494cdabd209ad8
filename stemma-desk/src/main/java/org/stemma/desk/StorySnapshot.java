package org.stemma.desk;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.zip.CRC32C;
import org.stemma.story.IndexBytes;
import org.stemma.story.Profiles;

/**
 * The index of stories as one row of the log left it, in a file beside the database: what a writer reads instead of folding the whole log.
 * It is derived, and may be deleted at any time.
 *
 * <pre>
 * STEMMA 1   4711       9f3c01a2     81 220 331   77b0c1d2   …
 * magic      sequence   its row's    length of    CRC-32C    what IndexBytes writes
 *                       checksum     what follows of that
 * </pre>
 *
 * The row's checksum ties it to this log and no other: a database that was put back from a backup and went another way has another one.
 */
final class StorySnapshot {

    private static final long MAGIC = 0x5354_454d_4d41_2031L;
    private static final int HEAD = 5 * Long.BYTES;
    private static final int BUFFER = 1 << 16;

    private final Path file;

    /** Has the checksum of a row of the log, or another number where it has no such row. */
    @FunctionalInterface
    interface Marks {
        long of(long sequence) throws IOException;
    }

    /**
     * What was read.
     *
     * @param sequence the last row of the log that it has taken in
     */
    record Kept(IndexBytes.Standing standing, long sequence) {}

    StorySnapshot(Path file) {
        this.file = file;
    }

    Path file() {
        return file;
    }

    void delete() throws IOException {
        Files.deleteIfExists(file);
    }

    /** Writes the whole beside what is there and then in its place, so that there is always a whole one. */
    void keep(IndexBytes.Standing standing, long sequence, long mark) throws IOException {
        Path next = file.resolveSibling(file.getFileName() + ".new");
        try (FileChannel channel = FileChannel.open(
                next, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            channel.position(HEAD);
            CRC32C crc = new CRC32C();
            OutputStream out = new Summed(Channels.newOutputStream(channel), crc);
            IndexBytes.write(standing, out);
            ByteBuffer head = ByteBuffer.allocate(HEAD)
                    .putLong(MAGIC)
                    .putLong(sequence)
                    .putLong(mark)
                    .putLong(channel.position() - HEAD)
                    .putLong(crc.getValue())
                    .flip();
            channel.write(head, 0);
            channel.force(true);
        }
        Files.move(next, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Reads it whole. Throws {@link IOException} that says why when it is absent, damaged, of another version or of another log. */
    Kept read(Marks marks, Profiles profiles) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            ByteBuffer head = ByteBuffer.wrap(in.readNBytes(HEAD));
            if (head.remaining() < HEAD || head.getLong() != MAGIC) {
                throw new IOException("it is no snapshot of stories");
            }
            long sequence = head.getLong();
            if (head.getLong() != marks.of(sequence)) {
                throw new IOException("it is of another log than that of the database, or of a later state of it");
            }
            demandWhole(head.getLong(), head.getLong());
            return new Kept(IndexBytes.read(in, profiles), sequence);
        } catch (NoSuchFileException e) {
            throw new IOException("it is not there", e);
        }
    }

    private void demandWhole(long length, long expected) throws IOException {
        if (Files.size(file) != HEAD + length) {
            throw new IOException("it has " + (Files.size(file) - HEAD) + " bytes where it should have " + length);
        }
        CRC32C crc = new CRC32C();
        try (InputStream in = Files.newInputStream(file)) {
            in.skipNBytes(HEAD);
            byte[] buffer = new byte[BUFFER];
            for (int read = in.read(buffer); read > 0; read = in.read(buffer)) {
                crc.update(buffer, 0, read);
            }
        }
        if (crc.getValue() != expected) {
            throw new IOException("it is damaged: its checksum is " + Long.toHexString(expected)
                    + " and its bytes have " + Long.toHexString(crc.getValue()));
        }
    }

    /** Sums up what goes through. */
    private static final class Summed extends FilterOutputStream {

        private final CRC32C crc;

        Summed(OutputStream out, CRC32C crc) {
            super(out);
            this.crc = crc;
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            crc.update(bytes, from, count);
            out.write(bytes, from, count);
        }
    }
}
