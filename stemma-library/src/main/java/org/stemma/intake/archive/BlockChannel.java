package org.stemma.intake.archive;

import java.nio.ByteBuffer;
import org.netpreserve.jwarc.LengthedBody.LengthedReadableByteChannel;

/** A record's block as a channel that knows its length, so that a wrong length in the HTTP header cannot cut the body. */
final class BlockChannel implements LengthedReadableByteChannel {

    private final ByteBuffer bytes;

    BlockChannel(byte[] block) {
        this.bytes = ByteBuffer.wrap(block);
    }

    @Override
    public int read(ByteBuffer into) {
        if (!bytes.hasRemaining()) {
            return -1;
        }
        int length = Math.min(into.remaining(), bytes.remaining());
        into.put(bytes.slice().limit(length));
        bytes.position(bytes.position() + length);
        return length;
    }

    @Override
    public long position() {
        return bytes.position();
    }

    @Override
    public long size() {
        return bytes.limit();
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public void close() {
        // Nothing is held open.
    }
}
