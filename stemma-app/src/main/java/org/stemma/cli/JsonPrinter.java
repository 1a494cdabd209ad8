package org.stemma.cli;

import java.io.PrintWriter;
import org.stemma.Account;
import org.stemma.annotation.AnnotatedReport;
import org.stemma.codec.Codec;
import org.stemma.desk.search.Found;
import org.stemma.intake.Intake;
import org.stemma.ledger.Holding;
import org.stemma.newsroom.FoundLines;
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
        claims(account);
        if (until.compareTo(Room.PROVENANCE) >= 0) {
            descents(account);
        }
        if (until.compareTo(Room.BRIEFING) >= 0) {
            account.holdings().forEach(this::holding);
            brief(account);
        }
    }

    void claims(Account account) {
        account.stemma().claims().forEach(claim -> print(codec.claim(account.coverage(), claim)));
    }

    void descents(Account account) {
        account.stemma()
                .descents()
                .forEach(descent -> print(codec.descent(account.stemma().story(), descent)));
    }

    void holding(Holding holding) {
        print(codec.holding(holding));
    }

    void brief(Account account) {
        print(codec.brief(account.coverage(), account.brief()));
    }

    /** What a search found: one object for the whole, then one a report. */
    void found(String query, Found found) {
        FoundLines.of(codec, query, found).forEach(this::print);
    }

    /** The line break is part of the format and the same on every system. */
    private void print(String line) {
        out.print(line + "\n");
        out.flush();
    }
}
