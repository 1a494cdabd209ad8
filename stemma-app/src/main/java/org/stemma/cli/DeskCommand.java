package org.stemma.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.stemma.desk.Desk;
import org.stemma.desk.kept.DeskFault;
import org.stemma.desk.kept.DeskStats;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code stemma desk}: looks after a desk as a whole. */
@Command(
        name = "desk",
        header = "Look after a desk: check it, build anew what is derived, count, copy.",
        subcommands = {
            DeskCommand.Check.class,
            DeskCommand.Rebuild.class,
            DeskCommand.Stats.class,
            DeskCommand.Backup.class
        },
        footer = {
            "  stemma desk check                     reads every row, and says what is wrong where",
            "  stemma desk rebuild                   stories and search index anew from reports and log",
            "  stemma desk stats                     how much it holds",
            "  stemma desk backup copies/monday      copies it, also while it is being written"
        })
final class DeskCommand implements Runnable {

    private static final double MEGABYTE = 1_000_000;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say what: check, rebuild, stats or backup");
    }

    private static int faults(List<DeskFault> faults, PrintWriter errors) {
        faults.forEach(fault -> errors.println("fault " + fault.where() + ": " + fault.what()));
        return faults.isEmpty() ? Exit.DONE : Exit.REFUSED;
    }

    /** {@code stemma desk check}. */
    @Command(
            name = "check",
            header = "Read every row of a desk and say what is wrong where.",
            footer = "  stemma desk check --desk press")
    static final class Check implements Callable<Integer> {

        @Spec
        private CommandSpec spec = CommandSpec.create();

        @Mixin
        private DeskOption desk = new DeskOption();

        @Override
        public Integer call() throws IOException {
            try (Desk open = desk.read()) {
                List<DeskFault> faults = open.check();
                String found = faults.isEmpty()
                        ? "nothing wrong"
                        : faults.size() + (faults.size() == 1 ? " fault" : " faults");
                spec.commandLine().getOut().println(desk.folder() + ": " + found);
                return faults(faults, spec.commandLine().getErr());
            }
        }
    }

    /** {@code stemma desk rebuild}. */
    @Command(
            name = "rebuild",
            header = "Build stories and search index anew from the reports and the log.",
            footer = "  stemma desk rebuild --desk press")
    static final class Rebuild implements Callable<Integer> {

        @Spec
        private CommandSpec spec = CommandSpec.create();

        @Mixin
        private DeskOption desk = new DeskOption();

        @Override
        public Integer call() throws IOException {
            try (Desk open = desk.change()) {
                List<DeskFault> faults = rebuild(open);
                spec.commandLine().getOut().println(desk.folder() + ": built anew");
                return faults(faults, spec.commandLine().getErr());
            }
        }

        private static List<DeskFault> rebuild(Desk open) throws IOException {
            try (Progress progress =
                    Progress.of("indexing", "reports", open.stats().reports())) {
                open.whenIndexed(progress::step);
                return open.rebuild();
            }
        }
    }

    /** {@code stemma desk stats}. */
    @Command(name = "stats", header = "Count what a desk holds.", footer = "  stemma desk stats --desk press")
    static final class Stats implements Callable<Integer> {

        private static final String ROW = "%-16s %,14d%n";

        @Spec
        private CommandSpec spec = CommandSpec.create();

        @Mixin
        private DeskOption desk = new DeskOption();

        @Override
        public Integer call() throws IOException {
            PrintWriter out = spec.commandLine().getOut();
            try (Desk open = desk.read()) {
                DeskStats stats = open.stats();
                out.printf(Locale.ROOT, ROW, "reports", stats.reports());
                out.printf(Locale.ROOT, ROW, "stories", stats.stories());
                out.printf(Locale.ROOT, ROW, "  of them open", stats.openStories());
                out.printf(Locale.ROOT, ROW, "lines of log", stats.changes());
                out.printf(Locale.ROOT, "%-16s %,14.1f MB%n", "database", stats.databaseBytes() / MEGABYTE);
                out.printf(Locale.ROOT, "%-16s %,14.1f MB%n", "search index", stats.indexBytes() / MEGABYTE);
                return Exit.DONE;
            }
        }
    }

    /** {@code stemma desk backup}. */
    @Command(
            name = "backup",
            header = "Copy a desk as it is at this moment, also while it is being written.",
            footer = "  stemma desk backup --desk press copies/monday")
    static final class Backup implements Callable<Integer> {

        @Spec
        private CommandSpec spec = CommandSpec.create();

        @Mixin
        private DeskOption desk = new DeskOption();

        @Parameters(paramLabel = "TARGET", description = "The folder to copy to, which must not exist yet.")
        private Path target = Path.of("");

        @Override
        public Integer call() throws IOException {
            try (Desk open = desk.read()) {
                open.backup(target);
                spec.commandLine().getOut().println(desk.folder() + ": copied to " + target);
                return Exit.DONE;
            }
        }
    }
}
