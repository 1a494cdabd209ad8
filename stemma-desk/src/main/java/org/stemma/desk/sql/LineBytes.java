package org.stemma.desk.sql;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * The stored bytes of a line of JSON: its UTF-8, as one zlib stream (RFC 1950) that starts from a dictionary of what such lines
 * repeat. For one thread at a time.
 */
final class LineBytes implements AutoCloseable {

    private static final byte[] DICTIONARY = dictionary();
    private static final int BUFFER = 1 << 14;

    private final Deflater deflater = new Deflater(Deflater.DEFAULT_COMPRESSION);
    private final Inflater inflater = new Inflater();
    private final byte[] buffer = new byte[BUFFER];

    byte[] packed(String line) {
        deflater.reset();
        deflater.setDictionary(DICTIONARY);
        deflater.setInput(line.getBytes(StandardCharsets.UTF_8));
        deflater.finish();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        while (!deflater.finished()) {
            packed.write(buffer, 0, deflater.deflate(buffer));
        }
        return packed.toByteArray();
    }

    /** Throws {@link DataFormatException} when {@code packed} is no such stream, whole and by itself. */
    String line(byte[] packed) throws DataFormatException {
        inflater.reset();
        inflater.setInput(packed);
        ByteArrayOutputStream line = new ByteArrayOutputStream(4 * packed.length);
        while (!inflater.finished()) {
            int read = inflater.inflate(buffer);
            line.write(buffer, 0, read);
            if (inflater.needsDictionary()) {
                inflater.setDictionary(DICTIONARY);
            } else if (read == 0 && !inflater.finished()) {
                throw new DataFormatException("it breaks off");
            }
        }
        return line.toString(StandardCharsets.UTF_8);
    }

    private static byte[] dictionary() {
        try (InputStream in = LineBytes.class.getResourceAsStream("lines-1.dictionary")) {
            if (in == null) {
                throw new IllegalStateException("the program has lost its lines-1.dictionary");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        deflater.end();
        inflater.end();
    }
}
