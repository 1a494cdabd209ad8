package org.stemma.annotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.annotation.Garble.Reason;
import org.stemma.report.Span;

/**
 * Flags what translating machines and templates leave in a text: small words that lead nowhere, small words twice, the same
 * words over and over, residue of templates, letters of another encoding. The first two in English alone. Flags are no
 * repair: the text stays, and every other annotator reads it as it is.
 */
public final class Garbles implements Annotator {

    private static final int VERSION = 1;

    private static final double SURE = 0.9;
    private static final double LIKELY = 0.7;

    private static final Pattern TEMPLATE =
            Pattern.compile("\\{\\{[^{}]{0,80}\\}\\}|\\$\\{[\\w. ]{1,80}\\}|\\[object Object\\]"
                    + "|(?<![\\w%])%(?:\\d\\$)?s\\b|&(?:nbsp|amp|quot|apos|lt|gt|rsquo|lsquo|rdquo|ldquo|ndash|mdash|#\\d{2,5});"
                    + "|</?(?:p|br|div|span|strong|em|b|i|a|h\\d|unk|s|pad)(?: [^<>]{0,200})?/?>|@-@|\\u2581");

    /** UTF-8 read as Windows-1252, and what a decoder puts where it gave up. */
    private static final Pattern ENCODING = Pattern.compile(
            "\\p{L}*(?:â€[\\p{L}\\p{P}\\p{S}\\u0080-\\u009f]?|Ã[\\u00a0-\\u00bf]|Â[\\u00a0-\\u00bf]|\\ufffd)+\\p{L}*");

    private static final String TEMPLATE_SIGNS = "{$[%&<@\u2581";
    private static final String ENCODING_SIGNS = "âÃÂ\ufffd";

    private static final int FEWEST = 2;
    private static final int MOST = 6;
    private static final int TIMES = 3;

    private static final Pattern JOINED = Pattern.compile("\\b(?:and|or|by|after|upon|to)\\b");

    @Override
    public Set<Layer> requires() {
        return EnumSet.of(Layer.SENTENCES, Layer.TOKENS);
    }

    @Override
    public Set<Layer> assigns() {
        return EnumSet.of(Layer.GARBLES);
    }

    @Override
    public AnnotatedReport annotate(AnnotatedReport soFar) {
        List<Garble> found = new ArrayList<>();
        String text = soFar.report().text();
        boolean english = Tokens.isEnglish(soFar.report().language());
        for (List<Token> tokens : ProperNouns.rows(soFar.sentences(), soFar.tokens())) {
            if (english && SmallWords.mayBeWrong(text, tokens)) {
                small(new Row(text, tokens), found);
            }
        }
        for (Sentence sentence : soFar.sentences()) {
            String words = sentence.span().of(text);
            int offset = sentence.span().start();
            if (hasAny(words, TEMPLATE_SIGNS)) {
                find(TEMPLATE, words, offset, Reason.TEMPLATE, found);
            }
            if (hasAny(words, ENCODING_SIGNS)) {
                find(ENCODING, words, offset, Reason.ENCODING, found);
            }
        }
        repeated(soFar, found);
        return soFar.withGarbles(apart(found));
    }

    private static boolean hasAny(String words, String signs) {
        return words.chars().anyMatch(c -> signs.indexOf(c) >= 0);
    }

    private static void find(Pattern pattern, String sentence, int offset, Reason reason, List<Garble> found) {
        Matcher matcher = pattern.matcher(sentence);
        while (matcher.find()) {
            found.add(garble(new Span(offset + matcher.start(), offset + matcher.end()), reason, LIKELY));
        }
    }

    /** The same two to six words three times in a row; who says one word thrice means it. */
    private static void repeated(AnnotatedReport soFar, List<Garble> found) {
        String text = soFar.report().text();
        List<Token> tokens = soFar.tokens();
        int from = 0;
        while (from < tokens.size()) {
            int end = endOfRepeats(text, tokens, from);
            if (end > from) {
                Span span = tokens.get(from).span().hull(tokens.get(end - 1).span());
                boolean chant =
                        soFar.quotes().stream().anyMatch(quote -> quote.span().covers(span));
                if (!chant && !JOINED.matcher(span.of(text)).find()) {
                    found.add(garble(span, Reason.REPEATED, LIKELY));
                }
            }
            from = Math.max(end, from + 1);
        }
    }

    /** Behind the last of at least three equal groups of words from {@code from} on; {@code from} itself when there are none. */
    private static int endOfRepeats(String text, List<Token> tokens, int from) {
        if (from + 1 < tokens.size() && areOne(text, tokens.get(from), tokens.get(from + 1))) {
            return from;
        }
        for (int length = FEWEST; length <= MOST; length++) {
            int end = from + length;
            while (end < tokens.size() && areOne(text, tokens.get(end), tokens.get(end - length))) {
                end++;
            }
            if (end - from >= TIMES * length) {
                return end;
            }
        }
        return from;
    }

    private static boolean areOne(String text, Token one, Token other) {
        int length = one.span().length();
        return length == other.span().length()
                && Character.isLetter(text.charAt(one.span().start()))
                && text.regionMatches(one.span().start(), text, other.span().start(), length);
    }

    private static void small(Row row, List<Garble> found) {
        if (row.isTitle() || row.isShouted()) {
            return;
        }
        for (int i = 1; i < row.size(); i++) {
            int from = SmallWords.brokenOff(row, i);
            if (from >= 0) {
                found.add(garble(row.span(from, i + 1), Reason.BROKEN_OFF, SURE));
            } else if (SmallWords.isDoubled(row, i)) {
                found.add(garble(row.span(i - 1, i + 1), Reason.DOUBLED, LIKELY));
            }
        }
    }

    private static Garble garble(Span span, Reason reason, double sure) {
        return new Garble(span, reason, new Origin("garbles", VERSION, sure));
    }

    /** In text order, the first of those that overlap. */
    private static List<Garble> apart(List<Garble> found) {
        found.sort(Comparator.comparing(Garble::span));
        List<Garble> apart = new ArrayList<>();
        for (Garble garble : found) {
            if (apart.isEmpty() || !apart.getLast().span().overlaps(garble.span())) {
                apart.add(garble);
            }
        }
        return apart;
    }
}
