package org.stemma.intake.date;

import java.util.Locale;

/** What is left of words for telling whether two titles are the same: "Piers 9 & 10" and "PIERS 9, 10" are both "piers910". */
final class Letters {

    private static final char ASCII = 0x7f;

    private Letters() {}

    /** The letters and numbers of {@code words}, in lower case. */
    static String of(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        StringBuilder letters = new StringBuilder(lower.length());
        for (int at = 0; at < lower.length(); ) {
            int letter = lower.codePointAt(at);
            if (letter <= ASCII
                    ? letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9'
                    : isLetterOrNumber(letter)) {
                letters.appendCodePoint(letter);
            }
            at += Character.charCount(letter);
        }
        return letters.toString();
    }

    private static boolean isLetterOrNumber(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c) || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }
}
