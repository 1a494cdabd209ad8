package org.stemma.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import org.stemma.annotation.AnnotationLine;
import org.stemma.annotation.Gazetteer;
import org.stemma.annotation.Mentions;
import org.stemma.annotation.Quotes;
import org.stemma.annotation.Sentences;
import org.stemma.annotation.Statements;
import org.stemma.annotation.Tokens;
import org.stemma.bench.Benchmark.Place;

/** The measurements there are; a new one is declared here and nowhere else. */
final class Benchmarks {

    static final List<Benchmark> ALL = List.of(
            new Benchmark(
                    "extraction",
                    "the account in a saved page: bodies, segments in and out, fields",
                    List.of(
                            "on the segments, F: trafilatura .924, magic-html .889, jusText .862, readability-lxml .826"),
                    "extraction",
                    (place, out) -> ExtractionBench.run(place.gold(), out)),
            new Benchmark(
                    "alignment",
                    "the way back from a report to its page: blocks and characters with a place there",
                    List.of(),
                    "extraction",
                    (place, out) -> AlignmentBench.run(place.gold(), out)),
            new Benchmark(
                    "pages",
                    "pages a second on one core, beside two peers on the same pages",
                    List.of(),
                    "extraction",
                    (place, out) -> PagesBench.run(place.gold().resolve("extraction/scrapinghub/html"), out)),
            new Benchmark(
                    "dates",
                    "the day of publication of a saved page",
                    List.of("F: htmldate .949, newspaper4k .810, news-please .810"),
                    "dates",
                    (place, out) -> DatesBench.run(place.gold(), out)),
            new Benchmark(
                    "feeds",
                    "feeds of two parsers' test suites: read right, refused, in time, nothing fetched",
                    List.of(),
                    "feeds",
                    (place, out) -> FeedsBench.run(place.gold(), out)),
            new Benchmark(
                    "names",
                    "are two names one: labelled pairs",
                    List.of(),
                    "names",
                    (place, out) -> NamesBench.run(place.gold().resolve("names"), out)),
            new Benchmark(
                    "ner",
                    "persons, places and bodies: exact span and type",
                    List.of(
                            "on news kept back: a GPL CRF F1 .754, an Apache model .63-.69,",
                            "a small perceptron trained on these files .658"),
                    "ner",
                    (place, out) -> NerBench.run(place.gold(), out)),
            new Benchmark(
                    "train-mentions",
                    "learns the model of names from the gold of names and writes it into the checkout",
                    List.of(),
                    "ner",
                    (place, out) -> NerBench.train(place.gold(), place.checkout(), out)),
            new Benchmark(
                    "time",
                    "expressions of time: spans and values on TimeBank, AQUAINT and WikiWars",
                    List.of(
                            "on a sister set, F1: SynTime .921 strict, .950 relaxed, no values;",
                            "HeidelTime .813 strict, .903 relaxed, .776 value"),
                    "time",
                    (place, out) -> TimeBench.run(place, out)),
            new Benchmark(
                    "quotes",
                    "who says what: attributions of PolNeAR (dev)",
                    List.of("CRF F1 .678 over tokens; people agree with each other at about .92"),
                    "quotes",
                    (place, out) -> QuotesBench.run(place.gold().resolve("quotes"), "dev", 1, attribution(), out)),
            new Benchmark(
                    "stories",
                    "which reports tell of one happening: streams with known stories",
                    List.of(
                            "B-cubed F1 of a tuned tf-idf centroid clusterer: about .83 incidents, .909 national, .914 triplets",
                            "of a published system on the part of ECB+ kept back: .968"),
                    "stories",
                    Benchmarks::stories),
            new Benchmark(
                    "learn",
                    "learns the weights of the linker and checks them by halves of the topics",
                    List.of(),
                    "stories",
                    (place, out) -> LearnLinking.run(place.gold(), out)),
            new Benchmark(
                    "warc",
                    "a 1 GB web archive made of the gold pages: speed beside plain unpacking, and memory",
                    List.of(),
                    "extraction",
                    (place, out) -> WarcBench.run(place, out)),
            new Benchmark(
                    "linking",
                    "linking alone, by the number of open stories: speed and memory beside two peers",
                    List.of(),
                    "stories",
                    (place, out) -> LinkingBench.run(place.gold(), out)),
            new Benchmark(
                    "headlines",
                    "what a million linked reports of headline size hold in memory",
                    List.of(),
                    "stories",
                    (place, out) -> HeadlinesBench.run(place.gold(), out)),
            new Benchmark(
                    "annotation",
                    "the room of annotation: tokens a second, memory, and time on 1x, 10x and 100x of a text",
                    List.of(),
                    "stories",
                    (place, out) -> AnnotationBench.run(place, out)),
            new Benchmark(
                    "desk",
                    "the desk on disk: reports a second end to end, its size, reading while it is written",
                    List.of(),
                    "stories",
                    (place, out) -> DeskBench.run(place, out)),
            new Benchmark(
                    "opening",
                    "opening a desk of 1,000 to 100,000 reports for writing, with and without its snapshot",
                    List.of(),
                    "stories",
                    (place, out) -> OpeningBench.run(place.gold(), out)),
            new Benchmark(
                    "search",
                    "searching a desk of 13,000 reports: words, phrases, names, dates",
                    List.of(),
                    "stories",
                    (place, out) -> DeskSearchBench.run(place.gold(), out)),
            new Benchmark(
                    "faults",
                    "a process that files reports killed 100 times: what it said to be filed and is missing",
                    List.of(),
                    "stories",
                    (place, out) -> FaultsBench.run(place.gold(), out)),
            new Benchmark(
                    "newsroom",
                    "a desk of 20,000 reports served at 200 requests a second beside a running add",
                    List.of(),
                    "stories",
                    (place, out) -> NewsroomBench.run(place, out)),
            new Benchmark(
                    "startup",
                    "a cold start from the command to the last line: time and memory",
                    List.of(),
                    "",
                    (place, out) -> StartupBench.run(place, out)));

    private Benchmarks() {}

    private static void stories(Place place, PrintStream out) throws IOException {
        if (place.sample() > 0) {
            DecisionSample.run(place.gold(), place.sample(), out);
        } else {
            StoriesBench.run(place.gold(), out);
        }
    }

    private static AnnotationLine attribution() {
        return new AnnotationLine(
                List.of(new Sentences(), new Tokens(), new Mentions(new Gazetteer()), new Quotes(), new Statements()));
    }

    static Optional<Benchmark> named(String name) {
        return ALL.stream().filter(benchmark -> benchmark.name().equals(name)).findFirst();
    }

    /** One line each, for people. */
    static String list() {
        StringBuilder list = new StringBuilder();
        ALL.forEach(benchmark -> list.append("  %-10s %s%n".formatted(benchmark.name(), benchmark.does())));
        return list.append("  %-10s %s%n".formatted(Gate.NAME, Gate.DOES)).toString();
    }
}
