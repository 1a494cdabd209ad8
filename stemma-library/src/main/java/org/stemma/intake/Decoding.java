package org.stemma.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.intake.page.Source;

/**
 * Turns bytes into characters: by byte order mark, as strict UTF-8, by what transport or page declare, as UTF-8 with a few
 * stray bytes, as windows-1252, else by a guess at the encoding. UTF-8 goes before a declaration because hardly any text in
 * another encoding is UTF-8 by accident, while many pages declare what they are not.
 */
final class Decoding {

    private static final int DECLARATION_BYTES = 4096;
    private static final Pattern DECLARED = Pattern.compile(
            "(?i)<(?:meta|\\?xml)[^>]{0,200}?(?:charset|encoding)\\s*=\\s*[\"']?([A-Za-z0-9_:.-]{2,40})");
    private static final Charset WESTERN = Charset.forName("windows-1252");
    /** More control characters than this share and it is no text in any encoding. */
    private static final double CONTROLS = 0.02;

    /** Characters looked at in one go: an array is quicker to go through than a string. */
    private static final int STRETCH = 4096;

    private static final String PLAIN_CONTROLS = "\n\r\t\f\u0085";

    private static final boolean[] CONTROL = controls();

    private Decoding() {}

    private static boolean[] controls() {
        boolean[] controls = new boolean[0xA0];
        for (char c = 0; c < controls.length; c++) {
            controls[c] = (c < ' ' || c >= 0x7F) && PLAIN_CONTROLS.indexOf(c) < 0;
        }
        return controls;
    }

    /** The characters, or empty when the bytes are no text. */
    static Optional<String> text(byte[] bytes) {
        return source(bytes, Optional.empty()).map(Source::text);
    }

    /**
     * The text, or empty when the bytes are no text.
     *
     * @param transport the encoding their transport declared; it goes before the page's own declaration (HTML standard,
     *     13.2.3.2)
     */
    static Optional<Source> source(byte[] bytes, Optional<Charset> transport) {
        int mark = starts(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        Optional<Utf8.Counts> utf8 = Utf8.counts(bytes, mark);
        if (utf8.isPresent()) {
            return utf8.filter(counts -> isReadable(counts.units(), counts.controls()))
                    .map(counts -> Source.ofUtf8(
                            mark == 0 ? bytes : Arrays.copyOfRange(bytes, mark, bytes.length), counts.controls() > 0));
        }
        return other(bytes, mark, transport).flatMap(Decoding::readable).map(Source::of);
    }

    private static Optional<String> other(byte[] bytes, int mark, Optional<Charset> transport) {
        if (mark > 0) {
            return Optional.of(new String(bytes, mark, bytes.length - mark, StandardCharsets.UTF_8));
        }
        if (starts(bytes, 0xFF, 0xFE)) {
            return Optional.of(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE));
        }
        if (starts(bytes, 0xFE, 0xFF)) {
            return Optional.of(new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE));
        }
        return transport
                .flatMap(charset -> strict(bytes, Encodings.superset(charset)))
                .or(() -> declared(bytes).flatMap(charset -> strict(bytes, charset)))
                .or(() -> Encodings.mixed(bytes))
                .or(() -> Optional.of(new String(bytes, WESTERN)).filter(Western::plausible))
                .or(() -> Encodings.guessed(bytes));
    }

    private static boolean starts(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static Optional<String> strict(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            // Not in this encoding: the next candidate is tried, the last one accepts every byte.
            return Optional.empty();
        }
    }

    /** The first byte that is no UTF-8 and where it stands. */
    static String fault(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(DECLARATION_BYTES);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CoderResult result = decoder.decode(in, out, true);
        while (result.isOverflow()) {
            out.clear();
            result = decoder.decode(in, out, true);
        }
        return result.isError()
                ? "byte 0x%02X at offset %d".formatted(bytes[in.position()], in.position())
                : "too many control characters";
    }

    private static Optional<Charset> declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, DECLARATION_BYTES), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARED.matcher(head);
        if (!matcher.find()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Encodings.superset(Charset.forName(matcher.group(1))));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            // A page may declare nonsense; then it is read as if it declared nothing.
            return Optional.empty();
        }
    }

    private static Optional<String> readable(String text) {
        int controls = 0;
        char[] stretch = new char[Math.min(STRETCH, text.length())];
        for (int from = 0; from < text.length(); from += STRETCH) {
            int length = Math.min(STRETCH, text.length() - from);
            text.getChars(from, from + length, stretch, 0);
            for (int i = 0; i < length; i++) {
                controls += isControl(stretch[i]) ? 1 : 0;
            }
        }
        return isReadable(text.length(), controls) ? Optional.of(text) : Optional.empty();
    }

    private static boolean isReadable(int units, int controls) {
        return controls <= units * CONTROLS;
    }

    /** True for a control character beyond white space, and for what stands where there was no character. */
    static boolean isControl(char c) {
        return c < CONTROL.length ? CONTROL[c] : c == '\uFFFD';
    }

    /** The kind of binary file the bytes open like, empty when they may be text. */
    static Optional<String> binary(byte[] bytes) {
        if (starts(bytes, '%', 'P', 'D', 'F')) {
            return Optional.of("a PDF file");
        }
        if (starts(bytes, 'P', 'K', 3, 4)) {
            return Optional.of("a ZIP archive or office file");
        }
        if (starts(bytes, 0x1F, 0x8B)) {
            return Optional.of("a gzip file");
        }
        if (starts(bytes, 0x89, 'P', 'N', 'G')
                || starts(bytes, 'G', 'I', 'F', '8')
                || starts(bytes, 0xFF, 0xD8, 0xFF)) {
            return Optional.of("a picture");
        }
        boolean wide = starts(bytes, 0xFF, 0xFE) || starts(bytes, 0xFE, 0xFF);
        for (int i = 0; !wide && i < Math.min(bytes.length, DECLARATION_BYTES * 2); i++) {
            if (bytes[i] == 0) {
                return Optional.of("a binary file: byte 0 at offset " + i);
            }
        }
        return Optional.empty();
    }
}
