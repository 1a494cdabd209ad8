package org.stemma.annotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.stemma.report.Block;
import org.stemma.report.Report;
import org.stemma.report.Span;

/**
 * Finds the quotations of each body block under one alphabet of marks: curly, straight, guillemets, low and high, nested
 * singles. A mark without its partner never reaches beyond its own paragraph: at the start of a paragraph it holds to the
 * paragraph's end, anywhere else only when the next paragraph opens again; otherwise it is dropped.
 */
public final class Quotes implements Annotator {

    private static final Origin PAIRED = new Origin("quotes/paired", 1, 0.97);
    private static final Origin CONTINUED = new Origin("quotes/continued", 1, 0.9);
    private static final Origin UNCLOSED = new Origin("quotes/unclosed", 1, 0.5);

    private final QuoteKinds kinds = new QuoteKinds();

    @Override
    public Set<Layer> requires() {
        return EnumSet.of(Layer.SENTENCES);
    }

    @Override
    public Set<Layer> assigns() {
        return EnumSet.of(Layer.QUOTES);
    }

    @Override
    public AnnotatedReport annotate(AnnotatedReport soFar) {
        Report report = soFar.report();
        List<Span> paragraphs = paragraphs(report);
        List<Quote> quotes = new ArrayList<>();
        int sentence = 0;
        for (int i = 0; i < paragraphs.size(); i++) {
            boolean reopens = i + 1 < paragraphs.size() && QuoteMarks.opensAt(report.text(), paragraphs.get(i + 1));
            for (QuoteMarks.Pair pair : new QuoteMarks(report.text(), paragraphs.get(i)).pairs(reopens)) {
                sentence = sentenceAt(soFar.sentences(), sentence, pair.span().start());
                quotes.add(quote(soFar, sentence, pair));
            }
        }
        quotes.sort(Comparator.comparing(
                Quote::span, Comparator.comparingInt(Span::start).thenComparing(Span::end, Comparator.reverseOrder())));
        return soFar.withQuotes(quotes);
    }

    private static int sentenceAt(List<Sentence> sentences, int from, int offset) {
        int at = from;
        while (at > 0 && sentences.get(at).span().start() > offset) {
            at--;
        }
        while (at + 1 < sentences.size() && sentences.get(at).span().end() <= offset) {
            at++;
        }
        return at;
    }

    private Quote quote(AnnotatedReport soFar, int sentence, QuoteMarks.Pair pair) {
        Span around = sentence < soFar.sentences().size()
                ? soFar.sentences().get(sentence).span().hull(pair.span())
                : pair.span();
        Origin origin = switch (pair.close()) {
            case CLOSED -> PAIRED;
            case CONTINUED -> CONTINUED;
            case MISSING -> UNCLOSED;
        };
        return new Quote(pair.span(), pair.inner(), kind(soFar.report(), pair, around), origin);
    }

    private Quote.Kind kind(Report report, QuoteMarks.Pair pair, Span around) {
        return Tokens.isEnglish(report.language())
                ? kinds.of(report.text(), pair, around)
                : QuoteKinds.byMarks(report.text(), pair, around);
    }

    /** The body blocks, parted at blank lines: a mark never pairs across them. */
    private static List<Span> paragraphs(Report report) {
        List<Span> paragraphs = new ArrayList<>();
        for (Block block : report.body()) {
            int from = block.span().start();
            for (int at = from; at < block.span().end(); at++) {
                if (isBlankLine(report.text(), at, block.span().end())) {
                    paragraphs.add(new Span(from, at));
                    from = at + 1;
                }
            }
            paragraphs.add(new Span(from, block.span().end()));
        }
        return paragraphs;
    }

    private static boolean isBlankLine(String text, int at, int end) {
        if (text.charAt(at) != '\n') {
            return false;
        }
        int next = at + 1;
        while (next < end && (text.charAt(next) == ' ' || text.charAt(next) == '\t' || text.charAt(next) == '\r')) {
            next++;
        }
        return next < end && text.charAt(next) == '\n';
    }
}
