package org.stemma.desk.search;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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

    /** What was found in one of these may stand in the text. */
    private static final Set<String> SHOWN =
            Set.of(Entry.TEXT, Entry.TITLE, Field.PERSON.word(), Field.PLACE.word(), Field.BODY.word());

    private final Query query;
    private final Earlier earlier;

    /** A stretch and the words found in it. */
    record Snippet(Span span, List<Span> marks) {}

    Snippets(Query query, Earlier earlier) {
        this.query = query;
        this.earlier = earlier;
    }

    /** The best stretch of the paragraphs; where they have none, of the rest of the account; else how it begins. */
    Snippet of(Report report) throws IOException {
        Earlier.Shown shown = new Earlier.Shown(report.id(), query);
        Optional<Snippet> known = earlier.snippets().get(shown);
        Snippet snippet = known.isPresent() ? known.get() : cutOut(report);
        earlier.snippets().put(shown, snippet);
        return snippet;
    }

    private Snippet cutOut(Report report) throws IOException {
        WordBreaker breaker = WordBreaker.of(report.language());
        String paragraphs = Account.paragraphs(report);
        Optional<Snippet> best = best(paragraphs, breaker).map(snippet -> cut(snippet, paragraphs));
        if (best.isPresent()) {
            return best.get();
        }
        String account = Account.of(report);
        Snippet beginning = new Snippet(new Span(0, account.length()), List.of());
        return best(account, breaker)
                .map(snippet -> cut(snippet, account))
                .orElseGet(() -> cut(beginning, paragraphs.isBlank() ? account : paragraphs));
    }

    private Optional<Snippet> best(String text, WordBreaker breaker) throws IOException {
        UnifiedHighlighter highlighter = UnifiedHighlighter.builderWithoutSearcher(breaker)
                .withFormatter(new Spans())
                .withMaxLength(Integer.MAX_VALUE - 1)
                .withMaxNoHighlightPassages(0)
                .withFieldMatcher(SHOWN::contains)
                .withBreakIterator(() -> LengthGoalBreakIterator.createClosestToLength(
                        BreakIterator.getSentenceInstance(Locale.ROOT), GOAL, 0.5f))
                .build();
        return highlighter.highlightWithoutSearcher(Entry.TEXT, query, text, 1) instanceof Snippet snippet
                ? Optional.of(snippet)
                : Optional.empty();
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
            end = lastBlank(account, start + MOST, start);
        }
        while (end > start && Character.isWhitespace(account.charAt(end - 1))) {
            end--;
        }
        Span shown = new Span(start, end);
        return new Snippet(shown, whole.marks().stream().filter(shown::covers).toList());
    }

    /** The last blank up to {@code most}; where there is none, as in Chinese, {@code most} itself. */
    private static int lastBlank(String account, int most, int start) {
        for (int at = most; at > start; at--) {
            if (Character.isWhitespace(account.charAt(at))) {
                return at;
            }
        }
        return Character.isLowSurrogate(account.charAt(most)) ? most - 1 : most;
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
