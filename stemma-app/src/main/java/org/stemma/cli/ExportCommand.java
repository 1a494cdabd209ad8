package org.stemma.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.stemma.Account;
import org.stemma.desk.Desk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code stemma export}: everything of a desk, or of one story, as JSON lines. */
@Command(
        name = "export",
        header = "Print every object of a desk, or of one story, as JSON lines: story by story, reports first.",
        footer = {
            "  stemma export > desk.jsonl            the whole desk",
            "  stemma export s3f2a                   the story whose id begins so"
        })
final class ExportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private DeskOption desk = new DeskOption();

    @Parameters(arity = "0..1", paramLabel = "ID", description = "The id of a story, or enough of its beginning.")
    private Optional<String> id = Optional.empty();

    @Override
    public Integer call() throws IOException {
        JsonPrinter printer = new JsonPrinter(spec.commandLine().getOut());
        try (Desk open = desk.read()) {
            if (id.isPresent()) {
                print(new Named(open, spec.commandLine().getErr()).account(id.get()), printer);
            } else {
                Accounts.each(open, "exporting", account -> print(account, printer));
            }
            return Exit.DONE;
        }
    }

    private static void print(Account account, JsonPrinter printer) {
        account.coverage().reports().forEach(annotated -> {
            printer.report(annotated.report());
            printer.annotated(annotated);
        });
        printer.story(account.coverage(), account.title());
        printer.account(account, Room.BRIEFING);
    }
}
