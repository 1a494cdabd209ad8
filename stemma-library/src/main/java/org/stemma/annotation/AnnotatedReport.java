package org.stemma.annotation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.stemma.report.Report;
import org.stemma.report.Span;

/**
 * A report with the marks over it, layer by layer, each in text order. Every span lies in the report's text.
 *
 * @param assigned the layers given so far; a layer given but empty means that nothing was found
 */
public record AnnotatedReport(
        Report report,
        List<Sentence> sentences,
        List<Token> tokens,
        List<Mention> mentions,
        List<TimeMention> times,
        List<Amount> amounts,
        List<Quote> quotes,
        List<Statement> statements,
        List<Garble> garbles,
        List<Reference> references,
        Set<Layer> assigned) {

    public AnnotatedReport {
        sentences = inside(report, sentences);
        tokens = inside(report, tokens);
        mentions = inside(report, mentions);
        times = inside(report, times);
        amounts = inside(report, amounts);
        quotes = inside(report, quotes);
        statements = inside(report, statements);
        garbles = inside(report, garbles);
        references = inside(report, references);
        assigned = Set.copyOf(assigned);
    }

    /** A report nobody has annotated yet. */
    public static AnnotatedReport bare(Report report) {
        return new AnnotatedReport(
                report, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), Set.of());
    }

    public AnnotatedReport withSentences(List<Sentence> layer) {
        return new AnnotatedReport(
                report,
                layer,
                tokens,
                mentions,
                times,
                amounts,
                quotes,
                statements,
                garbles,
                references,
                and(Layer.SENTENCES));
    }

    public AnnotatedReport withTokens(List<Token> layer) {
        return new AnnotatedReport(
                report,
                sentences,
                layer,
                mentions,
                times,
                amounts,
                quotes,
                statements,
                garbles,
                references,
                and(Layer.TOKENS));
    }

    public AnnotatedReport withMentions(List<Mention> layer) {
        return new AnnotatedReport(
                report,
                sentences,
                tokens,
                layer,
                times,
                amounts,
                quotes,
                statements,
                garbles,
                references,
                and(Layer.MENTIONS));
    }

    public AnnotatedReport withTimes(List<TimeMention> layer) {
        return new AnnotatedReport(
                report,
                sentences,
                tokens,
                mentions,
                layer,
                amounts,
                quotes,
                statements,
                garbles,
                references,
                and(Layer.TIMES));
    }

    public AnnotatedReport withAmounts(List<Amount> layer) {
        return new AnnotatedReport(
                report,
                sentences,
                tokens,
                mentions,
                times,
                layer,
                quotes,
                statements,
                garbles,
                references,
                and(Layer.AMOUNTS));
    }

    public AnnotatedReport withQuotes(List<Quote> layer) {
        return new AnnotatedReport(
                report,
                sentences,
                tokens,
                mentions,
                times,
                amounts,
                layer,
                statements,
                garbles,
                references,
                and(Layer.QUOTES));
    }

    public AnnotatedReport withStatements(List<Statement> layer) {
        return new AnnotatedReport(
                report,
                sentences,
                tokens,
                mentions,
                times,
                amounts,
                quotes,
                layer,
                garbles,
                references,
                and(Layer.STATEMENTS));
    }

    public AnnotatedReport withGarbles(List<Garble> layer) {
        return new AnnotatedReport(
                report,
                sentences,
                tokens,
                mentions,
                times,
                amounts,
                quotes,
                statements,
                layer,
                references,
                and(Layer.GARBLES));
    }

    public AnnotatedReport withReferences(List<Reference> layer) {
        return new AnnotatedReport(
                report,
                sentences,
                tokens,
                mentions,
                times,
                amounts,
                quotes,
                statements,
                garbles,
                layer,
                and(Layer.REFERENCES));
    }

    /** The same marks over {@code other}; throws {@link IllegalArgumentException} when its text is another. */
    AnnotatedReport of(Report other) {
        if (!other.text().equals(report.text())) {
            throw new IllegalArgumentException("report " + other.id() + " has another text than " + report.id());
        }
        return new AnnotatedReport(
                other, sentences, tokens, mentions, times, amounts, quotes, statements, garbles, references, assigned);
    }

    /** Layers that are not read in the report's language: that they are empty says nothing of the report. */
    public Set<Layer> missing() {
        return Tokens.isEnglish(report.language())
                ? Set.of()
                : Set.of(Layer.AMOUNTS, Layer.STATEMENTS, Layer.REFERENCES);
    }

    /** Layers that are read in the report's language by the rules for every language alone. */
    public Set<Layer> reduced() {
        return Tokens.isEnglish(report.language())
                ? Set.of()
                : Set.of(Layer.TOKENS, Layer.MENTIONS, Layer.TIMES, Layer.QUOTES, Layer.GARBLES);
    }

    /** Those of {@code layer} that lie wholly in {@code span}, in order. */
    public static <A extends Annotation> List<A> within(List<A> layer, Span span) {
        int from = 0;
        int to = layer.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (layer.get(middle).span().start() < span.start()) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        List<A> within = new ArrayList<>();
        for (int i = from; i < layer.size() && layer.get(i).span().start() < span.end(); i++) {
            if (span.covers(layer.get(i).span())) {
                within.add(layer.get(i));
            }
        }
        return List.copyOf(within);
    }

    private Set<Layer> and(Layer layer) {
        EnumSet<Layer> all = EnumSet.of(layer);
        all.addAll(assigned);
        return all;
    }

    private static <A extends Annotation> List<A> inside(Report report, List<A> layer) {
        Span whole = new Span(0, report.text().length());
        int before = 0;
        for (A mark : layer) {
            if (!whole.covers(mark.span())) {
                throw new IllegalArgumentException(mark + " lies outside the text [0," + whole.end() + ")");
            }
            if (mark.span().start() < before) {
                throw new IllegalArgumentException(mark + " stands behind a mark that starts at " + before);
            }
            before = mark.span().start();
        }
        return List.copyOf(layer);
    }
}
