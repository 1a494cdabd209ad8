package org.stemma.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.stemma.intake.Inputs;
import org.stemma.intake.IntakeLimits;
import org.stemma.intake.Skipped;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code stemma read}: the whole line over the given inputs, once; nothing is kept. */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Read reports and tell their stories; nothing is kept.",
        synopsisHeading = "%nUsage: ",
        parameterListHeading = "%nInputs:%n",
        optionListHeading = "%nOptions:%n",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            Exit.DONE + ":done",
            Exit.REFUSED
                    + ":something was refused: each refusal is on standard error (what, where, why), the rest was done",
            Exit.USAGE + ":the call itself was wrong"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  stemma read reports/                                   story cards of a folder",
            "  stemma read --until intake --format json page.html     what was taken from a page, as JSON",
            "  zcat wire.jsonl.gz | stemma read --format md -         a Markdown brief from standard input"
        })
final class ReadCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = "--until",
            paramLabel = "ROOM",
            description = {
                "The last room the reports pass: ${COMPLETION-CANDIDATES}.",
                "Default: ${DEFAULT-VALUE}, the whole line."
            })
    private Room until = Room.BRIEFING;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = {
                "How to print: ${COMPLETION-CANDIDATES}.",
                "text: story cards as tables; json: one object a line; md: Markdown. Default: ${DEFAULT-VALUE}."
            })
    private Format format = Format.TEXT;

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = {
                "Pages, plain texts, feeds, web archives, JSON lines, and folders of them; - is JSON lines on"
                        + " standard input."
            })
    private List<String> inputs = List.of();

    @Override
    public Integer call() {
        return run(inputs, until, format);
    }

    /** Reads the inputs through the rooms up to {@code until}, prints, and returns the exit status. */
    private int run(List<String> paths, Room until, Format format) {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter errors = spec.commandLine().getErr();
        try (Inputs intakes = Inputs.of(paths, IntakeLimits.DEFAULTS, System.in)) {
            int status = new Reading(until, printer(out, until, format), errors).run(intakes);
            intakes.skipped().forEach(skipped -> errors.println(line(skipped)));
            return status;
        }
    }

    /** One line for people: what of an archive was read, and what passed over. */
    private static String line(Skipped skipped) {
        String kinds = skipped.kinds().entrySet().stream()
                .map(kind -> kind.getValue() + " " + Columns.printable(kind.getKey()))
                .collect(Collectors.joining(", "));
        return Columns.printable(skipped.input()) + ": " + skipped.read() + " of " + skipped.records()
                + " records read as pages" + (kinds.isEmpty() ? "" : "; passed over: " + kinds);
    }

    private static Printer printer(PrintWriter out, Room until, Format format) {
        return switch (format) {
            case TEXT -> new TextPrinter(out, until, Style.ofStandardOutput());
            case JSON -> new JsonPrinter(out);
            case MD -> new MarkdownPrinter(out, until);
        };
    }
}
