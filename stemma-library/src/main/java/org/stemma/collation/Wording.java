package org.stemma.collation;

import java.util.Locale;

/** Compares words as words, whatever the print. */
final class Wording {

    private Wording() {}

    /** Letters and digits alone, in lower case. */
    static String key(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
