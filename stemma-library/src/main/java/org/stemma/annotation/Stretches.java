package org.stemma.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotation.Statement.Mode;
import org.stemma.report.Span;

/** Turns runs of words into the stretches of text that say something: inside their quotation marks where these hold all. */
final class Stretches {

    private static final Set<Character> TRAILING = Set.of(',', ';', ':', ' ', '\u00a0', '\n', '—', '–');

    private final Words words;

    Stretches(Words words) {
        this.words = words;
    }

    /** The stretches of {@code content}, in text order. */
    List<Span> of(List<Run> content) {
        List<Span> spans = new ArrayList<>();
        for (Run run : content) {
            if (isQuotations(run)) {
                addInner(spans, run);
            } else {
                spans.add(words.span(run));
            }
        }
        spans.sort(Span::compareTo);
        return spans;
    }

    /** True when {@code run} is nothing but quotations, whole or cut by its ends, and marks between. */
    private boolean isQuotations(Run run) {
        for (int i = run.from(); i < run.to(); i++) {
            if (words.quoteIndex(i) < 0 && words.tag(i) != Token.Tag.PUNCT) {
                return false;
            }
        }
        return true;
    }

    private void addInner(List<Span> spans, Run run) {
        int last = -1;
        for (int i = run.from(); i < run.to(); i++) {
            Optional<Quote> quote = words.quote(i);
            if (quote.isPresent() && words.quoteIndex(i) != last) {
                last = words.quoteIndex(i);
                Span all = words.span(run);
                Span inner = quote.orElseThrow().inner();
                Span cut = new Span(
                        Math.max(all.start(), inner.start()),
                        Math.max(Math.max(all.start(), inner.start()), Math.min(all.end(), inner.end())));
                Span said = withoutTail(cut);
                if (!said.isEmpty()) {
                    spans.add(said);
                }
            }
        }
    }

    private Span withoutTail(Span span) {
        int end = span.end();
        while (end > span.start() && TRAILING.contains(words.text().charAt(end - 1))) {
            end--;
        }
        return new Span(span.start(), end);
    }

    /** How the words of {@code content} are given; inside somebody's quotation they are reported, not quoted again. */
    Mode mode(List<Run> content, boolean quoted) {
        if (quoted) {
            return Mode.INDIRECT;
        }
        boolean some = false;
        boolean all = true;
        for (Run run : content) {
            all &= isQuotations(run);
            for (int i = run.from(); i < run.to(); i++) {
                some |= words.quote(i).filter(q -> q.kind() != Quote.Kind.SCARE).isPresent();
            }
        }
        return !some ? Mode.INDIRECT : all ? Mode.DIRECT : Mode.MIXED;
    }
}
