package org.stemma.intake.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;
import org.netpreserve.jwarc.WarcParser;
import org.stemma.intake.archive.ArchiveItem.Capture;
import org.stemma.intake.archive.ArchiveItem.Fault;
import org.stemma.intake.archive.ArchiveItem.PassedOver;

/**
 * The records of a web archive (WARC 1.0 and 1.1, ISO 28500), one at a time and in constant memory. A damaged record gives
 * what stands before the damage; reading goes on at the next record that can be found.
 */
public final class WarcRecords {

    private static final byte[] OPENING = "WARC/".getBytes(StandardCharsets.US_ASCII);
    /** Headers have some ten fields; one beyond this is no header. */
    private static final int HEADER_BYTES = 1 << 16;

    private static final int FIRST_BLOCK = 1 << 20;
    /** Wrong lengths make blocks overlap; so many bytes are gone over twice before the overlaps are passed over. */
    private static final long REREAD_BYTES = 256L << 20;

    private final Tape tape;
    private final Window window;
    private final long blockBytes;
    private final WarcParser parser = new WarcParser();
    private final Deque<ArchiveItem> ready = new ArrayDeque<>();
    private boolean inside;
    private boolean ended;
    private long reread;

    /**
     * The records of {@code in}, packed record by record, packed as a whole, or plain.
     *
     * @param in left open
     * @param head what it opens with, at least three bytes when it has as many
     * @param blockBytes the largest document, in bytes
     */
    public WarcRecords(InputStream in, byte[] head, Bounds bounds, long blockBytes) {
        this.tape = Gunzip.opens(head) ? new Gunzip(in, bounds) : new PlainTape(in);
        this.window = new Window(tape);
        this.blockBytes = blockBytes;
        parser.setLenient(true);
    }

    /** True when the unpacked bytes open like a web archive. */
    public static boolean opens(byte[] head) {
        return head.length >= OPENING.length && Arrays.equals(head, 0, OPENING.length, OPENING, 0, OPENING.length);
    }

    /** The next record, or what is wrong with it; empty at the end. Throws {@link IOException} when the stream fails. */
    public Optional<ArchiveItem> next() throws IOException {
        while (ready.isEmpty() && !ended) {
            try {
                advance();
            } catch (Damage e) {
                ready.add(new Fault(tape.place(0), false, message(e)));
                goOnBehind(e);
            }
        }
        return Optional.ofNullable(ready.poll());
    }

    private static String message(Exception e) {
        return Optional.ofNullable(e.getMessage()).orElse("damaged");
    }

    private void goOnBehind(Damage damage) throws IOException {
        window.drop();
        inside = false;
        ended = damage.isLast() || !tape.recover(OPENING);
    }

    private void advance() throws IOException {
        if (inside) {
            window.skipBreaks();
        }
        if (inside && window.ensure(1)) {
            record();
        } else {
            inside = window.next();
            ended = !inside;
        }
    }

    private void record() throws IOException {
        String place = window.place();
        Optional<String> fault = header();
        if (fault.isPresent()) {
            seek(place, fault.get());
            return;
        }
        Header header = new Header(parser.headers());
        Optional<Long> length = header.length();
        if (length.isEmpty()) {
            seek(place, "the record's header names no length");
        } else if (header.passedOver().isPresent() || length.get() > blockBytes) {
            passOver(place, header, length.get());
        } else {
            capture(place, header, length.get());
        }
    }

    /** Says what is wrong and goes to the next record of the stretch. */
    private void seek(String place, String what) throws IOException {
        boolean found = window.opens(OPENING) || window.seekLine(OPENING);
        ready.add(new Fault(place, false, what + (found ? "; reading goes on at byte " + window.place() : "")));
    }

