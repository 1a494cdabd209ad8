package org.stemma.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.stemma.annotation.AnnotationLine;
import org.stemma.annotation.Gazetteer;
import org.stemma.annotation.Mentions;
import org.stemma.annotation.MiniLmVectors;
import org.stemma.annotation.SentenceVectors;
import org.stemma.annotation.Sentences;
import org.stemma.annotation.Tokens;
import org.stemma.story.Profiler;

/**
 * How quick linking is beside how many open stories, and what it holds in memory: ready reports are put into an index by their known
 * stories, then a thousand more, all of new stories, are linked and timed on the processor's clock. Peers get the same stream.
 */
final class LinkingBench {

    static final int[] OPEN = {1_000, 3_000, 10_000, 30_000, 100_000, 200_000};

    /** Peers that hold words as strings are not taken further: they need more memory than the machine has. */
    private static final int FURTHEST_OF_PEERS = 10_000;

    private static final int TIMED = 2_000;

    /** A linker that takes longer is timed on fewer reports, in seconds. */
    private static final double PATIENCE = 10;

    private static final double NANOS = 1e9;
    private static final double MEGABYTES = 1 << 20;

    private final Replay replay;
    private final PrintStream out;

    LinkingBench(List<Told> stream, PrintStream out) {
        this.replay = new Replay(stream);
        this.out = out;
    }

    /** Prints the curve; throws {@link IOException} when the gold cannot be read. */
    static void run(Path goldDir, PrintStream out) throws IOException {
        try (MiniLmVectors vectors = new MiniLmVectors()) {
            new LinkingBench(stream(goldDir, Optional.of(vectors)), out).curve();
        }
    }

    /** The reports of the largest gold set, ready to be linked. */
    static List<Told> stream(Path goldDir, Optional<SentenceVectors> vectors) throws IOException {
        AnnotationLine line = new AnnotationLine(List.of(new Sentences(), new Tokens(), new Mentions(new Gazetteer())));
        Profiler profiler = new Profiler(vectors);
        return GoldStream.read(goldDir.resolve("stories/incidents-2013-2016.jsonl"), line).items().stream()
                .flatMap(item -> item.report().stream()
                        .map(report -> new Told(item.story(), profiler.profile(report), Replay.words(item.text()))))
                .toList();
    }

    void curve() {
        out.println("open stories  linker           reports/s     F1  strays  heap");
        for (int open : OPEN) {
            measure(open, "words + meaning", () -> new OurLinking(true));
            measure(open, "words", () -> new OurLinking(false));
            if (open <= FURTHEST_OF_PEERS) {
                measure(open, "tf-idf centroid", CentroidLinking::new);
                measure(open, "more like this", LikeThisLinking::new);
            }
        }
    }

    private void measure(int open, String name, Supplier<Linking> peer) {
        long before = heap();
        try (Linking linking = peer.get()) {
            int copies = fill(linking, open);
            double held = (heap() - before) / MEGABYTES;
            List<Told> timed = replay.copy(copies).subList(0, TIMED);
            List<String> found = new ArrayList<>();
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            double seconds = 0;
            for (Told told : timed) {
                if (seconds < PATIENCE) {
                    found.add(linking.link(told));
                    seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / NANOS;
                }
            }
            out.printf(
                    Locale.ROOT,
                    "%12d  %-15s %10.0f  %.3f  %6d  %.0f MB%n",
                    open,
                    name,
                    found.size() / seconds,
                    BCubed.of(
                                    timed.stream()
                                            .limit(found.size())
                                            .map(Told::story)
                                            .toList(),
                                    found)
                            .f1(),
                    found.stream().filter(linking::isFilled).count(),
                    held);
        }
    }

    /** Puts copies of the stream in until so many stories are open; answers the number of the next copy. */
    private int fill(Linking linking, int open) {
        Map<String, String> stories = new HashMap<>();
        int copy = 0;
        while (true) {
            for (Told told : replay.copy(copy)) {
                if (stories.size() == open && !stories.containsKey(told.story())) {
                    continue;
                }
                stories.computeIfAbsent(told.story(), story -> linking.open(told));
                linking.put(told, stories.get(told.story()));
            }
            copy++;
            if (stories.size() == open) {
                linking.filled();
                return copy;
            }
        }
    }

    private static long heap() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
