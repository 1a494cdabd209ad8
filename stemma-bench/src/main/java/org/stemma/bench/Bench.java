package org.stemma.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.bench.Benchmark.Place;

/** {@code ./stemma bench NAME}: one measurement, or the gate over all of them. */
public final class Bench {

    private static final int DONE = 0;
    private static final int REFUSED = 1;
    private static final int USAGE = 2;

    private static final String GOLD = "--gold";
    private static final String REPORTS = "--reports";
    private static final String SAMPLE = "--sample";
    private static final String OPPONENTS = "--opponents";
    private static final String SYNOPSIS = """
            Usage: ./stemma bench NAME [--gold DIR] [--reports DIR] [--sample N] [--opponents]
              --gold DIR      the folder with the gold sets; default ../shared/gold beside this checkout
              --reports DIR   what a cold start reads; default ../shared/seeds, else the bundled sample
              --sample N      of stories: print N decisions with their evidence instead of the figures
              --opponents     of annotation and time: run CoreNLP and HeidelTime (GPL) too, fetched by
                              bin/maven -Pbench,opponents -pl stemma-bench -am package -DskipTests
            Measurements:
            """;

    private final Path checkout;
    private final PrintStream out;
    private final PrintStream errors;

    Bench(Path checkout, PrintStream out, PrintStream errors) {
        this.checkout = checkout;
        this.out = out;
        this.errors = errors;
    }

    /** Arguments: a name and where the gold is. The system property {@code stemma.root} names the checkout. */
    public static void main(String[] arguments) {
        Path checkout = Path.of(System.getProperty("stemma.root", ""));
        System.exit(new Bench(checkout, System.out, System.err).call(List.of(arguments)));
    }

    /** Runs one call and returns its exit status: 0 measured, 1 could not or sank below a floor, 2 usage. */
    int call(List<String> arguments) {
        Deque<String> words = new ArrayDeque<>(arguments);
        Map<String, String> options = new LinkedHashMap<>();
        Deque<String> names = new ArrayDeque<>();
        while (!words.isEmpty()) {
            String word = words.pop();
            if (word.equals("--help") || word.equals("-h")) {
                out.print(SYNOPSIS + Benchmarks.list());
                return DONE;
            }
            if (List.of(GOLD, REPORTS, SAMPLE).contains(word) && !words.isEmpty()) {
                options.put(word, words.pop());
            } else if (word.equals(OPPONENTS)) {
                options.put(word, "");
            } else {
                names.add(word);
            }
        }
        if (!options.getOrDefault(SAMPLE, "0").matches("\\d{1,6}")) {
            return usage("--sample needs a number, not " + options.get(SAMPLE));
        }
        return names.size() == 1 ? call(names.pop(), place(options)) : usage("one measurement at a time");
    }

    private int call(String name, Place place) {
        Optional<Benchmark> named = Benchmarks.named(name);
        if (named.isEmpty() && !name.equals(Gate.NAME)) {
            return usage("there is no measurement " + name);
        }
        Path needed = place.gold().resolve(named.map(Benchmark::needs).orElse(""));
        boolean needsGold = named.map(benchmark -> !benchmark.needs().isEmpty()).orElse(true);
        if (needsGold && !Files.isDirectory(needed)) {
            errors.println("stemma bench: no gold set at " + needed + "; say where with --gold DIR");
            return REFUSED;
        }
        try {
            if (named.isEmpty()) {
                return Gate.standard().holds(place, out) ? DONE : REFUSED;
            }
            named.get().measure(place, out);
            return DONE;
        } catch (IOException e) {
            errors.println("stemma bench: " + e);
            return REFUSED;
        }
    }

    private Place place(Map<String, String> options) {
        Path shared = checkout.toAbsolutePath().resolveSibling("shared");
        Path gold = Optional.ofNullable(options.get(GOLD))
                .map(given -> Path.of(given).toAbsolutePath().normalize())
                .orElse(shared.resolve("gold"));
        Path seeds = shared.resolve("seeds");
        Path sample = checkout.resolve("stemma-app/src/main/resources/org/stemma/cli/demo");
        Path reports = Optional.ofNullable(options.get(REPORTS))
                .map(Path::of)
                .orElse(Files.isDirectory(seeds) ? seeds : sample);
        return new Place(
                checkout, gold, reports, Integer.parseInt(options.getOrDefault(SAMPLE, "0")), opponents(options));
    }

    private Optional<Path> opponents(Map<String, String> options) {
        Path fetched = checkout.resolve("stemma-bench/target/opponents");
        return options.containsKey(OPPONENTS)
                ? Optional.of(Path.of(System.getProperty("stemma.opponents", fetched.toString())))
                : Optional.empty();
    }

    private int usage(String fault) {
        errors.print("stemma bench: " + fault + System.lineSeparator() + SYNOPSIS + Benchmarks.list());
        return USAGE;
    }
}
