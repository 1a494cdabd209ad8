package org.stemma.tell;

import java.util.regex.Pattern;

/** How wide words are in a terminal, and what in them a terminal would take for a command. */
public final class Columns {

    /** Control characters, line and paragraph breaks, and marks that turn the direction of writing around. */
    private static final Pattern COMMANDS =
            Pattern.compile("[\\p{Cc}\\x{2028}\\x{2029}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]");

    private Columns() {}

    /** {@code words} on one line, whatever characters are in them. */
    public static String printable(String words) {
        return COMMANDS.matcher(words).replaceAll("\uFFFD");
    }

    /** Columns that {@code words} take: two for a wide character, none for a mark on the one before (Unicode UAX 11). */
    public static int of(CharSequence words) {
        return words.codePoints().map(Columns::width).sum();
    }

    /** Offset behind the most characters of {@code words} that fit into {@code width} columns, at least one. */
    public static int fitting(String words, int width) {
        int end = 0;
        int taken = 0;
        while (end < words.length()) {
            int character = words.codePointAt(end);
            taken += width(character);
            if (taken > width && end > 0) {
                return end;
            }
            end += Character.charCount(character);
        }
        return end;
    }

    private static int width(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> isWide(character) ? 2 : 1;
        };
    }

    private static boolean isWide(int character) {
        if (character >= 0x1F300 && character <= 0x1FAFF) {
            return true; // pictographs and emoji
        }
        return switch (Character.UnicodeScript.of(character)) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO, YI -> character < 0xFF61 || character > 0xFFDC;
            default -> (character >= 0x3000 && character <= 0x303E) || (character >= 0xFF01 && character <= 0xFF60);
        };
    }
}
