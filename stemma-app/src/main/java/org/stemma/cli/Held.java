package org.stemma.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.stemma.Account;
import org.stemma.desk.Desk;
import org.stemma.ledger.Holding;
import org.stemma.ledger.Ledger;
import org.stemma.tell.Markdown;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The ledger of a desk or of one of its stories, as the verbs {@code asof} and {@code diff} ask it. */
final class Held {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private DeskOption desk = new DeskOption();

    @Mixin
    private FormatOption format = new FormatOption();

    @Parameters(
            arity = "0..1",
            paramLabel = "ID",
            description =
                    "The id of a story, or enough of its beginning; without one, all stories, which takes its time.")
    private Optional<String> id = Optional.empty();

    /** Posts the stories asked for. */
    Ledger ledger() throws IOException {
        Ledger ledger = new Ledger();
        try (Desk open = desk.read()) {
            if (id.isPresent()) {
                post(new Named(open, spec.commandLine().getErr()).account(id.get()), ledger);
            } else {
                Accounts.each(open, "posting", account -> post(account, ledger));
            }
        }
        return ledger;
    }

    private static void post(Account account, Ledger ledger) {
        ledger.post(account.apparatus(), account.stemma(), account.coverage());
    }

    LocalDate day(String option, String given) {
        try {
            return LocalDate.parse(given);
        } catch (DateTimeException e) {
            throw new ParameterException(
                    spec.commandLine(), option + " takes a day such as 2024-05-09, not " + given, e);
        }
    }

    Format format() {
        return format.format();
    }

    PrintWriter out() {
        return spec.commandLine().getOut();
    }

    /** Prints rows of the ledger, each behind {@code sign}. */
    void print(String sign, List<Holding> rows) {
        switch (format()) {
            case TEXT -> rows.forEach(row -> out().println(HoldingLine.of(sign, row)));
            case MD -> rows.forEach(row -> out().println("- " + Markdown.escaped(HoldingLine.words(sign, row))));
            case JSON -> {
                JsonPrinter printer = new JsonPrinter(out());
                rows.forEach(printer::holding);
            }
        }
    }
}
