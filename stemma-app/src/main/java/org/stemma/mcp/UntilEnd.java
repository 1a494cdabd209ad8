package org.stemma.mcp;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CountDownLatch;

/** A stream that tells when it has come to its end. */
final class UntilEnd extends FilterInputStream {

    private final CountDownLatch ended;

    UntilEnd(InputStream in, CountDownLatch ended) {
        super(in);
        this.ended = ended;
    }

    @Override
    public int read() throws IOException {
        return told(super.read());
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        return told(super.read(bytes, from, length));
    }

    private int told(int read) {
        if (read < 0) {
            ended.countDown();
        }
        return read;
    }
}
