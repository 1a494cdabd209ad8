package org.stemma.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.stemma.fetch.Downloads;
import org.stemma.fetch.Fetcher;
import org.stemma.fetch.WebAddress;
import org.stemma.intake.Inputs;
import org.stemma.intake.IntakeLimits;
import org.stemma.intake.Outlets;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code stemma read}: the whole line over the given inputs, once; nothing is kept. */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Read reports from files or the web and tell their stories; nothing is kept.",
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
            "  zcat wire.jsonl.gz | stemma read --format md -         a Markdown brief from standard input",
            "  stemma read --follow https://paper.example/rss.xml     the items of a feed, with their pages"
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
            paramLabel = "PATH|URL",
            description = {
                "Pages, plain texts, feeds, web archives, JSON lines, and folders of them; - is JSON lines on"
                        + " standard input.",
                "http and https addresses are fetched: a page, the items of a feed, what a sitemap or OPML list leads to."
            })
    private List<String> inputs = List.of();

    @Option(names = "--follow", description = "Fetch the pages of items of which a feed gives only a summary.")
    private boolean follow;

    @Mixin
    private OutletsOption outlets = new OutletsOption();

    @Mixin
    private WebOptions web = new WebOptions();

    @Override
    public Integer call() {
        return run(inputs, until, format);
    }

    /** Reads the inputs through the rooms up to {@code until}, prints, and returns the exit status. */
    private int run(List<String> paths, Room until, Format format) {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter errors = spec.commandLine().getErr();
        Reading reading = new Reading(until, printer(out, until, format), errors);
        Outlets.Extended known = outlets.read();
        known.refused().forEach(reading::refuse);
        if (paths.stream().anyMatch(WebAddress::isMeant)) {
            return fetched(paths, known.outlets(), reading, errors);
        }
        try (Inputs intakes = Inputs.of(paths, IntakeLimits.DEFAULTS, known.outlets(), System.in)) {
            int status = reading.run(intakes);
            intakes.skipped().forEach(skipped -> errors.println(SkippedLine.of(skipped)));
            return status;
        }
    }

    private int fetched(List<String> inputs, Outlets known, Reading reading, PrintWriter errors) {
        Downloads.Following following = new Downloads.Following(follow, web.most());
        Downloads.Asides asides = new Downloads.Asides(
                note -> errors.println("note " + Columns.printable(note)),
                skipped -> errors.println(SkippedLine.of(skipped)));
        try (Fetcher fetcher = web.fetcher();
                Sources sources = new Sources(
                        inputs, known, System.in, address -> new Downloads(address, fetcher, following, asides))) {
            int status = reading.run(sources);
            sources.skipped().forEach(asides.skipped());
            return status;
        }
    }

    private static Printer printer(PrintWriter out, Room until, Format format) {
        return switch (format) {
            case TEXT -> new TextPrinter(out, until, Style.ofStandardOutput());
            case JSON -> new JsonPrinter(out);
            case MD -> new MarkdownPrinter(out, until);
        };
    }
}
