package org.stemma.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.stemma.desk.Desk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code stemma add}: files reports in a desk. */
@Command(
        name = "add",
        header = "File reports from files or the web in a desk; each joins a story or opens one.",
        footer = {
            "  stemma add reports/                              files a folder in ./desk, which is made",
            "  stemma add --desk press wire.jsonl.gz            files JSON lines in another desk",
            "  stemma add --follow https://paper.example/rss    files the items of a feed, with their pages",
            "",
            "What was filed before is not filed twice. Ctrl-C ends it; what was filed by then is filed."
        })
final class AddCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private DeskOption desk = new DeskOption();

    @Mixin
    private InputOptions inputs = new InputOptions();

    @Override
    public Integer call() throws IOException {
        Desk open = desk.file();
        Progress progress = Progress.of("filing", "reports", -1);
        Filing filing = new Filing(open, spec.commandLine().getErr(), progress);
        return Stopping.run(
                () -> inputs.each(filing::refuse, filing::run), filing::stop, () -> end(open, progress, filing));
    }

    private void end(Desk open, Progress progress, Filing filing) throws IOException {
        progress.close();
        open.close();
        spec.commandLine().getOut().println(filing.summary());
    }
}
