package org.stemma.annotation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.stemma.report.Report;

/** Small reports with their statements, written out as lines of a table: chain | cue | how | content. */
final class Attributed {

    private static final AnnotationLine LINE = new AnnotationLine(
            List.of(new Sentences(), new Tokens(), new Mentions(new Gazetteer()), new Quotes(), new Statements()));

    private Attributed() {}

    static AnnotatedReport annotate(Report report) {
        return LINE.annotate(report);
    }

    /** The statements of paragraphs, one line each. */
    static List<String> lines(String... paragraphs) {
        AnnotatedReport report = annotate(Paper.of(paragraphs));
        return report.statements().stream()
                .map(one -> line(report.report().text(), one))
                .toList();
    }

    private static String line(String text, Statement one) {
        String chain = one.chain().stream().map(Attributed::name).collect(Collectors.joining(" < "));
        String cue = one.cue().map(Cue::lemma).orElse("-");
        String how = one.mode() + " " + one.stage() + (one.negated() ? " not" : "") + (one.hedged() ? " perhaps" : "");
        String content = one.content().stream().map(span -> span.of(text)).collect(Collectors.joining(" … "));
        return String.join(" | ", chain, cue, how, content);
    }

    private static String name(Source source) {
        return switch (source) {
            case Source.Named named -> named.name();
            case Source.Outlet outlet -> "outlet " + outlet.name();
            case Source.Unnamed unnamed -> "unnamed " + unnamed.name();
            case Source.Group group -> "group " + group.name();
            case Source.Author author -> "author";
        };
    }

    /** A table of sentences, each with the statements under it, indented. */
    record Case(String item, List<String> paragraphs, List<String> expected) {}

    /** Reads blocks of {@code item: text} and indented lines below it; ¶ parts paragraphs. */
    static List<Case> table(String drawn) {
        return Arrays.stream(drawn.strip().split("\n(?=\\S)", -1))
                .map(Attributed::entry)
                .toList();
    }

    private static Case entry(String block) {
        List<String> rows = block.lines().toList();
        int colon = rows.getFirst().indexOf(": ");
        return new Case(
                rows.getFirst().substring(0, colon),
                List.of(rows.getFirst().substring(colon + 2).split(" ¶ ", -1)),
                rows.stream().skip(1).map(String::strip).toList());
    }

    static Optional<Quote.Kind> kind(String paragraph) {
        return annotate(Paper.of(paragraph)).quotes().stream().map(Quote::kind).findFirst();
    }
}
