package org.stemma.annotation;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.report.Span;

/** Finds sentences that lost the space between them when their page was flattened: "was closed.The port". */
final class GluedStops {

    /** A word in small letters at its end, its stop, marks of quotation, and the next word. */
    private static final Pattern GLUED = Pattern.compile(
            "(?<![\\p{L}\\d@/._-])(?<word>\\p{L}[\\p{L}'’-]*\\p{Ll}{2})(?<stop>[.!?])(?<closing>[”’»)]?)(?<straight>\"?)(?<next>[“‘«]?\\p{Lu}\\p{Ll}*+)(?![\\p{Lu}.@/_\\d])");

    /** Shorter words behind a stop are endings of web addresses when they begin no sentence. */
    private static final int SHORT = 3;

    private final Set<String> starters = Lists.set("sentence-starters-en.txt");

    /** Offset at which the first such sentence from {@code from} on begins, -1 when there is none in {@code span}. */
    int next(String flat, Span span, int from) {
        Matcher glued = GLUED.matcher(flat).region(from, span.end()).useTransparentBounds(true);
        while (glued.find()) {
            int start = begins(flat, span, glued);
            if (start > from && parts(glued)) {
                return start;
            }
        }
        return -1;
    }

    /** A straight mark closes what was opened before it and opens what comes otherwise. */
    private static int begins(String flat, Span span, Matcher glued) {
        boolean closes = flat.substring(span.start(), glued.start("straight"))
                                .chars()
                                .filter(c -> c == '"')
                                .count()
                        % 2
                == 1;
        return closes ? glued.end("straight") : glued.start("straight");
    }

    private boolean parts(Matcher glued) {
        String word = glued.group("word");
        if (Abbreviations.ENGLISH.contains(word + ".")) {
            return false;
        }
        boolean quoted =
                !glued.group("closing").isEmpty() || !glued.group("straight").isEmpty();
        String next = glued.group("next").replaceAll("[“‘«]", "");
        return quoted || starters.contains(next) || (next.length() > SHORT);
    }
}
