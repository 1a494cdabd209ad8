package org.stemma.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.report.Span;

/**
 * Cuts plain text into passages, whatever the number of blank lines between them. Where the text is hard-wrapped, a line
 * that was broken only because the next word did not fit is joined with the next one; the text itself is not touched.
 */
final class Passages {

    /** Narrower or wider columns are not a typesetter's wrap. */
    private static final int NARROWEST = 45;

    private static final int WIDEST = 140;
    /** The share of the column by which a line may fall short of full: proportional type breaks a little early. */
    private static final double SLACK = 0.15;
    /** The share of broken lines that must be full ones for the text to count as wrapped. */
    private static final double FULL_LINES = 0.8;
    /** The share of broken lines that must break inside a sentence. */
    private static final double INSIDE_SENTENCE = 0.5;
    /** Fewer breaks than this prove nothing. */
    private static final int BREAKS = 2;

    private final String text;
    private final List<Line> lines = new ArrayList<>();

    private Passages(String text) {
        this.text = text;
    }

    /** @param afterBlank true when an empty line, or the start of the text, precedes */
    private record Line(Span span, boolean afterBlank) {}

    /** The passages of {@code text} in order. */
    static List<Passage> of(String text) {
        Passages passages = new Passages(text);
        passages.cutLines();
        return passages.join();
    }

    private void cutLines() {
        boolean blank = true;
        int start = 0;
        while (start <= text.length()) {
            int end = start;
            while (end < text.length() && !isBreak(text.charAt(end))) {
                end++;
            }
            Span trimmed = trim(text, start, end);
            if (!trimmed.isEmpty()) {
                lines.add(new Line(trimmed, blank));
            }
            blank = trimmed.isEmpty() && !betweenCrAndLf(start, end);
            start = end + 1;
        }
    }

    private boolean betweenCrAndLf(int start, int end) {
        return start == end
                && start > 0
                && end < text.length()
                && text.charAt(start - 1) == '\r'
                && text.charAt(end) == '\n';
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
    }

    /** The span without white space at its edges; empty at {@code start} when nothing is left. */
    static Span trim(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from < to && Passage.isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && Passage.isBlank(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    private List<Passage> join() {
        int column = column();
        boolean wrapped = column > 0 && wrappedAt(column);
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < lines.size(); ) {
            int last = i;
            while (wrapped && last + 1 < lines.size() && continues(last, column)) {
                last++;
            }
            Span span = lines.get(i).span().hull(lines.get(last).span());
            passages.add(Passage.of(text, span, Optional.empty()));
            i = last + 1;
        }
        return passages;
    }

    /** The width of the widest line that may be one of a wrapped column, 0 when there is none. */
    private int column() {
        int widest = lines.stream()
                .mapToInt(line -> line.span().length())
                .filter(length -> length <= WIDEST)
                .max()
                .orElse(0);
        return widest >= NARROWEST ? widest : 0;
    }

    private boolean wrappedAt(int column) {
        int breaks = 0;
        int full = 0;
        int inside = 0;
        for (int i = 0; i + 1 < lines.size(); i++) {
            boolean paragraphEnds = !endsOpen(i) && !full(i, column);
            if (!lines.get(i + 1).afterBlank() && !paragraphEnds) {
                breaks++;
                full += full(i, column) ? 1 : 0;
                inside += endsOpen(i) ? 1 : 0;
            }
        }
        return breaks >= BREAKS && full >= FULL_LINES * breaks && inside >= INSIDE_SENTENCE * breaks;
    }

    private boolean continues(int line, int column) {
        return !lines.get(line + 1).afterBlank()
                && (full(line, column) || (endsOpen(line) && startsLower(line + 1)))
                && lines.get(line).span().length() <= WIDEST;
    }

    /** True when the first word of the next line would not have fitted behind this one. */
    private boolean full(int line, int column) {
        Span next = lines.get(line + 1).span();
        int wordEnd = next.start();
        while (wordEnd < next.end() && !Passage.isBlank(text.charAt(wordEnd))) {
            wordEnd++;
        }
        int length = lines.get(line).span().length();
        return length <= WIDEST && length + 1 + (wordEnd - next.start()) > column * (1 - SLACK);
    }

    private boolean endsOpen(int line) {
        return !Passage.of(text, lines.get(line).span(), Optional.empty()).endsSentence();
    }

    private boolean startsLower(int line) {
        return Character.isLowerCase(text.codePointAt(lines.get(line).span().start()));
    }
}
