package org.stemma.cli;

import java.io.PrintWriter;
import org.stemma.Account;
import org.stemma.annotation.AnnotatedReport;
import org.stemma.codec.Codec;
import org.stemma.intake.Intake;
import org.stemma.report.Report;
import org.stemma.story.Coverage;

/** One object a line, for machines. */
final class JsonPrinter implements Printer {

    private final Codec codec = new Codec();
    private final PrintWriter out;

    JsonPrinter(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void refused(Intake.Refused refused) {
        print(codec.refused(refused));
    }

    @Override
    public void report(Report report) {
        print(codec.report(report));
    }

    @Override
    public void annotated(AnnotatedReport annotated) {
        print(codec.annotations(annotated));
    }

    @Override
    public void story(Coverage coverage, String title) {
        print(codec.story(coverage, title));
    }

    @Override
    public void account(Account account, Room until) {
        account.stemma().claims().forEach(claim -> print(codec.claim(account.coverage(), claim)));
        if (until.compareTo(Room.PROVENANCE) >= 0) {
            account.stemma()
                    .descents()
                    .forEach(descent -> print(codec.descent(account.stemma().story(), descent)));
        }
        if (until.compareTo(Room.BRIEFING) >= 0) {
            account.holdings().forEach(holding -> print(codec.holding(holding)));
            print(codec.brief(account.coverage(), account.brief()));
        }
    }

    /** The line break is part of the format and the same on every system. */
    private void print(String line) {
        out.print(line + "\n");
        out.flush();
    }
}
