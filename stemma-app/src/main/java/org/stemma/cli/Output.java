package org.stemma.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Standard output in UTF-8 whatever the locale, passed on at the end of each line. Unlike a bare {@link PrintWriter} it
 * does not go on for hours into a pipe that nobody reads or onto a disk that is full: a write that fails is thrown.
 */
final class Output extends Writer {

    private final Writer target;

    private Output(Writer target) {
        this.target = target;
    }

    /** A printer whose {@code println} reaches {@code stream} at once. */
    static PrintWriter to(OutputStream stream) {
        return new PrintWriter(new Output(new OutputStreamWriter(stream, StandardCharsets.UTF_8)), true);
    }

    @Override
    public void write(char[] characters, int offset, int length) {
        attempt(() -> target.write(characters, offset, length));
    }

    @Override
    public void flush() {
        attempt(target::flush);
    }

    @Override
    public void close() {
        attempt(target::close);
    }

    private static void attempt(Write write) {
        try {
            write.run();
        } catch (IOException e) {
            throw String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("pipe")
                    ? new ReaderGone(e)
                    : new UncheckedIOException("cannot write the output: " + e.getMessage(), e);
        }
    }

    private interface Write {
        void run() throws IOException;
    }

    /** Nobody reads the output any more, as after {@code | head}; not an error. */
    static final class ReaderGone extends UncheckedIOException {

        private static final long serialVersionUID = 1;

        ReaderGone(IOException cause) {
            super(cause);
        }
    }
}
