package org.stemma.cli;

import java.io.PrintWriter;
import org.stemma.Account;
import org.stemma.annotation.AnnotatedReport;
import org.stemma.intake.Intake;
import org.stemma.report.Declared.Relation;
import org.stemma.report.Report;
import org.stemma.story.Coverage;
import org.stemma.tell.Columns;
import org.stemma.tell.Sigla;

/** For people who watch: when, who and what in one line, where in the next. */
final class FoundPrinter implements Printer {

    private final PrintWriter out;
    private final Style style;

    FoundPrinter(PrintWriter out, Style style) {
        this.out = out;
        this.style = style;
    }

    /** Refusals go to standard error alone. */
    @Override
    public void refused(Intake.Refused refused) {}

    @Override
    public void report(Report report) {
        String when = report.published().edtf().isEmpty()
                ? "undated"
                : report.published().edtf();
        boolean summary = report.declared().stream().anyMatch(said -> said.relation() == Relation.SUMMARY_ONLY);
        String marks = (report.revises().isPresent() ? "  (revised)" : "") + (summary ? "  (summary only)" : "");
        out.println(style.title(Layout.hanging(
                when + "  ", Sigla.outlet(report) + ": " + report.title().orElse("(no title)") + marks)));
        out.println("  " + style.faint(Columns.printable(report.url().orElse(report.input()))));
    }

    @Override
    public void annotated(AnnotatedReport annotated) {}

    @Override
    public void story(Coverage coverage, String title) {}

    @Override
    public void account(Account account, Room until) {}
}
