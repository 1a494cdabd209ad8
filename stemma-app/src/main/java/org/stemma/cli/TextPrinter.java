package org.stemma.cli;

import java.io.PrintWriter;
import org.stemma.Account;
import org.stemma.annotation.AnnotatedReport;
import org.stemma.intake.Intake;
import org.stemma.report.Report;
import org.stemma.story.Coverage;

/** For people: one report or one story after another, in the last room's words alone. */
final class TextPrinter implements Printer {

    private final PrintWriter out;
    private final Room until;
    private final Style style;

    TextPrinter(PrintWriter out, Room until, Style style) {
        this.out = out;
        this.until = until;
        this.style = style;
    }

    /** Refusals go to standard error alone. */
    @Override
    public void refused(Intake.Refused refused) {}

    @Override
    public void report(Report report) {
        if (until == Room.INTAKE) {
            out.println(ReportCard.of(report, style));
        }
    }

    @Override
    public void annotated(AnnotatedReport annotated) {
        if (until == Room.ANNOTATION) {
            out.println(StatementCard.of(annotated, style));
        }
    }

    @Override
    public void story(Coverage coverage, String title) {
        if (until == Room.STORY) {
            out.println(MembershipCard.of(coverage, title, style));
        }
    }

    @Override
    public void account(Account account, Room last) {
        out.println(StoryCard.of(account, last, style));
    }
}
