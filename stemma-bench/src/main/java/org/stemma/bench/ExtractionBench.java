package org.stemma.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * The account taken from saved pages: against Scrapinghub's article bodies, where the peers' own outputs are scored first
 * so that the scorer can be trusted; against trafilatura's strings that must and must not be in the text; and against the
 * fields of pages from forty countries. Two peers for the JVM run on the same pages.
 */
final class ExtractionBench {

    private static final double NANOS = 1e9;

    private ExtractionBench() {}

    /** Prints the figures of {@code gold}'s {@code extraction} folder. */
    static void run(Path gold, PrintStream out) throws IOException {
        Path folder = gold.resolve("extraction");
        bodies(folder.resolve("scrapinghub"), out);
        segments(folder.resolve("trafilatura"), out);
        FieldsBench.run(folder.resolve("pages-40-countries"), out);
    }

    private static void bodies(Path set, PrintStream out) throws IOException {
        JsonNode truth = GoldPages.json(set.resolve("ground-truth.json"));
        out.println("article bodies, " + truth.size() + " pages, 4-gram shingles:");
        for (Path peer : files(set.resolve("peers"))) {
            JsonNode file = GoldPages.json(peer);
            JsonNode answers = file.has("output") ? file.get("output") : file;
            Shingles score = new Shingles();
            truth.forEachEntry((page, answer) -> score.add(body(answer), body(answers.path(page))));
            print(peer.getFileName().toString().replace(".json", ""), score, out);
        }
        for (PagePeer peer : PagePeer.values()) {
            Shingles score = new Shingles();
            for (Map.Entry<String, JsonNode> page : truth.properties()) {
                Path packed = set.resolve("html").resolve(page.getKey() + ".html.gz");
                score.add(
                        body(page.getValue()),
                        peer.of(GoldPages.unpacked(packed)).body());
            }
            print(name(peer) + ", here", score, out);
        }
        GoldPages pages = new GoldPages();
        Shingles score = new Shingles();
        long start = System.nanoTime();
        for (Map.Entry<String, JsonNode> page : truth.properties()) {
            Path packed = set.resolve("html").resolve(page.getKey() + ".html.gz");
            score.add(
                    body(page.getValue()),
                    pages.report(packed).map(GoldPages::body).orElse(""));
        }
        print("ours", score, out);
        out.printf(Locale.ROOT, "  %s, %.0f pages/s%n", pages, truth.size() / ((System.nanoTime() - start) / NANOS));
    }

    private static String body(JsonNode answer) {
        return answer.path("articleBody").asString("");
    }

    private static String name(PagePeer peer) {
        return peer.name().toLowerCase(Locale.ROOT);
    }

    private static void print(String who, Object score, PrintStream out) {
        out.printf(Locale.ROOT, "  %-18s %s%n", who, score);
    }

    private static void segments(Path set, PrintStream out) throws IOException {
        GoldPages pages = new GoldPages();
        Tally tally = Tally.NONE;
        Map<PagePeer, Tally> peers = new EnumMap<>(PagePeer.class);
        for (JsonNode page : GoldPages.json(set.resolve("evaldata.json")).values()) {
            Path packed = packed(set, page.get("file").asString());
            tally = tally.plus(
                    score(page, pages.report(packed).map(GoldPages::account).orElse("")));
            for (PagePeer peer : PagePeer.values()) {
                PagePeer.Page answer = peer.of(GoldPages.unpacked(packed));
                peers.merge(peer, score(page, answer.title() + "\n" + answer.body()), Tally::plus);
            }
        }
        out.println("segments in and out of the text:");
        peers.forEach((peer, score) -> print(name(peer) + ", here", score, out));
        print("ours", tally, out);
        out.println("  " + pages);
    }

    private static Tally score(JsonNode page, String text) {
        int in = count(page.path("with"), text);
        return new Tally(
                in, count(page.path("without"), text), page.path("with").size() - in);
    }

    private static int count(JsonNode segments, String text) {
        return (int) segments.valueStream()
                .filter(segment -> text.contains(segment.asString()))
                .count();
    }

    private static Path packed(Path set, String file) {
        Path cached = set.resolve("cache").resolve(file + ".gz");
        return Files.exists(cached) ? cached : set.resolve("eval").resolve(file + ".gz");
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
