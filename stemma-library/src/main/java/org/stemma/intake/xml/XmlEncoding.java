package org.stemma.intake.xml;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns the bytes of XML into text: byte order mark, then the transport's charset, then the XML declaration, then UTF-8
 * (RFC 7303, XML 1.0 appendix F). A declaration that the bytes contradict is passed over, and that is told.
 */
public final class XmlEncoding {

    /** The declaration stands at the very start; junk before it is tolerated up to here. */
    private static final int HEAD_BYTES = 1024;
    /** A UTF-8 text with one bad byte in so many is still UTF-8. */
    private static final int RARE = 50;
    /** Below this of 100 the detector guesses. */
    private static final int CONFIDENT = 40;

    /** EBCDIC ends its lines with it. */
    private static final char NEXT_LINE = '\u0085';

    private static final int BEYOND_ASCII = 0x80;
    private static final Pattern DECLARED =
            Pattern.compile("<\\?xml[^>]*?encoding\\s*=\\s*[\"']\\s*([^\"'\\s>]{1,40})\\s*[\"']");
    private static final Charset UTF_32BE = Charset.forName("UTF-32BE");
    private static final Charset UTF_32LE = Charset.forName("UTF-32LE");
    private static final Charset EBCDIC = Charset.forName("IBM037");

    /** First bytes of a text and what they mean; a mark is cut off, an opening tag stays. */
    private enum Opening {
        MARK_UTF_32BE(UTF_32BE, true, "00 00 FE FF"),
        MARK_UTF_32LE(UTF_32LE, true, "FF FE 00 00"),
        MARK_UTF_8(StandardCharsets.UTF_8, true, "EF BB BF"),
        MARK_UTF_16BE(StandardCharsets.UTF_16BE, true, "FE FF"),
        MARK_UTF_16LE(StandardCharsets.UTF_16LE, true, "FF FE"),
        TAG_UTF_32BE(UTF_32BE, false, "00 00 00 3C"),
        TAG_UTF_32LE(UTF_32LE, false, "3C 00 00 00"),
        TAG_UTF_16BE(StandardCharsets.UTF_16BE, false, "00 3C 00"),
        TAG_UTF_16LE(StandardCharsets.UTF_16LE, false, "3C 00"),
        TAG_EBCDIC(EBCDIC, false, "4C 6F A7 94");

        private final Charset charset;
        private final boolean mark;
        private final String bytes;

        Opening(Charset charset, boolean mark, String bytes) {
            this.charset = charset;
            this.mark = mark;
            this.bytes = bytes;
        }

        private boolean opens(byte[] text) {
            int length = length();
            return text.length >= length
                    && HexFormat.ofDelimiter(" ")
                            .withUpperCase()
                            .formatHex(text, 0, length)
                            .equals(bytes);
        }

        private int length() {
            return (bytes.length() + 1) / 3;
        }
    }

    /**
     * A decoded text.
     *
     * @param charset the name of the charset it was read in
     * @param remarks what was wrong with its declaration or its bytes; empty when nothing was
     */
    public record Decoded(String text, String charset, List<String> remarks) {
        public Decoded {
            remarks = List.copyOf(remarks);
        }
    }

    private XmlEncoding() {}

