package org.stemma.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.stemma.intake.Intake.Reason;
import org.stemma.intake.Intake.Refused;
import org.stemma.intake.feed.FeedReader;

/** Tells from an input's first bytes what it is, and reads it accordingly: what may have any size as it comes. */
final class Opening {

    /** What an input is, as far as it decides how it is read. */
    enum Kind {
        JSON_LINES,
        DOCUMENT
    }

    private static final int SNIFFED_BYTES = 4096;

    private final StandardReader reader;
    private final IntakeLimits limits;

    Opening(StandardReader reader, IntakeLimits limits) {
        this.reader = reader;
        this.limits = limits;
    }

    /** The intakes of what {@code in} holds; the stream is read as they are asked for and left open. */
    Iterator<Intake> open(InputStream in, Hint hint) throws IOException {
        BufferedInputStream buffered = new BufferedInputStream(in, 2 * SNIFFED_BYTES);
        buffered.mark(SNIFFED_BYTES);
        byte[] head = buffered.readNBytes(SNIFFED_BYTES);
        buffered.reset();
        return switch (kind(head, hint)) {
            case JSON_LINES -> new JsonLines(buffered, hint, limits);
            case DOCUMENT -> document(buffered, hint);
        };
    }

    /** What an input is that opens with {@code head}. */
    static Kind kind(byte[] head, Hint hint) {
        String words = new String(head, 0, Math.min(head.length, SNIFFED_BYTES), StandardCharsets.UTF_8)
                .replaceFirst("^\uFEFF", "");
        return !FeedReader.opens(head)
                        && words.strip().startsWith("{")
                        && StandardReader.looksLikeJson(words)
                        && isLines(hint.input(), words)
                ? Kind.JSON_LINES
                : Kind.DOCUMENT;
    }

    /** One object over several lines is read whole; everything else that opens with an object is read by lines. */
    private static boolean isLines(String given, String head) {
        String name = given.toLowerCase(Locale.ROOT);
        int lineEnd = head.strip().indexOf('\n');
        return name.endsWith(".jsonl") || name.endsWith(".ndjson") || lineEnd < 0 || !JsonLines.isOneObject(head);
    }

    private Iterator<Intake> document(InputStream in, Hint hint) throws IOException {
        byte[] bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8L, limits.documentBytes() + 1));
        return bytes.length > limits.documentBytes() && !FeedReader.opens(bytes)
                ? List.<Intake>of(new Refused(
                                hint.input(),
                                Reason.TOO_LARGE,
                                "more than " + limits.documentBytes() + " bytes, the limit for one page or text"))
                        .iterator()
                : reader.document(bytes, hint).iterator();
    }
}
