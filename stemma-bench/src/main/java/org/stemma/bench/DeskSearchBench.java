package org.stemma.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.stemma.Line;
import org.stemma.desk.Desk;
import org.stemma.desk.search.Request;
import org.stemma.story.Profiler;

/** How long a search of a desk takes: for words, phrases and words of a year, drawn from the titles of its reports. */
final class DeskSearchBench {

    private static final int WARM = 100;
    private static final int ASKED = 400;
    private static final int PAGE = 10;

    /** What a newsroom of middle size gathers in a month. */
    private static final int REPORTS = 13_000;

    /** Shorter words tell little. */
    private static final int SHORTEST = 4;

    private static final double NANOS = 1e9;
    private static final double NANOS_A_MILLI = 1e6;

    private DeskSearchBench() {}

    static void run(Path gold, PrintStream out) throws IOException {
        Path parent = Files.createTempDirectory("stemma-search-bench");
        try {
            Line whole = Line.standard();
            Line line = new Line(
                    whole.annotation(),
                    new Profiler(Optional.empty()),
                    whole.linker(),
                    whole.collator(),
                    whole.tracer(),
                    whole.editor());
            GeneratedDesk generated = new GeneratedDesk(gold.resolve("stories/incidents-2013-2016.jsonl"), line);
            generated.make(parent.resolve("desk"), REPORTS);
            searched(parent.resolve("desk"), generated, out);
        } finally {
            DeskBench.delete(parent);
        }
    }

    private static void searched(Path folder, GeneratedDesk generated, PrintStream out) throws IOException {
        try (Desk desk = Desk.read(folder, generated::line)) {
            long start = System.nanoTime();
            desk.search(Request.of("first", 1));
            out.printf(
                    Locale.ROOT,
                    "search index of %d reports built in %.1f s on %d processors (names not marked)%n",
                    desk.stats().reports(),
                    (System.nanoTime() - start) / NANOS,
                    Runtime.getRuntime().availableProcessors());
            print(times(desk, generated.titles()), out);
        }
    }

    private static List<Long> times(Desk desk, List<String> titles) throws IOException {
        Random random = new Random(1);
        List<Long> nanos = new ArrayList<>();
        for (int asked = 0; asked < WARM + ASKED; asked++) {
            Request request = Request.of(query(titles.get(random.nextInt(titles.size())), asked), PAGE);
            long start = System.nanoTime();
            desk.search(request);
            if (asked >= WARM) {
                nanos.add(System.nanoTime() - start);
            }
        }
        return nanos;
    }

    /** In turn one word, two words, a phrase of two, and a word with a year. */
    private static String query(String title, int number) {
        List<String> words = new ArrayList<>(List.of("police", "man"));
        for (String word : title.split("[^\\p{L}]+", -1)) {
            if (word.length() >= SHORTEST) {
                words.add(word);
            }
        }
        String last = words.getLast();
        String before = words.get(words.size() - 2);
        return switch (number % 4) {
            case 0 -> last;
            case 1 -> before + " " + last;
            case 2 -> "\"" + before + " " + last + "\"";
            default -> last + " from:2015";
        };
    }

    private static void print(List<Long> nanos, PrintStream out) {
        long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
        out.printf(
                Locale.ROOT,
                "search: median %.1f ms, 99 of 100 under %.1f ms (%d searches)%n",
                sorted[sorted.length / 2] / NANOS_A_MILLI,
                sorted[(int) (sorted.length * 0.99)] / NANOS_A_MILLI,
                sorted.length);
    }
}
