package org.stemma.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.stemma.intake.Hint;
import org.stemma.intake.StandardReader;

/**
 * Pages a second on one core: the whole of intake and the peers over the same pages in memory, in one process, by turns.
 * Times are of the processor, so that what else the machine does counts little.
 */
final class PagesBench {

    private static final int WARM_ROUNDS = 4;
    private static final int ROUNDS = 7;
    private static final double NANOS = 1e9;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private PagesBench() {}

    /** Prints median and spread over the rounds, and how many times as quick as each peer we are. */
    static void run(Path pages, PrintStream out) throws IOException {
        List<byte[]> all = load(pages);
        StandardReader reader = new StandardReader();
        Map<String, Consumer<byte[]>> readers = new LinkedHashMap<>();
        for (PagePeer peer : PagePeer.values()) {
            readers.put(peer.name().toLowerCase(Locale.ROOT), peer::of);
        }
        readers.put("ours", page -> reader.read(page, Hint.of("page.html")));
        Map<String, double[]> seconds = new LinkedHashMap<>();
        readers.keySet().forEach(who -> seconds.put(who, new double[ROUNDS]));
        for (int round = -WARM_ROUNDS; round < ROUNDS; round++) {
            for (Map.Entry<String, Consumer<byte[]>> one : readers.entrySet()) {
                double took = time(one.getValue(), all);
                if (round >= 0) {
                    seconds.getOrDefault(one.getKey(), new double[0])[round] = took;
                }
            }
        }
        print(all, seconds, out);
    }

    private static List<byte[]> load(Path folder) throws IOException {
        List<byte[]> pages = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                pages.add(GoldPages.unpacked(file));
            }
        }
        return pages;
    }

    private static double time(Consumer<byte[]> reader, List<byte[]> pages) {
        long start = THREADS.getCurrentThreadCpuTime();
        pages.forEach(reader);
        return (THREADS.getCurrentThreadCpuTime() - start) / NANOS;
    }

    private static void print(List<byte[]> pages, Map<String, double[]> seconds, PrintStream out) {
        int[] sizes = pages.stream().mapToInt(page -> page.length).sorted().toArray();
        out.printf(
                Locale.ROOT,
                "%d pages, median %d KB, one core, %d rounds after %d:%n",
                sizes.length,
                sizes[sizes.length / 2] >> 10,
                ROUNDS,
                WARM_ROUNDS);
        double ours = median(seconds.getOrDefault("ours", new double[1]));
        seconds.forEach((who, took) -> {
            Arrays.sort(took);
            out.printf(
                    Locale.ROOT,
                    "  %-18s %4.0f pages/s (%.0f to %.0f)   ours is %.2f times as quick%n",
                    who,
                    pages.size() / median(took),
                    pages.size() / took[ROUNDS - 1],
                    pages.size() / took[0],
                    median(took) / ours);
        });
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
