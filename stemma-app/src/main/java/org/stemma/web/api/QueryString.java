package org.stemma.web.api;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What stands behind the question mark of an address, decoded strictly: what is no UTF-8 is refused, never guessed. */
final class QueryString {

    private static final int HEX = 16;
    private static final int ESCAPE = 3;

    private QueryString() {}

    /** The values of each parameter, in order. Throws {@link WrongRequest} where an escape is broken. */
    static Map<String, List<String>> read(String query) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String pair : query.split("&", -1)) {
            if (!pair.isEmpty()) {
                int equals = pair.indexOf('=');
                String name = decoded(equals < 0 ? pair : pair.substring(0, equals), "the name of a parameter");
                String value = equals < 0 ? "" : decoded(pair.substring(equals + 1), name);
                values.computeIfAbsent(name, key -> new ArrayList<>()).add(value);
            }
        }
        return values;
    }

    private static String decoded(String part, String name) {
        ByteBuffer bytes = ByteBuffer.allocate(part.length() * ESCAPE);
        for (int at = 0; at < part.length(); at++) {
            char unit = part.charAt(at);
            if (unit == '%') {
                bytes.put(escaped(part, at, name));
                at += 2;
            } else if (unit == '+') {
                bytes.put((byte) ' ');
            } else {
                bytes.put(String.valueOf(unit).getBytes(StandardCharsets.UTF_8));
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(bytes.flip())
                    .toString();
        } catch (CharacterCodingException e) {
            throw WrongRequest.badValue(name, part, "text in UTF-8, percent-encoded");
        }
    }

    private static byte escaped(String part, int at, String name) {
        if (at + 2 >= part.length() || !isHex(part.charAt(at + 1)) || !isHex(part.charAt(at + 2))) {
            throw WrongRequest.badValue(name, part, "text in UTF-8, percent-encoded");
        }
        return (byte) Integer.parseInt(part.substring(at + 1, at + ESCAPE), HEX);
    }

    private static boolean isHex(char unit) {
        return unit < 0x80 && Character.digit(unit, HEX) >= 0;
    }
}
