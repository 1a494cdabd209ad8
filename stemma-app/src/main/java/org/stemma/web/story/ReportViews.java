package org.stemma.web.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stemma.annotation.AnnotatedReport;
import org.stemma.annotation.Statement;
import org.stemma.report.Block;
import org.stemma.report.Credit;
import org.stemma.report.Declared;
import org.stemma.report.PageLink;
import org.stemma.report.Report;
import org.stemma.report.Span;
import org.stemma.tell.ChainWords;
import org.stemma.tell.DateWords;
import org.stemma.tell.Sigla;

/** Makes the page of one report. */
final class ReportViews {

    private ReportViews() {}

    /**
     * A report of a story.
     *
     * @param cited the words to mark, as far as they lie in the text
     */
    static ReportView of(AnnotatedReport annotated, String title, Places places, Optional<Span> cited) {
        Report report = annotated.report();
        Sheet sheet = new Sheet(annotated);
        annotated.statements().forEach(statement -> mark(statement, sheet));
        cited.ifPresent(span -> sheet.mark(span, "cited"));
        return new ReportView(
                places,
                report.id().value(),
                report.title().orElse("Report without a headline"),
                report.blocks().stream().anyMatch(block -> block.kind() == Block.Kind.HEADLINE),
                Sigla.outlet(report),
                report.language(),
                DateWords.of(report.published()),
                report.published().edtf(),
                report.published().why(),
                PageLink.of(report),
                title,
                places.view(View.BRIEF),
                facts(report),
                sheet.parts(),
                annotated.statements().stream()
                        .filter(statement -> !statement.isOwn())
                        .map(statement -> says(statement, annotated))
                        .toList());
    }

    private static void mark(Statement statement, Sheet sheet) {
        if (!statement.isOwn()) {
            statement.content().forEach(content -> sheet.mark(content, "said"));
            statement.source().ifPresent(source -> sheet.mark(source, "source"));
            statement.cue().ifPresent(cue -> sheet.mark(cue.span(), "cue"));
        }
    }

    private static ReportView.Says says(Statement statement, AnnotatedReport annotated) {
        String text = annotated.report().text();
        Span first = Stretches.first(annotated, statement.content().getFirst());
        return new ReportView.Says(
                ChainWords.of(statement.chain()),
                how(statement),
                String.join(
                        " … ",
                        statement.content().stream().map(span -> span.of(text)).toList()),
                "#" + Stretches.anchor(first));
    }

    private static String how(Statement statement) {
        List<String> words = new ArrayList<>();
        words.add(
                switch (statement.mode()) {
                    case DIRECT -> "word for word";
                    case INDIRECT -> "in the report's words";
                    case MIXED -> "partly word for word";
                    case OWN -> "own voice";
                });
        if (statement.stage() != Statement.Stage.STATED) {
            words.add(statement.stage().name().toLowerCase(Locale.ROOT));
        }
        if (statement.negated()) {
            words.add("negated");
        }
        if (statement.hedged()) {
            words.add("hedged");
        }
        return String.join(", ", words);
    }

    private static List<ReportView.Fact> facts(Report report) {
        List<ReportView.Fact> facts = new ArrayList<>();
        add("Written by", report.bylines(), facts);
        for (Credit credit : report.credits()) {
            add(said(credit.role()), List.of(credit.name()), facts);
        }
        add(
                "Terms of reuse",
                report.reuseTerms().stream().map(span -> span.of(report.text())).toList(),
                facts);
        for (Declared declared : report.declared()) {
            add("Page says: " + said(declared.relation()), List.of(declared.value()), facts);
        }
        add("Language", List.of(report.language()), facts);
        report.seen().ifPresent(seen -> add("Captured", List.of(seen.toString()), facts));
        add("Taken from", List.of(report.input()), facts);
        return facts;
    }

    private static void add(String name, List<String> values, List<ReportView.Fact> facts) {
        if (!values.isEmpty()) {
            facts.add(new ReportView.Fact(name, String.join("; ", values)));
        }
    }

    private static String said(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
