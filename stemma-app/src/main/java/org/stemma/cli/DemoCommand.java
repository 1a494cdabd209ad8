package org.stemma.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.stemma.desk.Desk;
import org.stemma.web.settings.Setting;
import org.stemma.web.settings.Settings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code stemma demo}: the line over the sample reports inside the program. */
@Command(
        name = "demo",
        header = "Read the sample reports that come with the program and tell their story.",
        description = "On a terminal it then serves their page until stopped.",
        footer = {"  stemma demo", "  stemma demo > demo.txt      the story alone"})
final class DemoCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter errors = spec.commandLine().getErr();
        int status = run(out, errors);
        out.flush();
        return Style.onTerminal() ? serve(out, errors) : status;
    }

    /** Files the samples in a desk that is gone afterwards, and serves it. */
    private static int serve(PrintWriter out, PrintWriter errors) throws IOException {
        DeskOption.quieten();
        Path folder = Files.createTempDirectory("stemma-demo");
        out.println();
        out.println("The same as a page, until you press Ctrl-C:");
        out.flush();
        Path desk = folder.resolve("desk");
        try (Desk open = Desk.write(desk);
                Progress progress = Progress.of("filing", "reports", -1)) {
            new Filing(open, errors, progress).run(Sample.intakes().iterator());
        }
        Settings settings = Settings.USUAL.with(Setting.PORT, "0", "demo").with(Setting.ACCESS_LOG, "off", "demo");
        return Serving.run(desk, settings, out, errors, () -> delete(folder));
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
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
