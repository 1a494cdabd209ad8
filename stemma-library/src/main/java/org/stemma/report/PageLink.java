package org.stemma.report;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Links that open a report's page in a browser, at the words themselves where a browser can: URL fragment text directives
 * (WICG, wicg.github.io/scroll-to-text-fragment).
 */
public final class PageLink {

    private static final Pattern WEB = Pattern.compile("(?i)https?://[^/?#\\s\\\\]+(?s:.*)");
    /** What may stand in a URL (RFC 3986, section 2), per cent signs as they are. */
    private static final String URL_MARKS = "-._~:/?#[]@!$&'()*+,;=%";
    /** What may stand in a term of a directive; hyphen, comma and ampersand part its terms. */
    private static final String TERM_MARKS = "._~";

    private static final String DIRECTIVE = ":~:";

    private PageLink() {}

    /** The report's own address with whatever no URL may hold encoded; empty without one for http or https. */
    public static Optional<String> of(Report report) {
        return report.url()
                .map(String::strip)
                .filter(url -> WEB.matcher(url).matches())
                .map(url -> encoded(url, URL_MARKS));
    }

    /**
     * The address that opens the page at {@code span}, widened to whole words. A fragment that the address has stays in front of
     * the directive. The words are told apart from equal ones in the report's text; where the page has them once more outside
     * that text, a browser stops at the first.
     *
     * @return empty without an address for http or https, and for a span of white space
     * @throws IllegalArgumentException when the span does not lie in the text
     */
    public static Optional<String> of(Report report, Span span) {
        if (span.end() > report.text().length()) {
            throw new IllegalArgumentException("span " + span + " must lie in the text's [0,"
                    + report.text().length() + ")");
        }
        return of(report)
                .flatMap(url -> TextDirective.of(report, span).map(directive -> opening(url) + written(directive)));
    }

    private static String opening(String url) {
        int old = url.indexOf(DIRECTIVE);
        String plain = old < 0 ? url : url.substring(0, old);
        return plain + (plain.contains("#") ? "" : "#") + DIRECTIVE;
    }

    private static String written(TextDirective directive) {
        return "text="
                + directive.prefix().map(words -> term(words) + "-,").orElse("")
                + term(directive.start())
                + directive.end().map(words -> "," + term(words)).orElse("")
                + directive.suffix().map(words -> ",-" + term(words)).orElse("");
    }

    private static String term(String words) {
        return encoded(words, TERM_MARKS);
    }

    /** Letters and digits of ASCII and {@code marks} as they are, all other bytes of UTF-8 as per cent and two digits. */
    private static String encoded(String words, String marks) {
        StringBuilder out = new StringBuilder(words.length());
        for (byte unit : words.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (unit & 0xFF);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            if (letter || marks.indexOf(c) >= 0) {
                out.append(c);
            } else {
                out.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 0xF));
            }
        }
        return out.toString();
    }

    private static final String HEX = "0123456789ABCDEF";
}
