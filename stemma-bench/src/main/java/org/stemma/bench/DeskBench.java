package org.stemma.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.stemma.Line;
import org.stemma.bench.Benchmark.Place;
import org.stemma.desk.Desk;
import org.stemma.desk.kept.DeskStats;
import org.stemma.desk.kept.StorySummary;
import org.stemma.intake.Inputs;
import org.stemma.intake.Intake;
import org.stemma.intake.IntakeLimits;
import org.stemma.report.Report;

/** The desk on disk: reports a second from JSON lines to the disk, its size beside the texts, reading while it is written. */
final class DeskBench {

    /** Enough for the models to have been loaded and most of the code to be compiled. */
    private static final int WARM = 1_000;

    private static final int FILED = 1_500;
    private static final int FILED_BESIDE_A_READER = 300;

    /** A reader asks so often; most of the time the writer has the processor. */
    private static final int ASK_EVERY_MILLIS = 20;

    private static final double NANOS = 1e9;
    private static final double MICROS = 1e3;

    private DeskBench() {}

    static void run(Place place, PrintStream out) throws IOException {
        Path stream = place.gold().resolve("stories/incidents-2013-2016.jsonl");
        Path folder = Files.createTempDirectory("stemma-desk-bench");
        try {
            Line line = Line.standard();
            whole(place.checkout(), stream, folder.resolve("whole"), out);
            added(stream, folder.resolve("added"), line, out);
        } finally {
            delete(folder);
        }
    }

    private static void added(Path file, Path folder, Line line, PrintStream out) throws IOException {
        long text = 0;
        try (Desk desk = Desk.write(folder, line);
                Inputs inputs =
                        Inputs.of(List.of(file.toString()), IntakeLimits.DEFAULTS, InputStream.nullInputStream())) {
            text += filed(desk, inputs, WARM);
            text += measured(desk, inputs, out);
            Asking asking = new Asking(folder);
            Thread reader = Thread.ofPlatform().start(asking);
            text += filed(desk, inputs, FILED_BESIDE_A_READER);
            asking.stop(reader);
            asking.print(out);
        }
        print(folder, text, out);
    }

    /** The program itself, with the flags it has: what a user waits for who files a folder and leaves. */
    private static void whole(Path checkout, Path file, Path folder, PrintStream out) throws IOException {
        ColdRun run = ColdRun.of(List.of(
                checkout.resolve("stemma").toAbsolutePath().toString(),
                "add",
                "--desk",
                folder.toString(),
                file.toString()));
        try (Desk desk = Desk.read(folder)) {
            long reports = desk.stats().reports();
            out.printf(
                    Locale.ROOT,
                    "./stemma add, from the command to its end: %.1f reports a second of processor on all threads (aim: 60),"
                            + " %.1f by the clock (%d reports, %.1f s of processor)%n",
                    reports / run.cpu(),
                    reports / run.seconds(),
                    reports,
                    run.cpu());
        }
    }

    private static long measured(Desk desk, Inputs inputs, PrintStream out) throws IOException {
        long start = System.nanoTime();
        ProcessorTime before = ProcessorTime.now();
        long text = filed(desk, inputs, FILED);
        ProcessorTime used = ProcessorTime.now().since(before);
        double seconds = (System.nanoTime() - start) / NANOS;
        out.printf(
                Locale.ROOT,
                "add, JSON lines to the disk, %d reports behind %d: %s; %.1f a second by the clock, load %.1f%n",
                FILED,
                WARM,
                used.over(FILED),
                FILED / seconds,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        return text;
    }

    private static long filed(Desk desk, Inputs inputs, int count) throws IOException {
        long text = 0;
        for (int filed = 0; filed < count && inputs.hasNext(); ) {
            if (inputs.next() instanceof Intake.Accepted accepted) {
                Report report = accepted.report();
                desk.file(report);
                text += report.text().getBytes(StandardCharsets.UTF_8).length;
                filed++;
            }
        }
        return text;
    }

    /** The file of a closed desk is all there is of it. */
    static void print(Path folder, long text, PrintStream out) throws IOException {
        try (Desk desk = Desk.read(folder)) {
            DeskStats stats = desk.stats();
            out.printf(
                    Locale.ROOT,
                    "size: %d reports in %d stories, texts %.1f MB, desk %.1f MB = %.2f x the text, search index %.1f MB%n",
                    stats.reports(),
                    stats.stories(),
                    text / 1e6,
                    stats.databaseBytes() / 1e6,
                    (double) stats.databaseBytes() / text,
                    stats.indexBytes() / 1e6);
        }
    }

    /** Nanoseconds of processor time that this process has had. */
    static long processor() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    /** A reader of its own beside the writer: the list of stories, a story, a report. */
    private static final class Asking implements Runnable {

        private final Path folder;
        private final List<Long> nanos = new ArrayList<>();
        private volatile boolean on = true;
        private volatile String fault = "";

        Asking(Path folder) {
            this.folder = folder;
        }

        @Override
        public void run() {
            try (Desk desk = Desk.read(folder)) {
                while (on) {
                    StorySummary latest = desk.stories(0, 1).getFirst();
                    long start = System.nanoTime();
                    desk.story(latest.id()).ifPresent(story -> story.members().getFirst());
                    desk.report(desk.story(latest.id())
                            .orElseThrow()
                            .members()
                            .getFirst()
                            .report());
                    nanos.add(System.nanoTime() - start);
                    Thread.sleep(ASK_EVERY_MILLIS);
                }
            } catch (IOException e) {
                fault = e.toString();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        void stop(Thread thread) throws IOException {
            on = false;
            try {
                thread.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted while a reader was stopped", e);
            }
        }

        void print(PrintStream out) {
            long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
            if (sorted.length == 0 || !fault.isEmpty()) {
                out.println("reading meanwhile failed: " + fault);
                return;
            }
            out.printf(
                    Locale.ROOT,
                    "a story and its first report, read meanwhile: median %.0f us, 99 of 100 under %.0f us (%d times)%n",
                    sorted[sorted.length / 2] / MICROS,
                    sorted[(int) (sorted.length * 0.99)] / MICROS,
                    Arrays.stream(sorted).count());
        }
    }
}
