package org.stemma.codec;

import java.util.HexFormat;

/**
 * Escapes what JSON allows bare but a line of UTF-8 cannot carry: lone surrogates, which no encoder keeps; U+0085, U+2028
 * and U+2029, at which many readers break lines; U+007F and the other C1 controls, which a terminal obeys. In JSON such
 * characters stand inside strings only, where the escape means the same.
 */
final class Escapes {

    private static final HexFormat HEX = HexFormat.of();
    private static final char DELETE = 0x7F;
    private static final char LAST_CONTROL = 0x9F;
    private static final char LINE_SEPARATOR = 0x2028;
    private static final char PARAGRAPH_SEPARATOR = 0x2029;

    private Escapes() {}

    /** The same JSON with nothing in it that would be lost or misread on its way. */
    static String in(String json) {
        StringBuilder escaped = new StringBuilder(json.length());
        for (int at = 0; at < json.length(); at++) {
            char unit = json.charAt(at);
            if (isLoneSurrogate(json, at) || isControl(unit)) {
                escaped.append("\\u").append(HEX.toHexDigits(unit));
            } else {
                escaped.append(unit);
            }
        }
        return escaped.toString();
    }

    private static boolean isControl(char unit) {
        return (unit >= DELETE && unit <= LAST_CONTROL) || unit == LINE_SEPARATOR || unit == PARAGRAPH_SEPARATOR;
    }

    private static boolean isLoneSurrogate(String json, int at) {
        char unit = json.charAt(at);
        if (Character.isHighSurrogate(unit)) {
            return at + 1 == json.length() || !Character.isLowSurrogate(json.charAt(at + 1));
        }
        return Character.isLowSurrogate(unit) && (at == 0 || !Character.isHighSurrogate(json.charAt(at - 1)));
    }
}
