package org.stemma.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * One measurement that can be asked for by name.
 *
 * @param does what it measures, in one phrase
 * @param peers what others score, one line each
 * @param needs the folder of the gold sets it reads, empty when it reads none
 */
record Benchmark(String name, String does, List<String> peers, String needs, Run run) {

    /** Prints the figures; throws {@link IOException} naming the file that cannot be read. */
    @FunctionalInterface
    interface Run {
        void run(Place place, PrintStream out) throws IOException;
    }

    /**
     * Where things lie.
     *
     * @param checkout the root of this checkout
     * @param gold the folder of the gold sets
     * @param reports the folder of reports for a cold start
     * @param sample how many decisions to print instead of the figures; 0 for the figures
     * @param opponents where the jars of opponents lie that are run only when asked for; empty when not asked
     */
    record Place(Path checkout, Path gold, Path reports, int sample, Optional<Path> opponents) {}

    /** Prints the figures and those of the peers. */
    void measure(Place place, PrintStream out) throws IOException {
        run.run(place, out);
        if (!peers.isEmpty()) {
            out.println("peers:");
            peers.forEach(peer -> out.println("  " + peer));
        }
    }
}
