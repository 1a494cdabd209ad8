package org.stemma.intake.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MessageHeaders;

/**
 * The body of an HTTP response as far as it can be decoded (RFC 9112, section 7; RFC 9110, section 8.4). Crawlers that
 * unpack what they fetch often keep the header that said it was packed, so a body that is plain markup is left as it is.
 */
// Made here and handed on; nobody else holds it.
@SuppressWarnings("ArrayRecordComponent")
record Body(byte[] bytes, Optional<String> damage) {

    private static final int FIRST_BYTES = 1 << 16;

    static Body of(HttpResponse response, Bounds bounds) throws IOException {
        int size = (int) Math.clamp(response.body().size(), 0, bounds.bytes());
        Body body = read(Channels.newInputStream(response.body()), size == 0 ? FIRST_BYTES : size, bounds);
        for (String encoding : encodings(response.headers())) {
            body = body.undone(encoding, bounds);
        }
        return body;
    }

    /** The content encodings, last applied first. */
    private static List<String> encodings(MessageHeaders headers) {
        return headers.all("Content-Encoding").stream()
                .flatMap(value -> Arrays.stream(value.split(",", -1)))
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .filter(name -> !name.isEmpty() && !name.equals("identity") && !name.equals("none"))
                .toList()
                .reversed();
    }

    private Body undone(String encoding, Bounds bounds) {
        if (bytes.length > 0 && bytes[0] == '<') {
            return this;
        }
        Body undone = switch (encoding) {
            case "gzip", "x-gzip" -> gunzipped(bounds);
            case "deflate" -> inflated(bounds);
            case "br" -> brotli(bounds);
            default -> new Body(new byte[0], Optional.of("its encoding \"" + encoding + "\" is not known"));
        };
        return new Body(undone.bytes(), damage.or(undone::damage));
    }

    private Body gunzipped(Bounds bounds) {
        if (!Gunzip.opens(bytes)) {
            return this;
        }
        Unpacked unpacked = new Unpacked(new ByteArrayInputStream(bytes), bounds);
        Body body = read(unpacked, FIRST_BYTES, bounds);
        return new Body(body.bytes(), body.damage().or(unpacked::damage));
    }

    /** Servers send deflate with and without the header of zlib (RFC 1950). */
    private Body inflated(Bounds bounds) {
        boolean zlib = bytes.length > 1
                && (bytes[0] & 0x0F) == 8
                && (((bytes[0] & 0xFF) << Byte.SIZE) + (bytes[1] & 0xFF)) % 31 == 0;
        Inflater inflater = new Inflater(!zlib);
        try {
            return read(new InflaterInputStream(new ByteArrayInputStream(bytes), inflater), FIRST_BYTES, bounds);
        } finally {
            inflater.end();
        }
    }

    private Body brotli(Bounds bounds) {
        try {
            return read(new BrotliInputStream(new ByteArrayInputStream(bytes)), FIRST_BYTES, bounds);
        } catch (IOException e) {
            return new Body(new byte[0], Optional.of("its brotli encoding cannot be undone: " + e.getMessage()));
        }
    }

    /**
     * Everything up to the end, the bound or damage.
     *
     * @param likely how many bytes that is likely to be, so that they are not copied
     */
    private static Body read(InputStream in, int likely, Bounds bounds) {
        byte[] bytes = new byte[Math.max(1, likely)];
        int length = 0;
        try {
            for (int read = in.read(bytes); read > 0; read = in.read(bytes, length, bytes.length - length)) {
                length += read;
                if (length > bounds.bytes()) {
                    return new Body(
                            Arrays.copyOf(bytes, (int) bounds.bytes()),
                            Optional.of("it decodes to more than " + bounds.bytes() + " bytes, the limit"));
                }
                if (length == bytes.length) {
                    int next = in.read();
                    if (next < 0) {
                        break;
                    }
                    bytes = Arrays.copyOf(bytes, Math.max(FIRST_BYTES, 2 * length));
                    bytes[length++] = (byte) next;
                }
            }
            return new Body(cut(bytes, length), Optional.empty());
        } catch (IOException e) {
            return new Body(
                    cut(bytes, length),
                    Optional.of("its body cannot be decoded beyond byte " + length + ": " + e.getMessage()));
        }
    }

    private static byte[] cut(byte[] bytes, int length) {
        return length == bytes.length ? bytes : Arrays.copyOf(bytes, length);
    }
}
