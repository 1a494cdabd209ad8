package org.stemma.desk.search;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.stemma.report.Report;
import org.stemma.report.Span;

/** Finds the stretch of a report that shows best why it was found. */
final class Snippets {

    /** About so many characters are shown. */
    private static final int GOAL = 160;

    /** A sentence that runs on is cut to so many. */
    private static final int MOST = 280;

    /** Text shown before the first word found when a sentence is cut. */
    private static final int BEFORE = 60;

    private final Query query;

    /** A stretch and the words found in it. */
    record Snippet(Span span, List<Span> marks) {}

    Snippets(Query query) {
        this.query = query;
    }

    Snippet of(Report report) throws IOException {
        String account = Account.of(report);
        UnifiedHighlighter highlighter = UnifiedHighlighter.builderWithoutSearcher(WordBreaker.of(report.language()))
                .withFormatter(new Spans())
                .withMaxLength(Integer.MAX_VALUE - 1)
                .withBreakIterator(() -> LengthGoalBreakIterator.createClosestToLength(
                        BreakIterator.getSentenceInstance(Locale.ROOT), GOAL, 0.5f))
                .build();
        Object found = highlighter.highlightWithoutSearcher(Entry.TEXT, query, account, 1);
        return found instanceof Snippet snippet
                ? cut(snippet, account)
                : cut(new Snippet(new Span(0, account.length()), List.of()), account);
    }

    private static Snippet cut(Snippet whole, String account) {
        int end = whole.span().end();
        int start = whole.marks().isEmpty() || end - whole.span().start() <= MOST
                ? whole.span().start()
                : wordStart(
                        account, whole.span().start(), whole.marks().getFirst().start());
        while (start < end && Character.isWhitespace(account.charAt(start))) {
            start++;
        }
        if (end - start > MOST) {
            int blank = account.lastIndexOf(' ', start + MOST);
            end = blank > start ? blank : start + MOST;
        }
        while (end > start && Character.isWhitespace(account.charAt(end - 1))) {
            end--;
        }
        Span shown = new Span(start, end);
        return new Snippet(shown, whole.marks().stream().filter(shown::covers).toList());
    }

    /** Where to start so that the word found at {@code mark} is seen with some words before it and no word is cut. */
    private static int wordStart(String account, int start, int mark) {
        int from = mark - BEFORE;
        if (from <= start) {
            return start;
        }
        int blank = account.indexOf(' ', from);
        return blank < 0 || blank > mark ? mark : blank;
    }

    /** Gives the best passage as spans instead of marked-up text. */
    private static final class Spans extends PassageFormatter {

        @Override
        public Object format(Passage[] passages, String content) {
            Passage best = passages[0];
            List<Span> marks = new ArrayList<>();
            for (int i = 0; i < best.getNumMatches(); i++) {
                Span mark = new Span(best.getMatchStarts()[i], best.getMatchEnds()[i]);
                if (!marks.isEmpty() && marks.getLast().overlaps(mark)) {
                    marks.set(marks.size() - 1, marks.getLast().hull(mark));
                } else {
                    marks.add(mark);
                }
            }
            return new Snippet(new Span(best.getStartOffset(), best.getEndOffset()), marks);
        }
    }
}
