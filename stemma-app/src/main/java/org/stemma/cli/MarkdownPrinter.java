package org.stemma.cli;

import java.io.PrintWriter;
import org.stemma.Account;
import org.stemma.annotation.AnnotatedReport;
import org.stemma.export.StoryMarkdown;
import org.stemma.intake.Intake;
import org.stemma.report.Report;
import org.stemma.story.Coverage;
import org.stemma.tell.Markdown;

/** Markdown: a story a section; the rooms before it as the text format has them, fenced. */
final class MarkdownPrinter implements Printer {

    private final PrintWriter out;
    private final Room until;

    MarkdownPrinter(PrintWriter out, Room until) {
        this.out = out;
        this.until = until;
    }

    @Override
    public void refused(Intake.Refused refused) {
        out.println("> Refused: " + Markdown.code(refused.input()) + ": " + Markdown.escaped(refused.detail()) + "\n");
    }

    @Override
    public void report(Report report) {
        if (until == Room.INTAKE) {
            fenced(ReportCard.of(report, Style.PLAIN));
        }
    }

    @Override
    public void annotated(AnnotatedReport annotated) {
        if (until == Room.ANNOTATION) {
            fenced(StatementCard.of(annotated, Style.PLAIN));
        }
    }

    @Override
    public void story(Coverage coverage, String title) {
        if (until == Room.STORY) {
            fenced(MembershipCard.of(coverage, title, Style.PLAIN));
        }
    }

    @Override
    public void account(Account account, Room last) {
        out.println(StoryMarkdown.of(account));
    }

    private void fenced(String card) {
        out.println(Markdown.fenced(card) + "\n");
    }
}
