package org.stemma.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.stemma.annotation.AnnotatedReport;
import org.stemma.annotation.Source;
import org.stemma.annotation.Statement;
import org.stemma.report.Span;

/** One report's statements: who says what, through whom. */
final class StatementCard {

    private StatementCard() {}

    static String of(AnnotatedReport annotated, Style style) {
        List<String> lines = new ArrayList<>(ReportCard.head(annotated.report(), style));
        TreeSet<String> names = new TreeSet<>();
        annotated
                .mentions()
                .forEach(mention ->
                        names.add(mention.name() + " (" + mention.type().name().toLowerCase(Locale.ROOT) + ")"));
        lines.add(Layout.hanging("names      ", String.join(", ", names)));
        for (Statement statement : annotated.statements()) {
            lines.add(Layout.hanging("  ", chain(statement) + ": " + content(annotated, statement)));
        }
        return String.join("\n", lines) + "\n";
    }

    private static String chain(Statement statement) {
        return statement.isOwn()
                ? "own voice"
                : statement.chain().stream().map(Source::name).collect(Collectors.joining(" ← "));
    }

    private static String content(AnnotatedReport annotated, Statement statement) {
        String text = annotated.report().text();
        String words = statement.content().stream()
                .map((Span span) -> span.of(text).replaceAll("\\s+", " "))
                .collect(Collectors.joining(" … "));
        String stage = statement.stage() == Statement.Stage.STATED
                ? ""
                : " [" + statement.stage().name().toLowerCase(Locale.ROOT) + "]";
        return words + stage + (statement.negated() ? " [negated]" : "");
    }
}
