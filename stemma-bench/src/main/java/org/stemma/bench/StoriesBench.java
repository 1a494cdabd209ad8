package org.stemma.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.stemma.story.LinkerWeights;
import org.stemma.story.Profile;
import org.stemma.story.ProfileBytes;

/** B-cubed figures of the linker over streams of reports with known stories, beside those of a plain clusterer. */
final class StoriesBench {

    private static final double FLOOR_THRESHOLD = 0.2;
    private static final int SHUFFLES = 5;

    private StoriesBench() {}

    /** Prints the figures of {@code goldDir}'s {@code stories} folder; throws {@link IOException} when a file cannot be read. */
    static void run(Path goldDir, PrintStream out) throws IOException {
        for (GoldProfiles set : GoldProfiles.all(goldDir)) {
            out.printf(
                    Locale.ROOT,
                    "%s: %d reports, %d stories, annotated at %.0f reports/s, profiled at %.0f; profiles of %.0f bytes,"
                            + " %.2f x the text%n",
                    set.name(),
                    set.stories().size(),
                    new HashSet<>(set.stories()).size(),
                    set.stories().size() / set.secondsToAnnotate(),
                    set.stories().size() / set.secondsToProfile(),
                    (double) bytes(set) / set.stories().size(),
                    (double) bytes(set) / text(set));
            print("centroid floor", set, CentroidFloor.cluster(set.texts(), FLOOR_THRESHOLD), "", out);
            linked("words", set, set.wordsOnly(), out);
            linked("words + meaning", set, set.profiles(), out);
            shuffled(set, out);
        }
    }

    /** What a store keeps of the profiles. */
    private static long bytes(GoldProfiles set) {
        return set.profiles().stream()
                .flatMap(Optional::stream)
                .mapToLong(profile -> ProfileBytes.write(profile).length)
                .sum();
    }

    private static long text(GoldProfiles set) {
        return set.texts().stream()
                .mapToLong(text -> text.getBytes(StandardCharsets.UTF_8).length)
                .sum();
    }

    private static void linked(String name, GoldProfiles set, List<Optional<Profile>> profiles, PrintStream out) {
        LinkedStream linked = LinkedStream.of(profiles, LinkerWeights.STANDARD);
        String rest =
                String.format(Locale.ROOT, "%.0f reports/s, %s", profiles.size() / linked.seconds(), linked.changes());
        print(name, set, linked.found(), rest, out);
    }

    private static void print(String name, GoldProfiles set, List<String> found, String rest, PrintStream out) {
        BCubed score = BCubed.of(set.stories(), found);
        Faults faults = Faults.of(set.stories(), found);
        out.printf(
                Locale.ROOT,
                "  %-16s P %.3f  R %.3f  F1 %.3f  whole and pure %.3f  stories %d, pairs wrongly merged %d, stories wrongly"
                        + " split %d  %s%n",
                name,
                score.precision(),
                score.recall(),
                score.f1(),
                faults.wholeAndPure(),
                new HashSet<>(found).size(),
                faults.pairsMerged(),
                faults.storiesSplit(),
                rest);
    }

    /** How much the order of arrival matters: five other orders. */
    private static void shuffled(GoldProfiles set, PrintStream out) {
        double[] scores = IntStream.range(0, SHUFFLES)
                .mapToDouble(seed -> shuffled(set, seed))
                .toArray();
        double mean = Arrays.stream(scores).average().orElse(0);
        double least = Arrays.stream(scores).min().orElse(0);
        double most = Arrays.stream(scores).max().orElse(0);
        out.printf(Locale.ROOT, "  in %d other orders F1 %.3f, from %.3f to %.3f%n", SHUFFLES, mean, least, most);
    }

    private static double shuffled(GoldProfiles set, int seed) {
        List<Integer> order = new ArrayList<>(
                IntStream.range(0, set.profiles().size()).boxed().toList());
        Collections.shuffle(order, new Random(seed));
        List<String> found = LinkedStream.of(
                        order.stream().map(set.profiles()::get).toList(), LinkerWeights.STANDARD)
                .found();
        return BCubed.of(order.stream().map(set.stories()::get).toList(), found).f1();
    }

    /**
     * What went wrong, counted.
     *
     * @param pairsMerged pairs of reports of different stories that were put together
     * @param storiesSplit stories whose reports are not all together
     * @param wholeAndPure the share of stories that are together with nothing else among them
     */
    record Faults(long pairsMerged, long storiesSplit, double wholeAndPure) {

        static Faults of(List<String> gold, List<String> found) {
            Map<String, Map<String, Integer>> held = new HashMap<>();
            Map<String, Set<String>> spread = new HashMap<>();
            for (int i = 0; i < gold.size(); i++) {
                held.computeIfAbsent(found.get(i), story -> new HashMap<>()).merge(gold.get(i), 1, Integer::sum);
                spread.computeIfAbsent(gold.get(i), story -> new HashSet<>()).add(found.get(i));
            }
            long merged = held.values().stream().mapToLong(Faults::mixedPairs).sum();
            long split =
                    spread.values().stream().filter(places -> places.size() > 1).count();
            long whole = spread.values().stream()
                    .filter(in -> in.size() == 1
                            && held.getOrDefault(in.iterator().next(), Map.of()).size() == 1)
                    .count();
            return new Faults(merged, split, (double) whole / spread.size());
        }

        private static long mixedPairs(Map<String, Integer> held) {
            long all = held.values().stream().mapToLong(count -> count).sum();
            long same = held.values().stream()
                    .mapToLong(count -> (long) count * (count - 1))
                    .sum();
            return (all * (all - 1) - same) / 2;
        }
    }
}
