package org.stemma.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.stemma.bench.Benchmark.Place;

/** Runs the measurements that have a floor and refuses a figure below it. The floors lie in {@code floors.txt}. */
final class Gate {

    static final String NAME = "gate";
    static final String DOES = "all measurements that have a floor; fails when a figure sinks below it";

    private static final int CELLS = 3;

    private final List<Floor> floors;
    private final List<Benchmark> benchmarks;

    /**
     * The least that must be scored.
     *
     * @param place where the figure stands in what is printed, see {@link Figure#in}
     */
    record Floor(String benchmark, String place, double least) {}

    Gate(List<Floor> floors, List<Benchmark> benchmarks) {
        this.floors = List.copyOf(floors);
        this.benchmarks = List.copyOf(benchmarks);
    }

    static Gate standard() throws IOException {
        try (InputStream file = Gate.class.getResourceAsStream("floors.txt")) {
            if (file == null) {
                throw new IOException("floors.txt is missing beside " + Gate.class);
            }
            return new Gate(floors(new String(file.readAllBytes(), StandardCharsets.UTF_8)), Benchmarks.ALL);
        }
    }

    /** Reads {@code benchmark | place | least} a line; {@code #} opens a comment. */
    static List<Floor> floors(String lines) {
        return lines.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Gate::floor)
                .toList();
    }

    private static Floor floor(String line) {
        String[] cells = line.split("\\|", -1);
        if (cells.length != CELLS) {
            throw new IllegalArgumentException("a floor has " + CELLS + " cells, parted by |: " + line);
        }
        return new Floor(cells[0].strip(), cells[1].strip(), Double.parseDouble(cells[2].strip()));
    }

    /** Prints one line a floor; true when every figure is there and none is below its floor. */
    boolean holds(Place place, PrintStream out) throws IOException {
        Map<String, String> printed = new LinkedHashMap<>();
        boolean holds = true;
        for (Floor floor : floors) {
            if (!printed.containsKey(floor.benchmark())) {
                printed.put(floor.benchmark(), printed(floor.benchmark(), place));
            }
            OptionalDouble figure = Figure.in(printed.getOrDefault(floor.benchmark(), ""), floor.place());
            boolean held = figure.isPresent() && figure.getAsDouble() >= floor.least();
            String ours = figure.isPresent() ? String.format(Locale.ROOT, "%.3f", figure.getAsDouble()) : "none";
            String verdict = held ? "holds" : "SUNK";
            out.println(String.format(
                    Locale.ROOT,
                    "%-10s %-26s %8s   floor %.3f   %s",
                    floor.benchmark(),
                    floor.place(),
                    ours,
                    floor.least(),
                    verdict));
            holds &= held;
        }
        return holds;
    }

    private String printed(String name, Place place) throws IOException {
        Benchmark benchmark = benchmarks.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("a floor for " + name + ", which is no measurement"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        benchmark.run().run(place, new PrintStream(bytes, true, StandardCharsets.UTF_8));
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
