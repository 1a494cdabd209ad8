package org.stemma.collation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.annotation.AnnotatedReport;
import org.stemma.annotation.Origin;
import org.stemma.annotation.Sentence;
import org.stemma.annotation.Sentences;
import org.stemma.annotation.Source;
import org.stemma.annotation.Statement;
import org.stemma.annotation.Tokens;
import org.stemma.report.Block;
import org.stemma.report.Report;
import org.stemma.report.ReportId;
import org.stemma.report.Span;
import org.stemma.report.When;

/** Small reports made for the tests of this room. */
final class Drafts {

    private static final Origin ORIGIN = new Origin("test", 1, 1);

    private Drafts() {}

    /** A report of one paragraph with sentences and tokens. */
    static AnnotatedReport tokens(String text) {
        return tokens(text, new When.Unknown(List.of()));
    }

    static AnnotatedReport tokens(String text, When published) {
        Report report = new Report(
                ReportId.of(Optional.empty(), Optional.empty(), text),
                "test",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                true,
                Optional.empty(),
                "en",
                text,
                List.of(new Block(new Span(0, text.length()), Block.Kind.PARAGRAPH)),
                List.of(),
                List.of(),
                List.of(),
                published,
                Optional.empty(),
                Optional.empty());
        return new Tokens().annotate(new Sentences().annotate(AnnotatedReport.bare(report)));
    }

    /** Every sentence said by {@code chain}. */
    static AnnotatedReport said(AnnotatedReport draft, Source... chain) {
        List<Statement> statements = new ArrayList<>();
        for (Sentence sentence : draft.sentences()) {
            statements.add(statement(sentence.span(), List.of(chain)));
        }
        return draft.withMentions(List.of()).withStatements(statements);
    }

    static Statement statement(Span span, List<Source> chain) {
        boolean own = chain.getLast() instanceof Source.Author;
        return new Statement(
                span,
                List.of(span),
                Optional.empty(),
                Optional.empty(),
                own ? Statement.Mode.OWN : Statement.Mode.DIRECT,
                Statement.Stage.STATED,
                false,
                false,
                chain,
                ORIGIN);
    }

    static Source named(String name) {
        return new Source.Named(name, name.toLowerCase(java.util.Locale.ROOT), "", Optional.empty());
    }
}
