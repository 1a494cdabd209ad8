package org.stemma.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import org.stemma.bench.Benchmark.Place;
import org.stemma.desk.Desk;
import org.stemma.desk.kept.StorySummary;

/** The newsroom under load: story pages, searches and the API at an even pace beside a running {@code add} and open streams. */
final class NewsroomBench {

    private static final int REPORTS = 20_000;
    private static final int A_SECOND = 200;
    private static final int SECONDS = 120;
    private static final int WARMING_SECONDS = 60;

    /** Stories nobody has looked at are asked for so seldom in a newsroom. */
    private static final double UNIFORM_A_SECOND = 5;

    private static final int UNIFORM_SECONDS = 30;
    private static final int STREAMS = 200;

    /** One of each kind of {@link #popular}. */
    private static final List<Integer> KINDS = List.of(1, 0, 3, 7);

    /** Requests of one kind, one after the other, that its processor time is taken from. */
    private static final int ALONE = 300;

    private static final int PAGE = 500;
    private static final double MILLIS = 1e3;
    private static final double NANOS = 1e9;
    private static final Map<String, Integer> AIMS =
            Map.of("story page", 50, "search page", 80, "story page, any of the desk", 50);

    private final ServedDesk served;
    private final List<StorySummary> stories;
    private final double[] popularity;
    private final Random random = new Random(1);

    private NewsroomBench(ServedDesk served, List<StorySummary> stories) {
        this.served = served;
        this.stories = stories;
        this.popularity = zipf(stories.size());
    }

    /**
     * Properties make other runs; each begins with {@code stemma.newsroom.}:
     *
     * <pre>
     * desk       none   a desk made before, which the run adds to; without, one is made of the gold streams, which takes minutes
     * reports    20000  so many it is made of
     * made       true   whether all its pages are made before anything is measured, as they are on a server that has stood idle for half an hour
     * warming    60     seconds at the full rate before anything is measured, and once more beside add: Java's compiler is busy as long
     * seconds    120    measured, with add and streams
     * rate       200    requests a second
     * slices     1      parts of that time, each measured, with the heap behind each
     * streams    200    streams of changes that are open
     * round      1      of the streams that add files over and over; later where the desk was added to by another run
     * </pre>
     */
    static void run(Place place, PrintStream out) throws IOException {
        String made = System.getProperty("stemma.newsroom.desk", "");
        Path folder = Files.createTempDirectory("stemma-newsroom-bench");
        try {
            Path desk = made.isEmpty() ? folder.resolve("desk") : Path.of(made);
            if (made.isEmpty()) {
                PressDesk.make(place.gold(), desk, Integer.getInteger("stemma.newsroom.reports", REPORTS));
            }
            List<StorySummary> stories = stories(desk, out);
            try (ServedDesk served = ServedDesk.start(place.checkout(), desk)) {
                new NewsroomBench(served, stories).measure(place, desk, out);
            }
        } finally {
            DeskBench.delete(folder);
        }
    }

    private static List<StorySummary> stories(Path folder, PrintStream out) throws IOException {
        List<StorySummary> stories = new ArrayList<>();
        try (Desk desk = Desk.read(folder)) {
            List<StorySummary> page = desk.stories(0, PAGE);
            while (!page.isEmpty()) {
                stories.addAll(page);
                page = desk.stories(stories.size(), PAGE);
            }
            out.printf(
                    Locale.ROOT,
                    "desk of %d reports in %d stories, the largest of %d; machine of %d processors%n",
                    desk.stats().reports(),
                    stories.size(),
                    stories.stream().mapToLong(StorySummary::reports).max().orElse(0),
                    Runtime.getRuntime().availableProcessors());
        }
        return stories;
    }

    private void measure(Place place, Path desk, PrintStream out) throws IOException {
        try (HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .executor(Executors.newVirtualThreadPerTaskExecutor())
                .build()) {
            if (Boolean.parseBoolean(System.getProperty("stemma.newsroom.made", "true"))) {
                makePages(client, out);
            }
            warm(client);
            for (int kind : KINDS) {
                alone(client, kind, out);
            }
            double before = served.heap();
            try (Listeners listeners = new Listeners(
                            served.at("/api/changes/stream"), Integer.getInteger("stemma.newsroom.streams", STREAMS));
                    RunningAdd adding = RunningAdd.start(place.checkout(), desk, PressDesk.streams(place.gold()))) {
                warm(client); // its first reports are years later and close all open stories at once
                int seconds = Integer.getInteger("stemma.newsroom.seconds", SECONDS);
                double rate = Integer.getInteger("stemma.newsroom.rate", A_SECOND);
                int slices = Integer.getInteger("stemma.newsroom.slices", 1);
                for (int slice = 1; slice <= slices; slice++) {
                    phase(client, adding, "", seconds / slices, rate, this::popular, out);
                    if (slices > 1) {
                        out.printf(Locale.ROOT, "heap behind part %d: %.0f MB%n", slice, served.heap());
                    }
                }
                phase(client, adding, ", any of the desk", UNIFORM_SECONDS, UNIFORM_A_SECOND, this::any, out);
                listeners.print(out);
                out.printf(
                        Locale.ROOT,
                        "heap behind a full collection: %.0f MB before, %.0f MB after; the add beside it %s%n",
                        before,
                        served.heap(),
                        adding.isRunning() ? "runs still" : "has ended");
            }
            client.shutdownNow();
        }
    }