    /** The text of {@code bytes}; never fails, since the last resort, windows-1252, reads any byte. */
    public static Decoded decode(byte[] bytes, Optional<String> transport) {
        for (Opening opening : Opening.values()) {
            if (opening.opens(bytes)) {
                return opened(bytes, opening);
            }
        }
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD_BYTES), StandardCharsets.ISO_8859_1);
        Set<String> declared = new LinkedHashSet<>();
        transport.ifPresent(name -> declared.add(name.strip()));
        declaration(head).ifPresent(declared::add);
        return byDeclaration(bytes, declared);
    }

    /** The opening of a text for telling what it is: wide encodings by their first bytes, all others as Latin-1. */
    public static String opening(byte[] head) {
        for (Opening opening : Opening.values()) {
            if (opening.opens(head)) {
                int skip = opening.mark ? opening.length() : 0;
                return new String(head, skip, head.length - skip, opening.charset);
            }
        }
        return new String(head, StandardCharsets.ISO_8859_1);
    }

    private static Optional<String> declaration(String head) {
        Matcher matcher = DECLARED.matcher(head);
        return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
    }

    private static Decoded opened(byte[] bytes, Opening opening) {
        int skip = opening.mark ? opening.length() : 0;
        Charset charset = opening.charset;
        if (opening == Opening.TAG_EBCDIC) {
            String head = new String(bytes, 0, Math.min(bytes.length, HEAD_BYTES), EBCDIC);
            charset = declaration(head).flatMap(XmlEncoding::charset).orElse(EBCDIC);
        }
        Charset read = charset;
        Optional<String> strict = strict(bytes, skip, read);
        return strict.map(text -> new Decoded(
                        opening == Opening.TAG_EBCDIC ? text.replace(NEXT_LINE, '\n') : text, name(read), List.of()))
                .orElseGet(() -> opening == Opening.MARK_UTF_8
                        ? patched(bytes, skip)
                        : new Decoded(
                                new String(bytes, skip, bytes.length - skip, opening.charset),
                                name(opening.charset),
                                List.of("some bytes are no " + name(opening.charset) + " and were replaced")));
    }

    private static Decoded byDeclaration(byte[] bytes, Set<String> declared) {
        List<String> remarks = new ArrayList<>();
        for (String name : declared) {
            Optional<Charset> charset = charset(name).filter(XmlEncoding::readsAscii);
            if (charset.isEmpty()) {
                remarks.add("it declares the encoding \"" + name
                        + "\", which is unknown or not what its first bytes are in");
                continue;
            }
            Optional<String> text = strict(bytes, 0, charset.get());
            if (text.isPresent()) {
                return new Decoded(text.get(), name(charset.get()), remarks);
            }
            remarks.add("it declares the encoding \"" + name + "\", but its bytes are not in it");
        }
        return strict(bytes, 0, StandardCharsets.UTF_8)
                .map(text -> new Decoded(text, "UTF-8", remarks))
                .orElseGet(() -> guessed(bytes, declared, remarks));
    }

    private static Decoded guessed(byte[] bytes, Set<String> declared, List<String> remarks) {
        boolean utf8 = declared.isEmpty()
                || declared.stream()
                        .anyMatch(name -> charset(name)
                                .filter(StandardCharsets.UTF_8::equals)
                                .isPresent());
        Decoded patched = patched(bytes, 0);
        if (utf8 && patched.remarks().size() == 1) {
            return new Decoded(patched.text(), patched.charset(), patched.remarks());
        }
        CharsetMatch match = new CharsetDetector().setText(bytes).detect();
        Optional<Charset> guess = Optional.ofNullable(match)
                .filter(m -> m.getConfidence() >= CONFIDENT)
                .flatMap(m -> charset(m.getName()));
        Charset charset = guess.filter(c -> strict(bytes, 0, c).isPresent()).orElse(Windows1252.CHARSET);
        List<String> all = new ArrayList<>(remarks);
        all.add("it is not UTF-8, so it was read as " + name(charset));
        return new Decoded(new String(bytes, charset), name(charset), all);
    }

    /** UTF-8 with stray bytes of windows-1252 in it; a second remark says that they are too many for that. */
    private static Decoded patched(byte[] bytes, int skip) {
        StringBuilder text = new StringBuilder(bytes.length);
        java.nio.charset.CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes, skip, bytes.length - skip);
        java.nio.CharBuffer out = java.nio.CharBuffer.allocate(HEAD_BYTES);
        int bad = 0;
        int wide = 0;
        while (true) {
            java.nio.charset.CoderResult result = decoder.decode(in, out, true);
            out.flip();
            wide += (int) out.chars().filter(c -> c >= BEYOND_ASCII).count();
            text.append(out);
            out.clear();
            if (result.isUnderflow()) {
                break;
            }
            if (result.isError()) {
                bad++;
                text.append(new String(new byte[] {in.get()}, Windows1252.CHARSET));
                decoder.reset();
            }
        }
        List<String> remarks =
                new ArrayList<>(List.of(bad + " bytes in it are not UTF-8 and were read as windows-1252"));
        if (bad > 1 && bad * RARE > wide + bytes.length / RARE) {
            remarks.add("too many for UTF-8");
        }
        return new Decoded(text.toString(), "UTF-8", remarks);
    }

    /** Latin-1 and ASCII are read as their superset windows-1252, GB 2312 as GB 18030 (WHATWG Encoding standard). */
    private static Optional<Charset> charset(String name) {
        String key = name.toLowerCase(Locale.ROOT).replace('_', '-');
        try {
            return Optional.of(Charset.forName(
                    switch (key) {
                        case "iso-8859-1", "iso8859-1", "latin1", "latin-1" -> "windows-1252";
                        case "gb2312", "gbk", "x-gbk", "hz-gb-2312" -> "GB18030";
                        case "unicode" -> "UTF-16";
                        case "iso-8859-8-i", "iso-8859-8-e" -> "windows-1255";
                        case "x-sjis", "shift-jis", "sjis" -> "windows-31j";
                        default -> name;
                    }));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            // A declaration may be nonsense; the next one is tried and the reader is told.
            return Optional.empty();
        }
    }

    /** The bytes open with a plain tag here, so an encoding that cannot read ASCII is not theirs. */
    private static boolean readsAscii(Charset charset) {
        return new String(new byte[] {'<', 'x'}, charset).equals("<x");
    }

    private static String name(Charset charset) {
        return charset.name();
    }

    private static Optional<String> strict(byte[] bytes, int skip, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, skip, bytes.length - skip))
                    .toString());
        } catch (CharacterCodingException e) {
            // Not in this encoding; the caller has another candidate and tells that it was needed.
            return Optional.empty();
        }
    }
}
