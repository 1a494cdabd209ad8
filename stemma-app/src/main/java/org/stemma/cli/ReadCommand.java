package org.stemma.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code stemma read}: the whole line over the given inputs, once; nothing is kept. */
@Command(
        name = "read",
        header = "Read reports from files or the web and tell their stories; nothing is kept.",
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

    @Mixin
    private FormatOption format = new FormatOption();

    @Mixin
    private InputOptions inputs = new InputOptions();

    /** Reads the inputs through the rooms up to {@code until} and prints what they gave. */
    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Reading reading = new Reading(until, printer(out), spec.commandLine().getErr());
        return inputs.each(reading::refuse, reading::run);
    }

    private Printer printer(PrintWriter out) {
        return switch (format.format()) {
            case TEXT -> new TextPrinter(out, until, Style.ofStandardOutput());
            case JSON -> new JsonPrinter(out);
            case MD -> new MarkdownPrinter(out, until);
        };
    }
}