    private void warm(HttpClient client) {
        int seconds = Integer.getInteger("stemma.newsroom.warming", WARMING_SECONDS);
        new Arrivals(client).run(seconds * A_SECOND, A_SECOND, this::popular);
    }

    private void phase(
            HttpClient client,
            RunningAdd adding,
            String which,
            int seconds,
            double aSecond,
            java.util.function.IntFunction<Arrivals.Asked> asked,
            PrintStream out) {
        Arrivals arrivals = new Arrivals(client);
        double used = served.processor();
        double filed = adding.processor();
        long start = System.nanoTime();
        arrivals.run((int) (seconds * aSecond), aSecond, asked);
        double took = (System.nanoTime() - start) / NANOS;
        double now = served.processor();
        double filing = adding.processor() - filed;
        arrivals.print(AIMS, out);
        out.printf(
                Locale.ROOT,
                "%.0f requests a second for %d s%s: answered %.0f a second, %d in all with a page from before a change, %.2f ms of processor each on all threads of the server; %.2f processors for the server, %.2f for add; load %.1f%n",
                aSecond,
                seconds,
                which,
                arrivals.answered() / took,
                arrivals.outdated(),
                (now - used) * MILLIS / Math.max(1, arrivals.answered()),
                (now - used) / took,
                filing / took,
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    /** What one kind of request takes, while nothing else is done. */
    private void alone(HttpClient client, int kind, PrintStream out) {
        Arrivals arrivals = new Arrivals(client);
        double used = served.processor();
        arrivals.inTurn(ALONE, number -> popular(10 * number + kind));
        out.printf(
                Locale.ROOT,
                "%s: %.2f ms of processor%n",
                popular(kind).kind(),
                (served.processor() - used) * MILLIS / Math.max(1, arrivals.answered()));
    }

    /** Asks for each story once, on the page and by the API, on as many threads as there are processors. */
    private void makePages(HttpClient client, PrintStream out) {
        long start = System.nanoTime();
        double used = served.processor();
        Arrivals arrivals = new Arrivals(client);
        stories.parallelStream().forEach(story -> arrivals.inTurn(2, number -> page(story, number == 0)));
        out.printf(
                Locale.ROOT,
                "pages of all stories made in %.0f s, %.1f ms of processor each%n",
                (System.nanoTime() - start) / NANOS,
                (served.processor() - used) * MILLIS / stories.size());
    }

    private Arrivals.Asked page(StorySummary story, boolean forPeople) {
        String id = story.id().value();
        return forPeople
                ? new Arrivals.Asked("story page", served.at("/stories/" + id))
                : new Arrivals.Asked("story by the API", served.at("/api/stories/" + id));
    }

    /** In turn six story pages, two searches, one story of the API and one list. */
    private Arrivals.Asked popular(int number) {
        StorySummary story = stories.get(drawn());
        return switch (number % 10) {
            case 0, 5 -> new Arrivals.Asked("search page", served.at("/search?q=" + query(story, number)));
            case 3 -> page(story, false);
            case 7 -> new Arrivals.Asked("today", served.at("/"));
            default -> page(story, true);
        };
    }

    private Arrivals.Asked any(int number) {
        StorySummary story = stories.get(random.nextInt(stories.size()));
        URI address = served.at("/stories/" + story.id().value());
        return new Arrivals.Asked("story page, any of the desk", address);
    }

    /** One or two words of a title. */
    private static String query(StorySummary story, int number) {
        String[] words = story.title().replaceAll("[^\\p{L} ]+", " ").strip().split(" +", -1);
        String last = words[words.length - 1];
        String query = number % 20 == 0 ? last : words[words.length / 2] + " " + last;
        return URLEncoder.encode(query, StandardCharsets.UTF_8);
    }

    /** The story at the top is asked for twice as often as the second, three times as often as the third (Zipf). */
    private static double[] zipf(int size) {
        double[] sums = new double[size];
        double sum = 0;
        for (int i = 0; i < size; i++) {
            sum += 1.0 / (i + 1);
            sums[i] = sum;
        }
        return sums;
    }

    private int drawn() {
        double at = random.nextDouble() * popularity[popularity.length - 1];
        int found = java.util.Arrays.binarySearch(popularity, at);
        return Math.min(popularity.length - 1, found < 0 ? -found - 1 : found);
    }
}
