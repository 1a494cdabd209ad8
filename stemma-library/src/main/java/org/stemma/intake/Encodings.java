package org.stemma.intake;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/** What pages mean by the encodings they declare, and which one they are in when they declare none. */
final class Encodings {

    /** What a declared encoding stands for in practice, as in the Encoding Standard of the WHATWG, section 4.2. */
    private static final Map<String, String> SUPERSETS = Map.ofEntries(
            Map.entry("ISO-8859-1", "windows-1252"),
            Map.entry("US-ASCII", "windows-1252"),
            Map.entry("ISO-8859-9", "windows-1254"),
            Map.entry("ISO-8859-11", "x-windows-874"),
            Map.entry("TIS-620", "x-windows-874"),
            Map.entry("Shift_JIS", "windows-31j"),
            Map.entry("EUC-KR", "x-windows-949"),
            Map.entry("GB2312", "GB18030"),
            Map.entry("GBK", "GB18030"),
            Map.entry("Big5", "Big5-HKSCS"));
    /** A guess with less confidence, of 100, is none. */
    private static final int SURE = 40;
    /** Fewer bytes beyond ASCII say nothing of their encoding. */
    private static final int BEYOND_ASCII = 64;
    /** For a guess the opening of a page is enough. */
    private static final int SAMPLE_BYTES = 1 << 16;
    /** So many letters in UTF-8 must stand beside one stray byte for the text to be UTF-8. */
    private static final int LETTERS_A_STRAY = 3;

    private static final int SIX_BITS = 0x3F;
    private static final int CONTINUES = 0x80;
    private static final int LEADS = 0xC0;
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private Encodings() {}

    /** The encoding that holds {@code declared} and what pages write in its name besides. */
    static Charset superset(Charset declared) {
        String name = SUPERSETS.get(declared.name());
        return name != null && Charset.isSupported(name) ? Charset.forName(name) : declared;
    }

    /** UTF-8 with a few bytes of windows-1252 in it, as where an old banner stands in a newer page; empty when it is none. */
    static Optional<String> mixed(byte[] bytes) {
        StringBuilder text = new StringBuilder(bytes.length);
        int letters = 0;
        int strays = 0;
        int plain = 0;
        for (int i = 0; i < bytes.length; ) {
            int length = sequence(bytes, i);
            if (length == 1) {
                i++;
                continue;
            }
            text.append(new String(bytes, plain, i - plain, StandardCharsets.US_ASCII));
            letters += length > 1 ? 1 : 0;
            strays += length == 0 ? 1 : 0;
            int taken = Math.max(1, length);
            text.append(new String(bytes, i, taken, length > 1 ? StandardCharsets.UTF_8 : WESTERN));
            i += taken;
            plain = i;
        }
        text.append(new String(bytes, plain, bytes.length - plain, StandardCharsets.US_ASCII));
        return strays * LETTERS_A_STRAY <= letters ? Optional.of(text.toString()) : Optional.empty();
    }

    /** The bytes of the UTF-8 sequence at {@code at}: 1 for ASCII, 0 for none. */
    private static int sequence(byte[] bytes, int at) {
        int lead = bytes[at] & 0xFF;
        if (lead < CONTINUES) {
            return 1;
        }
        int length = Integer.numberOfLeadingZeros(~(lead << 24));
        if (lead < LEADS || length > 4 || at + length > bytes.length) {
            return 0;
        }
        for (int i = 1; i < length; i++) {
            if ((bytes[at + i] & ~SIX_BITS & 0xFF) != CONTINUES) {
                return 0;
            }
        }
        return length;
    }

    private static int beyondAscii(byte[] bytes) {
        int beyond = 0;
        for (byte one : bytes) {
            beyond += one < 0 ? 1 : 0;
        }
        return beyond;
    }

    /** The text in the encoding that ICU's statistics of bytes find most likely; empty when they find none so. */
    static Optional<String> guessed(byte[] bytes) {
        byte[] sample = bytes.length <= SAMPLE_BYTES ? bytes : Arrays.copyOf(bytes, SAMPLE_BYTES);
        if (beyondAscii(sample) < BEYOND_ASCII) {
            return Optional.empty();
        }
        CharsetDetector detector = new CharsetDetector();
        detector.enableInputFilter(true);
        CharsetMatch match = detector.setText(sample).detect();
        if (match == null || match.getConfidence() < SURE || !Charset.isSupported(match.getName())) {
            return Optional.empty();
        }
        String text = new String(bytes, superset(Charset.forName(match.getName())));
        return text.indexOf('\uFFFD') < 0 ? Optional.of(text) : Optional.empty();
    }
}
