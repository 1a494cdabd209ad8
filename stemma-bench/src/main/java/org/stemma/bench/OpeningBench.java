package org.stemma.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.stemma.Line;
import org.stemma.desk.Desk;

/** How long a desk takes to be opened for writing, by how many reports it has: from the whole log, and from its snapshot. */
final class OpeningBench {

    private static final int[] REPORTS = {1_000, 10_000, 100_000};
    private static final int ROUNDS = 5;
    private static final double NANOS = 1e9;
    private static final double MEGABYTES = 1e6;

    private OpeningBench() {}

    /** Seconds of one opening, and of closing behind it. */
    private record Opened(double clock, double processor, double closing) {}

    /** Prints the curve; throws {@link IOException} when the gold cannot be read. */
    static void run(Path gold, PrintStream out) throws IOException {
        Path folder = Files.createTempDirectory("stemma-opening-bench");
        try {
            GeneratedDesk generated =
                    new GeneratedDesk(gold.resolve("stories/incidents-2013-2016.jsonl"), Line.standard());
            Path desk = folder.resolve("desk");
            GeneratedDesk.Growing growing = generated.in(desk);
            for (int reports : REPORTS) {
                long text = growing.growTo(reports);
                measure(desk, generated.line(), reports, out);
                DeskBench.print(desk, text, out);
            }
        } finally {
            DeskBench.delete(folder);
        }
    }

    private static void measure(Path desk, Line line, int reports, PrintStream out) throws IOException {
        Path snapshot = desk.resolve("stories");
        Files.deleteIfExists(snapshot);
        Opened folded = opened(desk, line);
        out.printf(
                Locale.ROOT,
                "%d reports folded from the whole log: %.2f s of processor, %.2f s by the clock; closed in %.2f s%n",
                reports,
                folded.processor(),
                folded.clock(),
                folded.closing());
        List<Double> clock = new ArrayList<>();
        List<Double> processor = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            Opened opened = opened(desk, line);
            clock.add(opened.clock());
            processor.add(opened.processor());
        }
        Collections.sort(clock);
        Collections.sort(processor);
        out.printf(
                Locale.ROOT,
                "%d reports opened as they were left: %.2f s of processor, %.2f s by the clock, medians of %d (aim: 5);"
                        + " %.0f reports a second of processor; snapshot %.1f MB%n",
                reports,
                processor.get(ROUNDS / 2),
                clock.get(ROUNDS / 2),
                ROUNDS,
                reports / processor.get(ROUNDS / 2),
                Files.exists(snapshot) ? Files.size(snapshot) / MEGABYTES : 0);
    }

    private static Opened opened(Path folder, Line line) throws IOException {
        long processor = DeskBench.processor();
        long start = System.nanoTime();
        double seconds;
        double used;
        long closing;
        try (Desk desk = Desk.write(folder, line)) {
            seconds = (System.nanoTime() - start) / NANOS;
            used = (DeskBench.processor() - processor) / NANOS;
            closing = System.nanoTime();
            if (desk.stats().reports() == 0) {
                throw new IOException(folder + ": the desk to be opened is empty");
            }
        }
        return new Opened(seconds, used, (System.nanoTime() - closing) / NANOS);
    }
}
