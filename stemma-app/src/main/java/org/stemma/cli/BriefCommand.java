package org.stemma.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.stemma.Account;
import org.stemma.cli.StoryCard.Part;
import org.stemma.desk.Desk;
import org.stemma.desk.kept.StorySummary;
import org.stemma.export.StoryMarkdown;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code stemma brief}: what a story, or each of the latest stories, comes to. */
@Command(
        name = "brief",
        header = "Tell a story in a few sentences, each with its citations; without an ID, the latest stories.",
        footer = {
            "  stemma brief s3f2a                    the story whose id begins so, and what nobody reports",
            "  stemma brief --limit 10               the ten stories with the latest reports",
            "  stemma brief --format md s3f2a        as Markdown whose citations open the page at the sentence"
        })
final class BriefCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private DeskOption desk = new DeskOption();

    @Mixin
    private FormatOption format = new FormatOption();

    @Option(names = "--limit", paramLabel = "N", description = "How many of the latest. Default: ${DEFAULT-VALUE}.")
    private int limit = 5;

    @Parameters(
            arity = "0..1",
            paramLabel = "ID",
            description = "The id of a story, or enough of its beginning; stemma stories lists them.")
    private Optional<String> id = Optional.empty();

    @Override
    public Integer call() throws IOException {
        if (limit < 1) {
            throw new ParameterException(spec.commandLine(), "--limit must be 1 or more, not " + limit);
        }
        PrintWriter out = spec.commandLine().getOut();
        try (Desk open = desk.read()) {
            if (id.isPresent()) {
                tell(new Named(open, spec.commandLine().getErr()).account(id.get()), out);
                return Exit.DONE;
            }
            List<StorySummary> latest = open.stories(0, limit);
            for (StorySummary story : latest) {
                Optional<Account> account = open.account(story.id());
                account.ifPresent(one -> tell(one, out));
            }
            return Exit.DONE;
        }
    }

    private void tell(Account account, PrintWriter out) {
        switch (format.format()) {
            case TEXT ->
                out.println(StoryCard.of(
                        account, EnumSet.of(Part.REPORTS, Part.BRIEF, Part.NOBODY), Style.ofStandardOutput()));
            case JSON -> new JsonPrinter(out).brief(account);
            case MD -> out.println(StoryMarkdown.of(account));
        }
    }
}
