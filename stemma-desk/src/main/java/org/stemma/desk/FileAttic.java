package org.stemma.desk;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.stemma.story.Attic;

/**
 * An attic in a file of its own, empty when it is opened and gone when it is closed. What a killed process leaves is cleared by the
 * next.
 *
 * <pre>
 * length   bytes            length   bytes
 * 4 bytes  length bytes     …
 * </pre>
 */
final class FileAttic implements Attic, AutoCloseable {

    private final Path file;
    private final FileChannel channel;
    private long end;

    FileAttic(Path file) throws IOException {
        this.file = file;
        this.channel = FileChannel.open(
                file,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE);
    }

    @Override
    public long put(byte[] bytes) {
        ByteBuffer all = ByteBuffer.allocate(Integer.BYTES + bytes.length);
        all.putInt(bytes.length).put(bytes).flip();
        long place = end;
        try {
            while (all.hasRemaining()) {
                channel.write(all, place + all.position());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(file + ", byte " + place + ": " + e.getMessage(), e);
        }
        end = place + all.limit();
        return place;
    }

    @Override
    public byte[] get(long place) {
        try {
            int length = read(place, Integer.BYTES).getInt();
            return read(place + Integer.BYTES, length).array();
        } catch (IOException e) {
            throw new UncheckedIOException(file + ", byte " + place + ": " + e.getMessage(), e);
        }
    }

    private ByteBuffer read(long place, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, place + bytes.position()) < 0) {
                throw new EOFException("it ends in the middle of what was put there");
            }
        }
        return bytes.flip();
    }

    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(file);
    }
}
