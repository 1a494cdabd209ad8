package org.stemma.intake.xml;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;

/** Mends what commonly keeps XML from being well-formed, in its text and without looking at its tree. */
final class Mending {

    private static final Pattern ENTITY =
            Pattern.compile("<!ENTITY\\s+([\\w.:-]+)\\s+(?:\"([^\"]{0,1000})\"|'([^']{0,1000})')");
    private static final Pattern REFERENCE =
            Pattern.compile("&(?:#(\\d{1,7});|#[xX]([0-9a-fA-F]{1,6});|([A-Za-z][\\w.:-]*);)?");
    private static final Pattern CDATA_OR_COMMENT = Pattern.compile("<!\\[CDATA\\[|<!--");
    private static final Pattern DECLARATION = Pattern.compile("<\\?xml\\s[^>]*?\\?>");
    private static final String DOCTYPE = "<!DOCTYPE";
    private static final int DECIMAL = 10;
    private static final int HEXADECIMAL = 16;
    private static final String PREDEFINED = " amp lt gt quot apos ";

    private Mending() {}

    /**
     * The text with its document type taken out, entities of HTML and simple ones of its own resolved, bare ampersands
     * escaped, and characters dropped that XML 1.0 does not allow or that stand before the first tag.
     */
    static String mended(String text) {
        String opened = fromFirstTag(allowed(text));
        int type = doctype(opened);
        int end = type < 0 ? -1 : endOfDoctype(opened, type);
        Map<String, String> own = end < 0 ? Map.of() : entities(opened.substring(type, end));
        String body = end < 0 ? opened : opened.substring(0, type) + opened.substring(end);
        return references(DECLARATION.matcher(body).replaceAll(""), own);
    }

    private static String fromFirstTag(String text) {
        int first = text.indexOf('<');
        return first < 0 ? text : text.substring(first);
    }

    private static String allowed(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().filter(Mending::isAllowed).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /** True for a character of XML 1.0, production 2. */
    static boolean isAllowed(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || (c >= ' ' && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || (c >= Character.MIN_SUPPLEMENTARY_CODE_POINT && c <= Character.MAX_CODE_POINT);
    }

    private static int doctype(String text) {
        int at = text.indexOf(DOCTYPE);
        return at >= 0 ? at : text.indexOf("<!doctype");
    }

    /** The offset behind the document type at {@code start}, its internal subset included; -1 when it does not end. */
    private static int endOfDoctype(String text, int start) {
        int subset = text.indexOf('[', start);
        int end = text.indexOf('>', start);
        if (subset < 0 || (end >= 0 && end < subset)) {
            return end + 1 == 0 ? -1 : end + 1;
        }
        int close = text.indexOf(']', subset);
        int behind = close < 0 ? -1 : text.indexOf('>', close);
        return behind < 0 ? -1 : behind + 1;
    }

    private static Map<String, String> entities(String doctype) {
        Map<String, String> entities = new HashMap<>();
        Matcher entity = ENTITY.matcher(doctype);
        while (entity.find()) {
            String value = entity.group(2) == null ? entity.group(3) : entity.group(2);
            entities.putIfAbsent(entity.group(1), references(value, Map.of()));
        }
        return entities;
    }

    private static String references(String text, Map<String, String> own) {
        StringBuilder mended = new StringBuilder(text.length());
        int done = 0;
        Matcher literal = CDATA_OR_COMMENT.matcher(text);
        while (done < text.length() && literal.find(done)) {
            resolve(text.substring(done, literal.start()), own, mended);
            String close = literal.group().startsWith("<!--") ? "-->" : "]]>";
            int end = text.indexOf(close, literal.end());
            done = end < 0 ? text.length() : end + close.length();
            mended.append(text, literal.start(), done);
        }
        resolve(text.substring(done), own, mended);
        return mended.toString();
    }

    private static void resolve(String text, Map<String, String> own, StringBuilder mended) {
        Matcher reference = REFERENCE.matcher(text);
        int done = 0;
        while (reference.find()) {
            mended.append(text, done, reference.start()).append(meant(reference, own));
            done = reference.end();
        }
        mended.append(text, done, text.length());
    }

    private static String meant(Matcher reference, Map<String, String> own) {
        String name = reference.group(3);
        if (reference.group(1) != null) {
            return character(Integer.parseInt(reference.group(1), DECIMAL));
        }
        if (reference.group(2) != null) {
            return character(Integer.parseInt(reference.group(2), HEXADECIMAL));
        }
        if (name == null) {
            return "&amp;";
        }
        if (PREDEFINED.contains(" " + name + " ")) {
            return reference.group();
        }
        if (own.containsKey(name)) {
            return own.getOrDefault(name, "");
        }
        String known = Entities.getByName(name);
        return known.isEmpty() ? "&amp;" + name + ";" : known;
    }

    private static String character(int code) {
        int meant = Windows1252.printed(code);
        return isAllowed(meant) ? "&#" + meant + ";" : "";
    }
}
