package org.stemma.fetch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpHeaders;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** Undoes the content codings of an answer (RFC 9110, section 8.4.1), never to more than a limit. */
final class Unpacking {

    /** What a request says it can undo. */
    static final String ACCEPTED = "gzip, deflate";

    /** Nobody packs a page more often than this in good faith. */
    private static final int MOST_CODINGS = 2;

    private static final int ZLIB_METHOD = 8;
    private static final int ZLIB_CHECK = 31;

    private Unpacking() {}

    /**
     * The body as it was before it was packed.
     *
     * @throws IOException when it is broken
     */
    static Body of(Body packed, HttpHeaders headers, int most) throws IOException, Refusal {
        List<String> codings = new ArrayList<>();
        for (String value : headers.allValues("Content-Encoding")) {
            Arrays.stream(value.split(",", -1))
                    .map(coding -> coding.strip().toLowerCase(Locale.ROOT))
                    .filter(coding -> !coding.isEmpty() && !coding.equals("identity"))
                    .forEach(codings::add);
        }
        if (codings.size() > MOST_CODINGS) {
            throw Refusal.unreadable(
                    "it was packed " + codings.size() + " times over, and the limit is " + MOST_CODINGS);
        }
        Collections.reverse(codings);
        Body body = packed;
        for (String coding : codings) {
            body = body.bytes().length == 0 || body.isCut() ? body : undone(coding, body.bytes(), most);
        }
        return body;
    }

    /** A gzip file unpacked. */
    static Body gunzip(byte[] bytes, int most) throws IOException {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            byte[] plain = in.readNBytes(most);
            return new Body(plain, in.read() >= 0);
        }
    }

    private static Body undone(String coding, byte[] bytes, int most) throws IOException, Refusal {
        try (InputStream in = stream(coding, bytes)) {
            byte[] plain = in.readNBytes(most);
            return new Body(plain, in.read() >= 0);
        }
    }

    private static InputStream stream(String coding, byte[] bytes) throws IOException, Refusal {
        InputStream in = new ByteArrayInputStream(bytes);
        return switch (coding) {
            case "gzip", "x-gzip" -> new GZIPInputStream(in);
            case "deflate" -> new InflaterInputStream(in, new Inflater(!isZlib(bytes)));
            default ->
                throw Refusal.unreadable("it came packed as " + coding + ", which was not asked for and is not read");
        };
    }

    /** Servers send both the format the standard asks for and the bare stream inside it. */
    private static boolean isZlib(byte[] bytes) {
        return bytes.length > 1
                && (bytes[0] & 0x0F) == ZLIB_METHOD
                && ((bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF) % ZLIB_CHECK == 0;
    }
}
