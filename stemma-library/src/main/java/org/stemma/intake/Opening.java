package org.stemma.intake;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Consumer;
import org.stemma.intake.Intake.Reason;
import org.stemma.intake.Intake.Refused;
import org.stemma.intake.archive.Bounds;
import org.stemma.intake.archive.Unpacked;
import org.stemma.intake.archive.WarcRecords;
import org.stemma.intake.feed.FeedReader;

/** Tells from an input's first bytes what it is, and reads it accordingly: what may have any size as it comes. */
final class Opening {

    /** What an input is, as far as it decides how it is read. */
    enum Kind {
        ARCHIVE,
        PACKED,
        JSON_LINES,
        DOCUMENT
    }

    private static final int SNIFFED_BYTES = 4096;

    private final StandardReader reader;
    private final IntakeLimits limits;
    private final Consumer<Skipped> tally;

    /** @param tally is told at the end of an archive what was passed over in it */
    Opening(StandardReader reader, IntakeLimits limits, Consumer<Skipped> tally) {
        this.reader = reader;
        this.limits = limits;
        this.tally = tally;
    }

    /** The intakes of what {@code in} holds; the stream is read as they are asked for and left open. */
    Iterator<Intake> open(InputStream in, Hint hint) throws IOException {
        return open(new BufferedInputStream(in, 2 * SNIFFED_BYTES), hint, false);
    }

    private Iterator<Intake> open(BufferedInputStream in, Hint hint, boolean unpacked) throws IOException {
        in.mark(SNIFFED_BYTES);
        byte[] head = in.readNBytes(SNIFFED_BYTES);
        in.reset();
        return switch (kind(head, hint)) {
            case ARCHIVE ->
                new Archive(
                        new WarcRecords(in, head, bounds(), limits.documentBytes()),
                        hint,
                        new CaptureReader(reader, limits),
                        tally);
            case PACKED -> unpacked ? twicePacked(hint) : new PackedIntakes(in, hint);
            case JSON_LINES -> new JsonLines(in, hint, limits);
            case DOCUMENT -> document(in, hint);
        };
    }

    private Bounds bounds() {
        return new Bounds(limits.expandedBytes(), limits.expandedRatio(), IntakeLimits.RATIO_FREE);
    }

    private static Iterator<Intake> twicePacked(Hint hint) {
        return List.<Intake>of(new Refused(hint.input(), Reason.UNREADABLE, "a gzip file inside a gzip file"))
                .iterator();
    }

    /** The intakes of a gzip file, and at the end what is damaged of it. */
    private final class PackedIntakes implements Iterator<Intake> {

        private final Unpacked unpacked;
        private final Hint hint;
        private final Iterator<Intake> inside;
        private boolean told;

        PackedIntakes(InputStream in, Hint hint) throws IOException {
            this.unpacked = new Unpacked(in, bounds());
            this.hint = hint;
            this.inside = open(new BufferedInputStream(unpacked, 2 * SNIFFED_BYTES), hint, true);
        }

        @Override
        public boolean hasNext() {
            return inside.hasNext() || (!told && unpacked.damage().isPresent());
        }

        @Override
        public Intake next() {
            if (inside.hasNext()) {
                return inside.next();
            }
            told = true;
            return new Refused(
                    hint.input(),
                    Reason.UNREADABLE,
                    unpacked.damage().orElseThrow(NoSuchElementException::new)
                            + "; what stands before is read as far as it goes");
        }
    }

    /** What an input is that opens with {@code head}. */
    static Kind kind(byte[] head, Hint hint) {
        if (WarcRecords.opens(head)) {
            return Kind.ARCHIVE;
        }
        if (Unpacked.isPacked(head)) {
            return WarcRecords.opens(Unpacked.head(head, SNIFFED_BYTES)) ? Kind.ARCHIVE : Kind.PACKED;
        }
        String words = new String(head, 0, Math.min(head.length, SNIFFED_BYTES), StandardCharsets.UTF_8)
                .replaceFirst("^\uFEFF", "");
        return !FeedReader.opens(head)
                        && words.strip().startsWith("{")
                        && StandardReader.looksLikeJson(words)
                        && isLines(hint.unpackedName(), words)
                ? Kind.JSON_LINES
                : Kind.DOCUMENT;
    }

    /** One object over several lines is read whole; everything else that opens with an object is read by lines. */
    private static boolean isLines(String name, String head) {
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
