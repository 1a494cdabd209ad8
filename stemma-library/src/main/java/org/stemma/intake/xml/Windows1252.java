package org.stemma.intake.xml;

import java.nio.charset.Charset;

/** What is meant by the control codes 128 to 159: the printing characters that windows-1252 has there (HTML standard, 13.2.5.5). */
final class Windows1252 {

    static final Charset CHARSET = Charset.forName("windows-1252");
    private static final int FIRST = 0x80;
    private static final int LAST = 0x9F;

    private Windows1252() {}

    /** The printing character for a control code of that range; every other code as it is. */
    static int printed(int code) {
        if (code < FIRST || code > LAST) {
            return code;
        }
        char meant = new String(new byte[] {(byte) code}, CHARSET).charAt(0);
        return meant == '\uFFFD' ? code : meant;
    }

    /** The text with every control code of that range replaced by what is meant. */
    static String printed(String text) {
        if (text.chars().noneMatch(c -> c >= FIRST && c <= LAST)) {
            return text;
        }
        StringBuilder printed = new StringBuilder(text.length());
        text.chars().forEach(c -> printed.append((char) printed(c)));
        return printed.toString();
    }
}
