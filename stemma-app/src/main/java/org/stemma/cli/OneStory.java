package org.stemma.cli;

import java.io.IOException;
import java.io.PrintWriter;
import org.stemma.Account;
import org.stemma.desk.Desk;
import org.stemma.tell.Markdown;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What every verb about one story is told: which, of which desk, and how to print. */
final class OneStory {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private DeskOption desk = new DeskOption();

    @Mixin
    private FormatOption format = new FormatOption();

    @Parameters(
            paramLabel = "ID",
            description = "The id of a story, or enough of its beginning; stemma stories lists them.")
    private String id = "";

    /** Prints something of a story. */
    @FunctionalInterface
    interface Telling {
        void tell(Account account, Format format, PrintWriter out) throws IOException;
    }

    /** Opens the desk, finds the story, has it told; returns the exit status. */
    int tell(Telling telling) throws IOException {
        try (Desk open = desk.read()) {
            Account account = new Named(open, spec.commandLine().getErr()).account(id);
            PrintWriter out = spec.commandLine().getOut();
            telling.tell(account, format.format(), out);
            out.flush();
            return Exit.DONE;
        }
    }

    /** Prints parts of the story's card, as text or fenced. */
    static void card(Account account, java.util.Set<StoryCard.Part> parts, Format format, PrintWriter out) {
        if (format == Format.MD) {
            out.println(Markdown.fenced(StoryCard.of(account, parts, Style.PLAIN)));
        } else {
            out.print(StoryCard.of(account, parts, Style.ofStandardOutput()));
        }
    }
}
