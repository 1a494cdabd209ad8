package org.stemma.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Tells for each character the parser read which units of the source it was written with. */
final class SourceUnits {

    private static final Pattern REFERENCE = Pattern.compile("&(?:#[xX]?[0-9A-Fa-f]+|[A-Za-z][A-Za-z0-9]*);?");
    private static final String CDATA = "<![CDATA[";

    private final String page;
    private final Map<String, Reference> known = new HashMap<>();

    SourceUnits(String page) {
        this.page = page;
    }

    /** Takes one character of what was read, written with the units [from, to) of the page. */
    interface Taker {
        void take(char character, int from, int to);
    }

    /** @param length units of source it is written with */
    private record Reference(String meaning, int length) {}

    /**
     * Gives every character of {@code read} with its units, as far as the source in [start, end) spells it; what a parser
     * puts where the source has something else, and all behind it, is left out.
     *
     * @param attribute true for the value of an attribute, where fewer references are read (HTML 13.2.5.73)
     */
    void each(int start, int end, String read, boolean attribute, Taker taker) {
        boolean verbatim = page.startsWith(CDATA, start);
        int at = verbatim ? start + CDATA.length() : start;
        for (int i = 0; i < read.length(); ) {
            while (at < end && page.charAt(at) == 0 && read.charAt(i) != 0) {
                at++;
            }
            if (at >= end) {
                return;
            }
            if (page.charAt(at) == '&' && !verbatim) {
                Reference reference = reference(at, end, attribute);
                String meaning = reference.meaning();
                if (!read.startsWith(meaning, i)) {
                    return;
                }
                for (int k = 0; k < meaning.length(); k++) {
                    taker.take(meaning.charAt(k), at, at + reference.length());
                }
                i += meaning.length();
                at += reference.length();
            } else if (same(page.charAt(at), read.charAt(i))) {
                taker.take(read.charAt(i++), at, ++at);
            } else {
                return;
            }
        }
    }

    /** A parser puts U+FFFD for what it may not keep. */
    private static boolean same(char source, char read) {
        return source == read || read == '\uFFFD';
    }

    private Reference reference(int at, int end, boolean attribute) {
        Matcher matcher = REFERENCE.matcher(page).region(at, end);
        if (!matcher.lookingAt()) {
            return new Reference("&", 1);
        }
        String written = matcher.group();
        char behind = matcher.end() < end ? page.charAt(matcher.end()) : ' ';
        String key = written + (attribute ? behind : "");
        return known.computeIfAbsent(key, k -> reference(written, attribute ? written + behind : written, attribute));
    }

    /** The parser may take a part of the letters only, {@code &notit} as ¬it: what it left as it was is not the reference's. */
    private static Reference reference(String written, String context, boolean attribute) {
        String read = Parser.unescapeEntities(context, attribute);
        int least = Character.charCount(read.codePointAt(0));
        int left = 0;
        while (left < read.length() - least
                && left < context.length() - 1
                && read.charAt(read.length() - 1 - left) == context.charAt(context.length() - 1 - left)) {
            left++;
        }
        int length = Math.min(written.length(), context.length() - left);
        return new Reference(read.substring(0, Math.max(least, read.length() - left)), length);
    }
}
