package org.stemma.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code stemma demo}: the line over the sample reports inside the program. */
@Command(
        name = "demo",
        header = "Read the sample reports that come with the program and tell their story.",
        footer = "  stemma demo")
final class DemoCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        return run(spec.commandLine().getOut(), spec.commandLine().getErr());
    }

    /** Prints the story cards of the samples and returns the exit status. */
    private static int run(PrintWriter out, PrintWriter errors) throws IOException {
        int status = new Reading(Room.BRIEFING, new TextPrinter(out, Room.BRIEFING, Style.ofStandardOutput()), errors)
                .run(Sample.intakes().iterator());
        out.println("These were invented reports. Next:");
        out.println("  ./stemma read FOLDER                    the stories in your own pages, texts and JSON lines");
        out.println("  ./stemma read --format json FOLDER      the same as one JSON object a line");
        return status;
    }
}
