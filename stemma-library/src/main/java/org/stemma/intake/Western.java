package org.stemma.intake;

import java.util.regex.Pattern;

/**
 * Tells a text that really was written in windows-1252 from one in broken UTF-8, which that encoding also accepts byte for
 * byte: "CafÃ©" for "Café".
 */
final class Western {

    /** What the bytes of UTF-8 letters and quotation marks become, and bytes that stand for nothing. */
    private static final Pattern MOJIBAKE = Pattern.compile(
            "[ÂÃ][\\u0080-\\u00BF\u20AC\u2018-\u2026\u0152-\u0178\u02C6\u02DC\u2122]|â€|[\\u0081\\u008D\\u008F\\u0090\\u009D\\uFFFD]|ï»¿|ï¿½");
    /** Letters that no western word has: a capital inside it, or Ã and the like before what is no letter. */
    private static final Pattern NO_WORD =
            Pattern.compile("\\p{Ll}[À-ÖØ-Þ](?!\\p{L})|(?<!\\p{L})[ÂÃÄÐÑÕÝÞßðþÿ](?!\\p{L})|[ÿþ][ÿþ]|Ã(?!\\p{L})");

    private static final int ASCII = 127;

    private Western() {}

    /** True when the letters beyond ASCII are the fewer and stand where letters of western words stand. */
    static boolean plausible(String text) {
        long letters = text.chars().filter(Character::isLetter).count();
        long beyond =
                text.chars().filter(c -> Character.isLetter(c) && c > ASCII).count();
        return beyond * 2 <= letters
                && !MOJIBAKE.matcher(text).find()
                && !NO_WORD.matcher(text).find();
    }
}
