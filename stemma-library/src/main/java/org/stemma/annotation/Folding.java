package org.stemma.annotation;

import com.ibm.icu.text.Normalizer2;
import java.util.Locale;

/** Brings spellings of one word together for look-up: small letters, no accents, one apostrophe, one hyphen. */
final class Folding {

    private static final Normalizer2 DECOMPOSE = Normalizer2.getNFDInstance();

    private Folding() {}

    /** The word as lists are keyed by it. */
    static String fold(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        if (isAscii(lower)) {
            return lower;
        }
        StringBuilder folded = new StringBuilder();
        DECOMPOSE
                .normalize(lower)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(c -> {
                    switch (c) {
                        case '’', '‘', 'ʼ', '`' -> folded.append('\'');
                        case '‐', '‑', '–' -> folded.append('-');
                        case '\u00a0' -> folded.append(' ');
                        case 'ı' -> folded.append('i');
                        case 'ø' -> folded.append('o');
                        case 'ł' -> folded.append('l');
                        case 'ß' -> folded.append("ss");
                        default -> folded.appendCodePoint(c);
                    }
                });
        return folded.toString();
    }

    private static boolean isAscii(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) > '~') {
                return false;
            }
        }
        return true;
    }
}
