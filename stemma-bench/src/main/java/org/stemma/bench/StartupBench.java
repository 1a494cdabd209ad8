package org.stemma.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import org.stemma.bench.Benchmark.Place;

/** Cold starts of the whole program, script and virtual machine included: wall time and peak memory beside their bounds. */
final class StartupBench {

    private static final int RUNS = 7;
    private static final double MEGA = 1e6;

    /**
     * What is run.
     *
     * @param seconds the bound for the median
     * @param megabytes the bound for the largest peak
     */
    private record Case(String what, List<String> arguments, double seconds, double megabytes) {}

    private StartupBench() {}

    /** Prints one row a case. Throws {@link IOException} when the program fails. */
    static void run(Place place, PrintStream out) throws IOException {
        String reports = place.reports().toString();
        List<Case> cases = List.of(
                new Case("whole line", List.of("read", reports), 4.0, 700),
                new Case("annotation", List.of("read", "--until", "annotation", reports), 1.5, 700),
                new Case("intake only", List.of("read", "--until", "intake", reports), 0.6, 700));
        out.println(RUNS + " cold runs each, after one to warm the disk. Java "
                + Runtime.version().feature() + ", " + Runtime.getRuntime().availableProcessors() + " processors, "
                + load() + ".");
        out.println("The bounds are for the median time and for the peak of memory.");
        out.println();
        out.println("                  min    median       max     bound        cpu       peak     bound");
        for (Case one : cases) {
            out.println(row(one, measured(place, one)));
            out.println("    ./stemma " + String.join(" ", one.arguments()));
        }
    }

    private static String load() {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        return load < 0 ? "load unknown" : String.format(Locale.ROOT, "load %.1f before", load);
    }

    private static List<ColdRun> measured(Place place, Case one) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(place.checkout().resolve("stemma").toAbsolutePath().toString());
        command.addAll(one.arguments());
        ColdRun.of(command);
        List<ColdRun> runs = new ArrayList<>();
        for (int i = 0; i < RUNS; i++) {
            runs.add(ColdRun.of(command));
        }
        return runs;
    }

    private static String row(Case one, List<ColdRun> runs) {
        double[] seconds = runs.stream().mapToDouble(ColdRun::seconds).sorted().toArray();
        double[] cpu = runs.stream().mapToDouble(ColdRun::cpu).sorted().toArray();
        double median = seconds[seconds.length / 2];
        OptionalLong peak = runs.stream()
                .map(ColdRun::peak)
                .flatMapToLong(OptionalLong::stream)
                .max();
        double megabytes = peak.orElse(0) / MEGA;
        boolean within = median <= one.seconds() && megabytes <= one.megabytes();
        return String.format(
                Locale.ROOT,
                "%-11s %7.2f s %7.2f s %7.2f s %7.1f s %8.2f s %7s MB %6.0f MB   %s",
                one.what(),
                seconds[0],
                median,
                seconds[seconds.length - 1],
                one.seconds(),
                cpu[cpu.length / 2],
                peak.isPresent() ? String.format(Locale.ROOT, "%.0f", megabytes) : "?",
                one.megabytes(),
                within ? "within" : "OVER");
    }
}
