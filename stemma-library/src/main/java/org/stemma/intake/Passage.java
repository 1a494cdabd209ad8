package org.stemma.intake;

import java.util.Optional;
import java.util.regex.Pattern;
import org.stemma.report.Block;
import org.stemma.report.Span;

/**
 * A stretch of text that stands by itself on the page: a paragraph, a line, an item; not yet typed.
 *
 * @param span where, edge whitespace left out
 * @param folded its words with whitespace runs as one blank, quotes and apostrophes straight; for matching only
 * @param words how many words it has; scripts without blanks count two characters a word
 * @param given the kind its markup already shows
 */
record Passage(Span span, String folded, int words, Optional<Block.Kind> given) {

    /** A paragraph has at least this many words. */
    private static final int SENTENCE_WORDS = 5;
    /** So many words are prose even when the last stop is missing. */
    private static final int PROSE_WORDS = 22;
    /** Characters of a script without blanks that make about one word. */
    private static final int IDEOGRAPHS_A_WORD = 2;

    private static final String CLOSERS = "\"')]»›”’」』*";
    private static final String STOPS = ".!?。！？։؟।…";
    private static final Pattern TRUNCATED = Pattern.compile("(?:…|\\.\\.\\.|\\[…]|\\[\\.\\.\\.])\\s*$");
    private static final Pattern QUOTED = Pattern.compile("^[\"'«„“‘「]");

    static Passage of(String text, Span span, Optional<Block.Kind> given) {
        String folded = fold(span.of(text));
        return new Passage(span, folded, countWords(folded), given);
    }

    /** Whitespace runs become one blank, curly quotes straight ones; letters stay as they are. */
    static String fold(String raw) {
        StringBuilder out = new StringBuilder(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (isBlank(c)) {
                if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                    out.append(' ');
                }
            } else {
                out.append(straight(c));
            }
        }
        return out.toString().strip();
    }

    /** True for every kind of white space news pages carry, no-break and zero-width ones included. */
    static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF' || c == '\u0085';
    }

    private static char straight(char c) {
        return switch (c) {
            case '‘', '’', '‚', '‛', 'ʼ', '´', '`' -> '\'';
            case '“', '”', '„', '‟' -> '"';
            default -> c;
        };
    }

    private static int countWords(String folded) {
        int words = 0;
        int ideographs = 0;
        boolean inWord = false;
        for (int i = 0; i < folded.length(); ) {
            int c = folded.codePointAt(i);
            boolean letter = Character.isLetterOrDigit(c);
            if ((letter && Character.isIdeographic(c))
                    || Character.UnicodeScript.of(c) == Character.UnicodeScript.HIRAGANA) {
                ideographs++;
            } else if (letter && !inWord) {
                words++;
            }
            inWord = letter || (inWord && (c == '\'' || c == '-' || c == '.'));
            i += Character.charCount(c);
        }
        return words + ideographs / IDEOGRAPHS_A_WORD;
    }

    /** True when it closes with a full stop of some script, closing quotes and brackets aside. */
    boolean endsSentence() {
        int end = folded.length();
        while (end > 0 && (CLOSERS.indexOf(folded.charAt(end - 1)) >= 0 || folded.charAt(end - 1) == ' ')) {
            end--;
        }
        return end > 0 && STOPS.indexOf(folded.charAt(end - 1)) >= 0;
    }

    /** True when it breaks off in dots. */
    boolean truncated() {
        return TRUNCATED.matcher(folded).find();
    }

    boolean startsQuoted() {
        return QUOTED.matcher(folded).find();
    }

    boolean hasQuote() {
        return folded.indexOf('"') >= 0 || folded.indexOf('«') >= 0;
    }

    /** True when it reads like a paragraph of an account rather than a label, title or link. */
    boolean prose() {
        return words >= PROSE_WORDS || (words >= SENTENCE_WORDS && endsSentence());
    }
}
