package org.stemma.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.stemma.bench.Benchmark.Place;
import org.stemma.intake.Inputs;
import org.stemma.intake.Intake;
import org.stemma.intake.IntakeLimits;

/**
 * A large web archive made of the gold pages: the speed of intake beside that of merely unpacking the file, each in a
 * process of its own with little memory, on one processor and on all, and the program as people start it. The file has the
 * size that the standard recommends (WARC 1.1, annex C.1: 1 GB); the system property {@code stemma.bench.warc.mb} changes it.
 */
public final class WarcBench {

    private static final long MEGA = 1_000_000;
    private static final long SIZE = Long.getLong("stemma.bench.warc.mb", 1000);
    private static final double NANOS = 1e9;
    private static final String HEAP = "-Xmx200m";
    /** The bound for the memory a reading process holds resident, in megabytes. */
    private static final int BOUND = 400;

    /** Java told to use one processor still runs two threads; the kernel can be told to give it one. */
    private static final Path TASKSET = Path.of("/usr/bin/taskset");

    private static final List<String> ONE_CORE = List.of(TASKSET.toString(), "-c", "0");
    private static final String SCRIPT = "stemma";
    private static final Pattern INLINING = Pattern.compile("-XX:\\w*Inline\\w*=\\d+");
    private static final String UNPACK = "unpack";
    private static final String READ = "read";

    private WarcBench() {}

    /** Makes the archive in a temporary folder, measures, and deletes it. */
    static void run(Place place, PrintStream out) throws IOException {
        Path folder = Files.createTempDirectory("stemma-warc");
        Path file = folder.resolve("gold.warc.gz");
        try {
            Path gold = place.gold();
            WarcMaker maker = new WarcMaker(List.of(gold.resolve("extraction"), gold.resolve("dates")));
            WarcMaker.Made made = maker.write(file, SIZE * MEGA, false);
            out.printf(
                    Locale.ROOT,
                    "%d pages: %d different ones gone round, each with a comment and an address of its own and no digest, so that every%n"
                            + "one is read before it is found to be a duplicate;%n"
                            + "a file of %d MB, packed record by record, %d MB unpacked; heap %s, one process each:%n",
                    made.pages(),
                    made.different(),
                    made.packed() / MEGA,
                    made.plain() / MEGA,
                    HEAP);
            List<String> flags = flags(place.checkout());
            int all = Runtime.getRuntime().availableProcessors();
            Measured unpacked = measure(UNPACK, 1, child(UNPACK, 1, flags), made, out);
            Measured one = measure(READ, 1, child(READ, 1, flags), made, out);
            Measured many = all > 1 ? measure(READ, all, child(READ, all, flags), made, out) : one;
            out.printf(
                    Locale.ROOT,
                    "share of the speed of unpacking: on 1 %.3f, on %d %.3f (aim .333); by processor time alone %.3f%n",
                    unpacked.seconds() / one.seconds(),
                    all,
                    unpacked.seconds() / many.seconds(),
                    unpacked.cpu() / one.cpu());
            out.println("the program as people start it, its start and its output included:");
            // The first call builds what is missing.
            ColdRun.of(List.of(program(place), "--version"));
            measure("stemma", all, List.of(program(place), "read", "--until", "intake"), made, out);
            out.println("the same rounds with unchanged pages whose records name the digest of their payload:");
            WarcMaker.Made repeated = maker.write(file, SIZE * MEGA, true);
            measure(READ, 1, child(READ, 1, flags), repeated, out);
        } finally {
            Files.deleteIfExists(file);
            Files.delete(folder);
        }
    }

    private static String program(Place place) {
        return place.checkout().resolve(SCRIPT).toAbsolutePath().toString();
    }

    /**
     * What one process took.
     *
     * @param seconds as the process itself timed them, without its start
     * @param cpu processor seconds of the whole process, which a busy machine hardly changes
     */
    private record Measured(double seconds, double cpu) {}

    private static List<String> child(String what, int processors, List<String> flags) {
        List<String> command = new ArrayList<>(processors == 1 && Files.isExecutable(TASKSET) ? ONE_CORE : List.of());
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                HEAP,
                "-XX:+UseSerialGC",
                "-XX:ActiveProcessorCount=" + processors,
                "-XX:+IgnoreUnrecognizedVMOptions"));
        command.addAll(flags);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), WarcBench.class.getName(), what));
        return command;
    }

    /** Runs the command on the archive: a child of this class times itself, a program is timed from outside. */
    private static Measured measure(
            String what, int processors, List<String> command, WarcMaker.Made made, PrintStream out)
            throws IOException {
        Path result = Files.createTempFile("stemma-warc", ".txt");
        try {
            List<String> whole = new ArrayList<>(command);
            whole.add(made.file().toString());
            if (command.contains(WarcBench.class.getName())) {
                whole.add(result.toString());
            }
            ColdRun run = ColdRun.of(whole);
            String[] told = Files.readString(result, StandardCharsets.UTF_8).split("\n", -1);
            double seconds = told.length > 1 ? Double.parseDouble(told[0]) : run.seconds();
            OptionalLong peak = run.peak();
            out.printf(
                    Locale.ROOT,
                    "  %-7s on %d: %6.1f s %7.1f MB/s %6.0f pages/s  %6.1f s of processors, %.0f pages/s of each  peak %s MB%s  %s%n",
                    what,
                    processors,
                    seconds,
                    made.plain() / (double) MEGA / seconds,
                    made.pages() / seconds,
                    run.cpu(),
                    made.pages() / run.cpu(),
                    peak.isPresent() ? Long.toString(peak.getAsLong() / MEGA) : "?",
                    peak.orElse(0) / MEGA > BOUND ? " OVER " + BOUND : "",
                    told.length > 1 ? told[1] : "");
            return new Measured(seconds, run.cpu());
        } finally {
            Files.delete(result);
        }
    }

    /** The flags that tell the compiler how much to inline, as the launch script gives them (RATIONALE.md, "Why does the launch script forbid most inlining?"). */
    private static List<String> flags(Path checkout) throws IOException {
        String script = Files.readString(checkout.resolve(SCRIPT), StandardCharsets.UTF_8);
        return INLINING.matcher(script).results().map(MatchResult::group).toList();
    }

    /** The child: {@code unpack|read ARCHIVE RESULT}; writes seconds and a word on what came of it. */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[1]);
        long start = System.nanoTime();
        String what = arguments[0].equals(UNPACK) ? unpack(file) : read(file);
        double seconds = (System.nanoTime() - start) / NANOS;
        Files.writeString(Path.of(arguments[2]), seconds + "\n" + what, StandardCharsets.UTF_8);
    }

    private static String unpack(Path file) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long bytes = 0;
        try (InputStream in =
                new GZIPInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16), 1 << 16)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                bytes += read;
            }
        }
        return bytes / MEGA + " MB drained";
    }

    private static String read(Path file) {
        List<String> told = new ArrayList<>();
        int accepted = 0;
        int refused = 0;
        try (Inputs inputs =
                Inputs.of(List.of(file.toString()), IntakeLimits.DEFAULTS, InputStream.nullInputStream())) {
            while (inputs.hasNext()) {
                switch (inputs.next()) {
                    case Intake.Accepted report -> accepted++;
                    case Intake.Refused refusal -> refused++;
                }
            }
            inputs.skipped().forEach(skipped -> told.add(skipped.read() + " of " + skipped.records() + " records"));
        }
        return accepted + " reports, " + refused + " refused; " + String.join(", ", told);
    }
}
