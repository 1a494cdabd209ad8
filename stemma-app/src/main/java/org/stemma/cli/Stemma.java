package org.stemma.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code stemma}: its verbs, its help and its exit statuses. */
@Command(
        name = "stemma",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Many news reports of one happening go in; what happened, on whose word, comes out.",
        synopsisHeading = "%nUsage: ",
        customSynopsis = {"stemma VERB [OPTION…] [PATH…]", "       stemma VERB --help"},
        commandListHeading = "%nVerbs:%n",
        optionListHeading = "%nOptions:%n",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            Exit.DONE + ":done",
            Exit.REFUSED + ":something was refused: each refusal is on standard error, the rest was done",
            Exit.USAGE + ":the call itself was wrong",
            Exit.FAULT + ":the program itself is at fault"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  stemma demo                                  the sample reports that come with it",
            "  stemma read reports/                         the stories in a folder of pages and texts",
            "  stemma read --format json a.html b.html      every object as one line of JSON",
            "  zcat wire.jsonl.gz | stemma read -           reports as JSON lines on standard input",
            "  stemma add reports/                          files them in a desk, ./desk",
            "  stemma stories                               the stories of the desk",
            "  stemma search 'person:\"Ada Novak\" ferry'    reports of the desk with a name and a word",
            "  stemma watch https://paper.example/rss.xml   files each new report of a feed, until stopped"
        })
public final class Stemma implements Runnable {

    /** Columns that tables and help keep to. */
    static final int WIDTH = 100;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    public static void main(String[] arguments) {
        PrintWriter out = Output.to(new FileOutputStream(FileDescriptor.out));
        PrintWriter errors = new PrintWriter(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        System.exit(run(out, errors, arguments));
    }

    /** Runs one call and returns its exit status; results go to {@code out}, refusals and faults to {@code errors}. */
    static int run(PrintWriter out, PrintWriter errors, String... arguments) {
        return commandLine(out, errors, arguments).execute(arguments);
    }

    private static CommandLine commandLine(PrintWriter out, PrintWriter errors, String... arguments) {
        CommandLine commandLine = new CommandLine(new Stemma());
        Verbs.give(commandLine, arguments);
        Headings.over(commandLine);
        return commandLine
                .setOut(out)
                .setErr(errors)
                .setUsageHelpWidth(WIDTH)
                .registerConverter(Room.class, word -> Word.in(Room.values(), word))
                .registerConverter(Format.class, word -> Word.in(Format.values(), word))
                .setParameterExceptionHandler(new UsageErrors())
                .setExecutionStrategy(new Faults())
                .setExecutionExceptionHandler(new Faults());
    }

    /** Runs when no verb was given. */
    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a verb is missing");
    }
}
