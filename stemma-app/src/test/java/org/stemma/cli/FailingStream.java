package org.stemma.cli;

import java.io.IOException;
import java.io.OutputStream;

/** A stream on which every write fails with the given message. */
final class FailingStream extends OutputStream {

    private final String message;

    FailingStream(String message) {
        this.message = message;
    }

    @Override
    public void write(int b) throws IOException {
        throw new IOException(message);
    }
}
