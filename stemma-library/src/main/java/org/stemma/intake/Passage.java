package org.stemma.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.stemma.report.Block;
import org.stemma.report.Span;

/**
 * A stretch of text that stands by itself on the page: a paragraph, a line, an item; not yet typed. Not for several threads:
 * what matching needs again and again is kept with it.
 */
final class Passage {

    /** A paragraph has at least this many words. */
    private static final int SENTENCE_WORDS = 5;
    /** So many words are prose even when the last stop is missing. */
    private static final int PROSE_WORDS = 22;
    /** Characters of a script without blanks that make about one word. */
    private static final int IDEOGRAPHS_A_WORD = 2;

    /** Letters of an alphabet without blanks that make about one word. */
    private static final int LETTERS_A_WORD = 4;
    /** No script below is written without blanks by this count. */
    private static final int WIDE = 0x2E80;

    /** No set of signs: there are fewer than bits. */
    private static final long UNREAD = -1;

    private static final String CLOSERS = "\"')]»›”’」』*";
    private static final String STOPS = ".!?。！？։؟।…";
    private static final List<String> CUT = List.of("…", "...", "[…]", "[...]");
    private static final String OPENERS = "\"'«„“‘「";

    private final Span span;
    private final String folded;
    private final int words;
    private final Optional<Block.Kind> given;
    private @Nullable String lower;
    private Cues.@Nullable Part part;
    private boolean matched;
    private long signs = UNREAD;

    private Passage(Span span, String folded, Optional<Block.Kind> given) {
        this.span = span;
        this.folded = folded;
        this.words = words(folded);
        this.given = given;
    }

    static Passage of(String text, Span span, Optional<Block.Kind> given) {
        return new Passage(span, fold(span.of(text)), given);
    }

    /** The passage {@code words} when it is put at {@code start} of a text. */
    static Passage of(String words, int start, Optional<Block.Kind> given) {
        return new Passage(new Span(start, start + words.length()), fold(words), given);
    }

    /** Where, edge whitespace left out. */
    Span span() {
        return span;
    }

    /** Its words with whitespace runs as one blank, quotes and apostrophes straight; for matching only. */
    String folded() {
        return folded;
    }

    /** How many words it has; scripts without blanks count two characters a word. */
    int words() {
        return words;
    }

    /** The kind its markup already shows. */
    Optional<Block.Kind> given() {
        return given;
    }

    /** Its folded words in lower case. */
    String lower() {
        String known = lower;
        if (known == null) {
            known = folded.toLowerCase(Locale.ROOT);
            lower = known;
        }
        return known;
    }

    /** The part of a page that its set phrases show it to be; empty when it may be the account. */
    Optional<Cues.Part> part() {
        if (!matched) {
            part = Cues.bundled().of(this).orElse(null);
            matched = true;
        }
        return Optional.ofNullable(part);
    }

    /** True when it has what a rule looks for first. */
    boolean has(Sign sign) {
        if (signs == UNREAD) {
            signs = Sign.in(folded);
        }
        return (signs & sign.bit()) != 0;
    }

