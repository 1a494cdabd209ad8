package org.stemma.intake.archive;

import java.io.IOException;
import java.io.InputStream;

/** A file that is not packed. */
final class PlainTape implements Tape {

    private final InputStream in;
    private boolean begun;

    PlainTape(InputStream in) {
        this.in = in;
    }

    @Override
    public boolean next() {
        boolean first = !begun;
        begun = true;
        return first;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        return in.read(into, from, length);
    }

    @Override
    public boolean recover(byte[] opening) {
        return false;
    }

    @Override
    public String place(long within) {
        return Long.toString(within);
    }
}
