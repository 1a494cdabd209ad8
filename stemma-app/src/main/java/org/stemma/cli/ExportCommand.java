package org.stemma.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.stemma.Account;
import org.stemma.desk.Desk;
import org.stemma.export.Form;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code stemma export}: everything of a desk, or of one story, as JSON lines. */
@Command(
        name = "export",
        header =
                "Print every object of a desk, or of one story, as JSON lines; or one story as other programs read it.",
        footer = {
            "  stemma export > desk.jsonl                              the whole desk, story by story, reports first",
            "  stemma export s3f2a                                     the story whose id begins so",
            "  stemma export s3f2a --as claims.csv                     a row for each reading of each claim",
            "  stemma export s3f2a --as claims.parquet --to claims.parquet"
        })
final class ExportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private DeskOption desk = new DeskOption();

    @Parameters(arity = "0..1", paramLabel = "ID", description = "The id of a story, or enough of its beginning.")
    private Optional<String> id = Optional.empty();

    @Option(
            names = "--as",
            paramLabel = "FORM",
            completionCandidates = Forms.class,
            description = "The form of one story: ${COMPLETION-CANDIDATES}. Default: JSON lines.")
    private Optional<String> form = Optional.empty();

    @Option(names = "--to", paramLabel = "FILE", description = "The file for the form. Default: standard output.")
    private Optional<Path> file = Optional.empty();

    /** The names of the forms, for the help. */
    static final class Forms implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Form.files().iterator();
        }
    }

    @Override
    public Integer call() throws IOException {
        return form.isPresent() ? formed(form.get()) : lines();
    }

    private Integer formed(String name) throws IOException {
        Form asked = Form.named(name)
                .orElseThrow(() -> wrong("--as takes " + String.join(", ", Form.files()) + ", not " + name));
        String story = id.orElseThrow(() -> wrong("--as is for one story; give its id"));
        if (asked.isBinary() && file.isEmpty()) {
            throw wrong("--as " + name + " is not text; give a file with --to");
        }
        try (Desk open = desk.read()) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            asked.write(new Named(open, spec.commandLine().getErr()).account(story), bytes);
            if (file.isPresent()) {
                Files.write(file.get(), bytes.toByteArray());
            } else {
                spec.commandLine().getOut().print(bytes.toString(StandardCharsets.UTF_8));
                spec.commandLine().getOut().flush();
            }
            return Exit.DONE;
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }

    private Integer lines() throws IOException {
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