    /** Parses a header; gives what is wrong with it. */
    private Optional<String> header() throws IOException {
        parser.reset();
        for (int taken = 0; !parser.isFinished(); ) {
            if (!window.ensure(1) && !goesOn()) {
                return Optional.of("the record ends in its header");
            }
            ByteBuffer data = window.look(HEADER_BYTES - taken);
            int before = data.position();
            parser.parse(data);
            taken += data.position() - before;
            window.take(data.position() - before);
            if (parser.isError() || taken >= HEADER_BYTES) {
                window.take(taken == 0 ? 1 : 0);
                return Optional.of("no header of a WARC record is there");
            }
        }
        return Optional.empty();
    }

    /** At the end of a stretch: true when the record goes on in the next one. */
    private boolean goesOn() throws IOException {
        inside = window.next();
        ended = !inside;
        return inside && !window.opens(OPENING);
    }

    private void passOver(String place, Header header, long length) throws IOException {
        ready.add(
                header.passedOver().isPresent()
                        ? new PassedOver(header.passedOver().get())
                        : new Fault(
                                place,
                                true,
                                "a record of " + length + " bytes, and the limit for one document is " + blockBytes));
        byte[] dropped = new byte[1 << 16];
        long left = length;
        while (left > 0) {
            int read = window.read(dropped, 0, (int) Math.min(left, dropped.length));
            if (read < 0 && !goesOn()) {
                ready.add(new Fault(place, false, ends(length - left, length)));
                return;
            }
            left -= Math.max(0, read);
        }
        resume();
    }

    private static String ends(long read, long length) {
        return "the record ends after " + read + " of its " + length + " bytes";
    }

    /** Behind a block stand two line breaks and the next record; where something else stands it is passed over and told. */
    private void resume() throws IOException {
        if (!window.endsOrOpens(OPENING)) {
            seek(window.place(), "no record begins there");
        }
    }

    private void capture(String place, Header header, long length) throws IOException {
        byte[] block = new byte[(int) Math.min(length, FIRST_BLOCK)];
        int read = 0;
        try {
            while (read < length) {
                if (read == block.length) {
                    block = Arrays.copyOf(block, (int) Math.min(length, 2L * block.length));
                }
                int more = window.read(block, read, block.length - read);
                if (more < 0 && !goesOn()) {
                    break;
                }
                read += Math.max(0, more);
            }
        } catch (Damage e) {
            ready.add(capture(place, header, Arrays.copyOf(block, read), ends(read, length) + ": " + message(e)));
            goOnBehind(e);
            return;
        }
        settle(place, header, read == block.length ? block : Arrays.copyOf(block, read), length);
    }

    private static Capture capture(String place, Header header, byte[] block, String cut) {
        return new Capture(
                place,
                header.isHttp(),
                header.url(),
                header.captured(),
                header.contentType(),
                cut.isEmpty() ? header.digest() : Optional.empty(),
                block,
                cut.isEmpty() ? header.truncated() : Optional.of(cut));
    }

    /** A block that was cut, or whose length is wrong, has swallowed records that stand behind it: they are put back. */
    private void settle(String place, Header header, byte[] block, long length) throws IOException {
        boolean whole = block.length == length;
        if (whole && inside) {
            whole = window.endsOrOpens(OPENING);
        }
        int swallowed = whole || !(tape instanceof PlainTape) || reread > REREAD_BYTES ? -1 : nextRecord(block);
        if (swallowed >= 0) {
            reread += block.length - swallowed;
            window.putBack(block, swallowed, block.length);
            inside = true;
            ended = false;
            byte[] kept = Arrays.copyOf(block, swallowed);
            ready.add(capture(place, header, kept, ends(kept.length, length)));
        } else {
            ready.add(capture(place, header, block, block.length == length ? "" : ends(block.length, length)));
            if (!whole && block.length == length) {
                resume();
            }
        }
    }

    /** Where in the block a record begins at the start of a line; -1 when none does. */
    private static int nextRecord(byte[] block) {
        byte[] words = "\nWARC/1.".getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i + words.length <= block.length; i++) {
            if (block[i] == '\n' && Arrays.equals(block, i, i + words.length, words, 0, words.length)) {
                return i + 1;
            }
        }
        return -1;
    }
}