    /** True when one of {@code words}, in lower case, stands in it. */
    boolean hasAny(List<String> words) {
        String all = lower();
        for (String word : words) {
            if (all.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whitespace runs become one blank, curly quotes straight ones; letters stay as they are. */
    static String fold(String raw) {
        int plain = 0;
        while (plain < raw.length() && isPlain(raw, plain)) {
            plain++;
        }
        return plain == raw.length() ? raw.strip() : fold(raw, plain);
    }

    private static String fold(String raw, int plain) {
        StringBuilder out = new StringBuilder(raw.length()).append(raw, 0, plain);
        for (int i = plain; i < raw.length(); i++) {
            int start = i;
            while (i < raw.length() && isPlain(raw, i)) {
                i++;
            }
            // Most of a text is copied in long stretches; one may open with a blank behind another that was folded.
            boolean twice = i > start && raw.charAt(start) == ' ' && !takesBlank(out);
            out.append(raw, twice ? start + 1 : start, i);
            if (i < raw.length()) {
                fold(raw.charAt(i), out);
            }
        }
        return out.toString().strip();
    }

    private static void fold(char c, StringBuilder out) {
        if (!isBlank(c)) {
            out.append(straight(c));
        } else if (takesBlank(out)) {
            out.append(' ');
        }
    }

    private static boolean takesBlank(StringBuilder out) {
        return !out.isEmpty() && out.charAt(out.length() - 1) != ' ';
    }

    /** True when folding leaves the character as it is. */
    private static boolean isPlain(String raw, int at) {
        char c = raw.charAt(at);
        if (c < ASCII) {
            return c > ' ' ? c != '`' : c == ' ' && at > 0 && raw.charAt(at - 1) != ' ';
        }
        return Character.isLetter(c);
    }

    private static final int ASCII = 0x80;

    /** True for every kind of white space news pages carry, no-break and zero-width ones included. */
    static boolean isBlank(char c) {
        if (c < ASCII) {
            return c == ' ' || (c < ' ' && Character.isWhitespace(c));
        }
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF' || c == '\u0085';
    }

    /** Curly quotes and apostrophes as straight ones, all else as it is. */
    static char straight(char c) {
        if (c < ASCII) {
            return c == '`' ? '\'' : c;
        }
        return switch (c) {
            case '‘', '’', '‚', '‛', 'ʼ', '´' -> '\'';
            case '“', '”', '„', '‟' -> '"';
            default -> c;
        };
    }

    /** How many words a folded text has; see {@link #words()}. */
    static int words(String folded) {
        int words = 0;
        int ideographs = 0;
        int unspaced = 0;
        boolean inWord = false;
        for (int i = 0; i < folded.length(); ) {
            int c = folded.charAt(i);
            if (c < ASCII) {
                boolean letter = isAsciiLetterOrDigit(c);
                words += letter && !inWord ? 1 : 0;
                inWord = letter || (inWord && (c == '\'' || c == '-' || c == '.'));
                i++;
                continue;
            }
            c = folded.codePointAt(i);
            boolean letter = Character.isLetterOrDigit(c);
            if (c >= WIDE && ((letter && Character.isIdeographic(c)) || isHiragana(c))) {
                ideographs++;
            } else if (letter && isUnspaced(c)) {
                unspaced++;
            } else if (letter && !inWord) {
                words++;
            }
            inWord = letter || (inWord && (c == '\'' || c == '-' || c == '.'));
            i += Character.charCount(c);
        }
        return words + ideographs / IDEOGRAPHS_A_WORD + unspaced / LETTERS_A_WORD;
    }

    private static boolean isAsciiLetterOrDigit(int c) {
        int lower = c | ' ';
        return (lower >= 'a' && lower <= 'z') || (c >= '0' && c <= '9');
    }

    private static boolean isHiragana(int c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HIRAGANA;
    }

    /** Letters of Thai, Lao, Burmese and Khmer. */
    private static boolean isUnspaced(int c) {
        return (c >= '\u0E00' && c <= '\u0EFF') || (c >= '\u1000' && c <= '\u109F') || (c >= '\u1780' && c <= '\u17FF');
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
        for (String cut : CUT) {
            if (folded.endsWith(cut)) {
                return true;
            }
        }
        return false;
    }

    boolean startsQuoted() {
        return !folded.isEmpty() && OPENERS.indexOf(folded.charAt(0)) >= 0;
    }

    boolean hasQuote() {
        return folded.indexOf('"') >= 0 || folded.indexOf('«') >= 0;
    }

    /** True when it reads like a paragraph of an account rather than a label, title or link. */
    boolean prose() {
        return words >= PROSE_WORDS || (words >= SENTENCE_WORDS && endsSentence());
    }
}
