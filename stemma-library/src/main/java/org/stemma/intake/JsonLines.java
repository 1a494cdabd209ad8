package org.stemma.intake;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.stemma.intake.Intake.Reason;
import org.stemma.intake.Intake.Refused;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Reads JSON lines one at a time, so that a file may have any size; every line that is not blank gives one intake. */
final class JsonLines implements Iterator<Intake> {

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxTokenCount(IntakeLimits.JSON_TOKENS)
                    .build())
            .build();

    private final InputStream in;
    private final Hint hint;
    private final IntakeLimits limits;
    private int line;
    private Optional<Intake> next;

    JsonLines(InputStream in, Hint hint, IntakeLimits limits) {
        this.in = new BufferedInputStream(in);
        this.hint = hint;
        this.limits = limits;
        this.next = advance();
    }

    @Override
    public boolean hasNext() {
        return next.isPresent();
    }

    @Override
    public Intake next() {
        Intake intake = next.orElseThrow(NoSuchElementException::new);
        next = advance();
        return intake;
    }

    private Optional<Intake> advance() {
        try {
            Optional<Line> read = readLine();
            while (read.isPresent() && read.get().words().isBlank()) {
                read = readLine();
            }
            return read.map(this::row);
        } catch (IOException e) {
            throw new UncheckedIOException(new IOException("behind line " + line + ": " + e.getMessage(), e));
        }
    }

    /** @param length of the line in the file, which may exceed what was kept of it */
    private record Line(String words, long length) {}

    private Optional<Line> readLine() throws IOException {
        ByteArrayOutputStream kept = new ByteArrayOutputStream();
        long length = 0;
        int b = in.read();
        if (b < 0) {
            return Optional.empty();
        }
        line++;
        for (; b >= 0 && b != '\n'; b = in.read()) {
            if (length++ <= limits.lineBytes()) {
                kept.write(b);
            }
        }
        return Optional.of(new Line(decode(kept.toByteArray()), length));
    }

    /** Strict UTF-8 has no spare reading in JSON (RFC 8259); a line that is not is refused by the parser at the bad character. */
    private static String decode(byte[] bytes) {
        try {
            String words = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return words.startsWith("\uFEFF") ? words.substring(1) : words;
        } catch (CharacterCodingException e) {
            return NOT_UTF8;
        }
    }

    private static final String NOT_UTF8 = "\uFFFD";

    private String place() {
        return hint.input() + ":" + line;
    }

    private Intake row(Line read) {
        String words = read.words();
        if (read.length() > limits.lineBytes()) {
            return new Refused(
                    place(),
                    Reason.TOO_LARGE,
                    "line " + line + " has " + read.length() + " bytes, and the limit for one line is "
                            + limits.lineBytes());
        }
        if (words.equals(NOT_UTF8)) {
            return new Refused(place(), Reason.UNREADABLE, "line " + line + " is not UTF-8");
        }
        return parse(words, hint.named(place()), line);
    }

    private static Intake parse(String words, Hint hint, int line) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), words)) {
            parser.nextToken();
            JsonRow row = JsonRow.read(parser);
            if (parser.nextToken() != null) {
                TokenStreamLocation at = parser.currentTokenLocation();
                return new Refused(
                        hint.input(), Reason.UNREADABLE, where(at, line) + "something stands behind the object");
            }
            return row.intake(hint);
        } catch (JacksonException e) {
            return malformed(e, hint, line);
        }
    }

    private static Refused malformed(JacksonException e, Hint hint, int line) {
        return new Refused(
                hint.input(), Reason.UNREADABLE, where(e.getLocation(), line) + "malformed JSON: " + firstLine(e));
    }

    /** The reports of one JSON array of objects, up to where it is malformed; its elements are counted from 1. */
    static List<Intake> array(String text, Hint hint) {
        List<Intake> intakes = new ArrayList<>();
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            parser.nextToken();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                if (intakes.size() == IntakeLimits.ARRAY_ITEMS) {
                    intakes.add(new Refused(
                            hint.input(),
                            Reason.TOO_LARGE,
                            "read up to element " + IntakeLimits.ARRAY_ITEMS
                                    + ", the limit for one array; those behind it are not read"));
                    break;
                }
                JsonRow row = JsonRow.read(parser);
                intakes.add(row.intake(hint.named(hint.input() + "[" + (intakes.size() + 1) + "]")));
            }
        } catch (JacksonException e) {
            intakes.add(malformed(e, hint, 1));
        }
        return intakes;
    }

    private static String where(@org.jspecify.annotations.Nullable TokenStreamLocation at, int line) {
        if (at == null) {
            return "line " + line + ": ";
        }
        return "line " + (line + at.getLineNr() - 1) + ", column " + at.getColumnNr() + ": ";
    }

    private static String firstLine(JacksonException e) {
        // How long a name or number was found to be depends on buffers used before; that it is too long does not.
        String message = Optional.ofNullable(e.getOriginalMessage())
                .orElse("unreadable")
                .replaceFirst(" \\(\\d+\\) exceeds", " exceeds");
        int end = message.indexOf('\n');
        return end < 0 ? message : message.substring(0, end);
    }

    /** True when the text is one JSON object over several lines. */
    static boolean isOneObject(String text) {
        int firstBreak = text.strip().indexOf('\n');
        if (firstBreak < 0) {
            return true;
        }
        try (JsonParser parser =
                JSON.createParser(ObjectReadContext.empty(), text.strip().substring(0, firstBreak))) {
            parser.nextToken();
            parser.skipChildren();
            return parser.currentToken() != JsonToken.END_OBJECT;
        } catch (JacksonException e) {
            // The first line does not close its object: the object goes on below, or the line is broken.
            return !text.substring(firstBreak).contains("\n{");
        }
    }

    /** The report that one JSON object over several lines describes. */
    static Intake whole(String text, Hint hint) {
        return parse(text, hint, 1);
    }
}
