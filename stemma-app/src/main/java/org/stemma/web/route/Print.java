package org.stemma.web.route;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * An answer as it goes over the wire, made once for all who ask for it: packed, as nearly all who ask can take it, and unpacked for the
 * others. Each of the two has a tag of its own.
 *
 * <pre>
 * text/html   "Yx0…Q" as it is   "Yx0…Q-gzip" packed   14,310 bytes that were 71,022
 * </pre>
 */
public final class Print {

    private static final String GZIP = "gzip";

    /** Bytes of memory for the heads of objects, the tag and the place on a shelf, about. */
    private static final int OVERHEAD = 500;

    private final String type;
    private final String tag;
    private final byte[] packed;
    private final Optional<String> link;

    private Print(String type, String tag, byte[] packed, Optional<String> link) {
        this.type = type;
        this.tag = tag;
        this.packed = packed;
        this.link = link;
    }

    /** A page; its tag is made from it. */
    public static Print html(String text) {
        return of("text/html", Tags.of(text), text.getBytes(StandardCharsets.UTF_8), Optional.empty());
    }

    /**
     * An answer of any media type.
     *
     * @param tag in its quotation marks
     * @param link the header {@code Link}, absent for none
     */
    public static Print of(String type, String tag, byte[] answer, Optional<String> link) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream packing = new GZIPOutputStream(bytes)) {
            packing.write(answer);
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot be written", e);
        }
        return new Print(type, tag, bytes.toByteArray(), link);
    }

    /** As it is kept between two runs: its media type, tag and link, each with a line end, and its packed bytes. */
    byte[] kept() {
        byte[] head = (type + '\n' + tag + '\n' + link.orElse("") + '\n').getBytes(StandardCharsets.UTF_8);
        byte[] all = Arrays.copyOf(head, head.length + packed.length);
        System.arraycopy(packed, 0, all, head.length, packed.length);
        return all;
    }

    /** Reads what {@link #kept} wrote. */
    static Print kept(byte[] all) {
        int type = end(all, 0);
        int tag = end(all, type + 1);
        int link = end(all, tag + 1);
        return new Print(
                words(all, 0, type),
                words(all, type + 1, tag),
                Arrays.copyOfRange(all, link + 1, all.length),
                Optional.of(words(all, tag + 1, link)).filter(words -> !words.isEmpty()));
    }

    private static String words(byte[] all, int from, int end) {
        return new String(all, from, end - from, StandardCharsets.UTF_8);
    }

    private static int end(byte[] all, int from) {
        int end = from;
        while (all[end] != '\n') {
            end++;
        }
        return end;
    }

    /** Bytes it takes in memory, about. */
    int weight() {
        return packed.length + OVERHEAD;
    }

    /** Answers a request with it, or says that who asks has it. */
    public void answer(Context context) {
        link.ifPresent(value -> context.header("Link", value));
        if (isUnchanged(context, tag)) {
            return;
        }
        context.contentType(type);
        if (isPackedFor(context)) {
            context.header("Content-Encoding", GZIP).result(packed);
        } else {
            context.result(unpacked());
        }
    }

    /** As it is when it is unpacked. */
    public String text() {
        return new String(unpacked(), StandardCharsets.UTF_8);
    }

    private byte[] unpacked() {
        try (GZIPInputStream text = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return text.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot be read", e);
        }
    }

    /**
     * Says which tag the answer has in the coding it goes out in; when the one who asks has what that stands for, says so too, and that is
     * all of the answer.
     *
     * @param tag of the answer as it is
     */
    public static boolean isUnchanged(Context context, String tag) {
        String coded = isPackedFor(context) ? Tags.coded(tag, GZIP) : tag;
        context.header("ETag", coded);
        vary(context);
        boolean known = Tags.names(Optional.ofNullable(context.header("If-None-Match")), coded);
        if (known) {
            context.status(HttpStatus.NOT_MODIFIED);
        }
        return known;
    }

    private static void vary(Context context) {
        String before = context.res().getHeader("Vary");
        if (before == null) {
            context.header("Vary", "Accept-Encoding");
        } else if (!before.contains("Accept-Encoding")) {
            context.header("Vary", before + ", Accept-Encoding");
        }
        if (context.res().getHeader("Cache-Control") == null) {
            context.header("Cache-Control", "no-cache");
        }
    }

    /** Bytes that are sent as they are made go through here, packed where that is taken. To be closed. */
    public static OutputStream stream(Context context) throws IOException {
        OutputStream plain = context.res().getOutputStream();
        if (!isPackedFor(context)) {
            return plain;
        }
        context.header("Content-Encoding", GZIP);
        return new GZIPOutputStream(plain, true);
    }

    /** True when whoever asks takes gzip: named, and not with a quality of nought. */
    private static boolean isPackedFor(Context context) {
        String accepted = context.header("Accept-Encoding");
        return accepted != null
                && Arrays.stream(accepted.split(",", -1))
                        .map(one -> one.replace(" ", ""))
                        .anyMatch(one ->
                                one.equals(GZIP) || one.startsWith(GZIP + ";q=") && !one.matches("gzip;q=0(\\.0*)?"));
    }
}
