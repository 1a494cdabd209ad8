package org.stemma.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.stemma.Account;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code stemma story}: the card of one story of a desk. */
@Command(
        name = "story",
        header = "Tell one story of a desk: its reports, brief, claims, descent and timeline.",
        footer = {
            "  stemma story s3f2a                       the story whose id begins so",
            "  stemma story --why s3f2a                 why each of its reports is in it",
            "  stemma story --format json s3f2a         its reports, claims and all the rest as JSON lines"
        })
final class StoryCommand implements Callable<Integer> {

    @Mixin
    private OneStory story = new OneStory();

    @Option(names = "--why", description = "Print why each report belongs to the story, and nothing else.")
    private boolean why;

    @Override
    public Integer call() throws IOException {
        return story.tell(this::tell);
    }

    private void tell(Account account, Format format, PrintWriter out) {
        Room until = why ? Room.STORY : Room.BRIEFING;
        Printer printer = switch (format) {
            case TEXT -> new TextPrinter(out, until, Style.ofStandardOutput());
            case JSON -> new JsonPrinter(out);
            case MD -> new MarkdownPrinter(out, until);
        };
        if (!why) {
            account.coverage().reports().forEach(annotated -> printer.report(annotated.report()));
        }
        printer.story(account.coverage(), account.title());
        if (!why) {
            printer.account(account, until);
        }
    }
}
