package org.stemma.annotation;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.stemma.report.Block;
import org.stemma.report.Report;
import org.stemma.report.Span;

/**
 * Splits each body block into sentences: Unicode sentence boundaries (UAX #29 as ICU tailors them for the report's
 * language), mended for abbreviations, initials and closing quotation marks. A line break inside a paragraph is a space;
 * in a list or table it ends the sentence. Stretches of more than {@value #LONGEST} units without a boundary are cut at
 * white space, so that later annotators stay within bounds.
 */
public final class Sentences implements Annotator {

    static final Origin ORIGIN = new Origin("sentences", 1, 1);

    /** Longer than any sentence of prose; what exceeds it is a table, a dump or an attack. */
    static final int LONGEST = 4_000;

    private static final Pattern ORDINAL = Pattern.compile("(?<!\\d)\\d{1,2}\\.$");

    private static final char PARAGRAPH_SEPARATOR = '\u2029';
    private static final String BULLETS = "•‣▪●◦■►";

    private final SentenceIterators iterators = new SentenceIterators();
    private final Joins joins = new Joins();
    private final GluedStops gluedStops = new GluedStops();

    @Override
    public Set<Layer> requires() {
        return EnumSet.noneOf(Layer.class);
    }

    @Override
    public Set<Layer> assigns() {
        return EnumSet.of(Layer.SENTENCES);
    }

    @Override
    public AnnotatedReport annotate(AnnotatedReport soFar) {
        Report report = soFar.report();
        return soFar.withSentences(
                iterators.lend(ULocale.forLanguageTag(report.language()), breaks -> sentences(report, breaks)));
    }

    private List<Sentence> sentences(Report report, BreakIterator breaks) {
        boolean english = Tokens.isEnglish(report.language());
        List<Sentence> sentences = new ArrayList<>();
        for (Block block : report.body()) {
            List<Span> spans = split(report.text(), block, breaks);
            for (Span span : english ? spans : atMonths(report, spans)) {
                sentences.add(new Sentence(span, ORIGIN));
            }
        }
        return sentences;
    }

    /** "am 12. | April": the stop of an ordinal before a month ends no sentence. */
    private static List<Span> atMonths(Report report, List<Span> spans) {
        FigureDates dates = FigureDates.of(report.language());
        List<Span> joined = new ArrayList<>();
        for (Span span : spans) {
            boolean ordinal = !joined.isEmpty()
                    && ORDINAL.matcher(joined.getLast().of(report.text())).find()
                    && dates.startsWithMonth(span.of(report.text()));
            if (ordinal) {
                joined.set(joined.size() - 1, joined.getLast().hull(span));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }

    private List<Span> split(String text, Block block, BreakIterator breaks) {
        String flat = flatten(block.span().of(text), keepsLines(block.kind()));
        breaks.setText(flat);
        List<Span> spans = new ArrayList<>();
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            add(spans, flat, trim(flat, from, to));
            from = to;
        }
        return spans.stream()
                .flatMap(span -> atOverlooked(flat, span).stream())
                .flatMap(span -> cut(flat, span).stream())
                .map(span -> shift(span, block.span().start()))
                .toList();
    }

    private void add(List<Span> spans, String flat, Span next) {
        if (next.isEmpty()) {
            return;
        }
        if (spans.isEmpty()) {
            spans.add(next);
            return;
        }
        int opening = joins.openingMark(flat, spans.getLast(), next);
        if (opening < next.start()) {
            spans.set(spans.size() - 1, trim(flat, spans.getLast().start(), opening));
            add(spans, flat, new Span(opening, next.end()));
            return;
        }
        Span last = spans.getLast();
        int closing = joins.closingMarks(flat, last, next);
        if (closing > next.start()) {
            spans.set(spans.size() - 1, new Span(last.start(), closing));
            add(spans, flat, trim(flat, closing, next.end()));
        } else if (joins.belongTogether(flat, last, next)) {
            spans.set(spans.size() - 1, last.hull(next));
        } else {
            spans.add(next);
        }
    }

    private List<Span> atOverlooked(String flat, Span span) {
        List<Span> parts = new ArrayList<>();
        int start = span.start();
        for (int at = overlooked(flat, span, start); at >= 0; at = overlooked(flat, span, at)) {
            parts.add(trim(flat, start, at));
            start = at;
        }
        parts.add(trim(flat, start, span.end()));
        return parts;
    }

    /** The next start of a sentence that UAX #29 does not see, -1 when there is none. */
    private int overlooked(String flat, Span span, int from) {
        int figure = joins.figureAfterStop(flat, span, from);
        int glued = gluedStops.next(flat, span, from);
        return figure < 0 ? glued : glued < 0 ? figure : Math.min(figure, glued);
    }

    private static boolean keepsLines(Block.Kind kind) {
        return kind == Block.Kind.LIST || kind == Block.Kind.TABLE;
    }

    /** A copy of equal length in which every break that is layout is a space, every real one a paragraph separator. */
    private static String flatten(String text, boolean keepLines) {
        StringBuilder flat = new StringBuilder(text);
        boolean lineStart = true;
        for (int i = 0; i < flat.length(); i++) {
            char c = flat.charAt(i);
            if (c == '\n' || c == '\r') {
                flat.setCharAt(i, keepLines || (lineStart && i > 0) ? PARAGRAPH_SEPARATOR : ' ');
                lineStart = true;
            } else if (lineStart && BULLETS.indexOf(c) >= 0) {
                flat.setCharAt(i, PARAGRAPH_SEPARATOR);
            } else if (isSpace(c)) {
                flat.setCharAt(i, ' ');
            } else {
                lineStart = false;
            }
        }
        return flat.toString();
    }

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
    }

    private static Span trim(String flat, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && isSpace(flat.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(flat.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private static List<Span> cut(String flat, Span span) {
        List<Span> parts = new ArrayList<>();
        int start = span.start();
        while (span.end() - start > LONGEST) {
            int at = flat.lastIndexOf(' ', start + LONGEST);
            int end = at > start ? at : start + LONGEST;
            end -= Character.isLowSurrogate(flat.charAt(end)) ? 1 : 0;
            parts.add(trim(flat, start, end));
            start = end;
        }
        parts.add(trim(flat, start, span.end()));
        return parts.stream().filter(part -> !part.isEmpty()).toList();
    }

    private static Span shift(Span span, int by) {
        return new Span(span.start() + by, span.end() + by);
    }
}
