package org.stemma.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stemma.Account;
import org.stemma.Newsdesk;
import org.stemma.cli.Sample;
import org.stemma.intake.Intake;
import org.stemma.report.Block;
import org.stemma.report.Outlet;
import org.stemma.report.Report;
import org.stemma.report.ReportId;
import org.stemma.report.Span;
import org.stemma.report.When;

/** Accounts for the tests of exports: those of the bundled sample, and one of a report with terms. */
final class Told {

    private static final List<Account> SAMPLE = sample();

    private Told() {}

    static Account largest() {
        return SAMPLE.stream()
                .max(Comparator.comparingInt(
                        account -> account.coverage().reports().size()))
                .orElseThrow();
    }

    static List<Account> all() {
        return SAMPLE;
    }

    private static List<Account> sample() {
        try {
            Newsdesk newsdesk = Newsdesk.standard();
            Sample.intakes().stream()
                    .filter(Intake.Accepted.class::isInstance)
                    .map(intake -> ((Intake.Accepted) intake).report())
                    .forEach(newsdesk::file);
            return newsdesk.coverages().stream().map(newsdesk::account).toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** An account of one report whose text ends with {@code terms}, marked as terms of reuse. */
    static Account under(String terms) {
        return under(terms, When.On.day(java.time.LocalDate.of(2031, 5, 6), List.of("drawn")));
    }

    /** The same, published as far as {@code published} knows. */
    static Account under(String terms, When published) {
        String said = "\"The quay at Marl will reopen on Friday,\" harbour master Ina Bolt told reporters.";
        String text = said + "\n\n" + terms;
        Optional<Outlet> outlet = Optional.of(new Outlet("Marl Dispatch"));
        Report report = new Report(
                ReportId.of(outlet, Optional.empty(), text),
                "marl.txt",
                outlet,
                Optional.empty(),
                Optional.of("Quay to reopen"),
                false,
                Optional.empty(),
                "en",
                text,
                List.of(
                        new Block(new Span(0, said.length()), Block.Kind.PARAGRAPH),
                        new Block(new Span(said.length() + 2, text.length()), Block.Kind.LEGAL)),
                List.of(),
                List.of(),
                List.of(new Span(said.length() + 2, text.length())),
                published,
                Optional.empty(),
                Optional.empty());
        Newsdesk newsdesk = Newsdesk.standard();
        newsdesk.file(report);
        return newsdesk.account(report.id()).orElseThrow();
    }

    static byte[] bytes(Form form, Account account) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        form.write(account, out);
        return out.toByteArray();
    }
}
