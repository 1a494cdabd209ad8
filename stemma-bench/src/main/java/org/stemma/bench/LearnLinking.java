package org.stemma.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.zip.CRC32;
import org.stemma.story.LinkerWeights;
import org.stemma.story.Measure;
import org.stemma.story.Weighing;

/**
 * Learns what each measure of likeness counts from streams with known stories, and checks it by halves: topics are parted in two,
 * each half is linked with what the other has taught.
 */
final class LearnLinking {

    /** The sets count alike whatever their size, but for the hardest and the largest. */
    private static final Map<String, Double> COUNTS = Map.of("incidents-2013-2016", 1.5, "ecbplus-1-35", 1.5);

    private final List<GoldProfiles> sets;
    private final List<GoldPairs> pairs;

    LearnLinking(List<GoldProfiles> sets) {
        this.sets = sets;
        this.pairs = sets.stream()
                .map(set ->
                        GoldPairs.of(set.profiles(), set.stories(), set.topics(), LinkerWeights.STANDARD.vetoDays()))
                .toList();
    }

    /** Prints the check by halves, then the constants learned from everything. */
    static void run(Path goldDir, PrintStream out) throws IOException {
        LearnLinking learner = new LearnLinking(GoldProfiles.all(goldDir));
        learner.check(out);
        print("WORDING", learner.learn(false, topic -> true), out);
        print("MEANING", learner.learn(true, topic -> true), out);
    }

    void check(PrintStream out) {
        for (int half = 0; half < 2; half++) {
            int tested = half;
            LinkerWeights weights = learned(topic -> half(topic) != tested);
            for (GoldProfiles set : sets) {
                print(set, "words", half, LinkedStream.of(set.wordsOnly(), weights), out);
                print(set, "words + meaning", half, LinkedStream.of(set.profiles(), weights), out);
            }
        }
    }

    /** The standard weights with the two weighings learned from the topics that are {@code taught}. */
    LinkerWeights learned(Predicate<String> taught) {
        LinkerWeights standard = LinkerWeights.STANDARD;
        return new LinkerWeights(
                learn(false, taught),
                learn(true, taught),
                standard.join(),
                standard.merge(),
                standard.doubt(),
                standard.division(),
                standard.apart(),
                standard.antecedent(),
                standard.antecedentDays(),
                standard.vetoDays());
    }

    private Weighing learn(boolean meaning, Predicate<String> taught) {
        List<Measure> measures = new ArrayList<>(List.of(Measure.values()));
        if (!meaning) {
            measures.remove(Measure.MEANING);
        }
        List<double[]> rows = new ArrayList<>();
        List<Boolean> same = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        for (int s = 0; s < sets.size(); s++) {
            List<GoldPairs.Pair> taken = pairs.get(s).pairs().stream()
                    .filter(pair -> taught.test(pair.topic()))
                    .toList();
            long positive = taken.stream().filter(GoldPairs.Pair::same).count();
            double weight = COUNTS.getOrDefault(sets.get(s).name(), 1.0) / Math.max(1, positive);
            for (GoldPairs.Pair pair : taken) {
                rows.add(measures.stream()
                        .mapToDouble(measure -> pair.likeness().of(measure))
                        .toArray());
                same.add(pair.same());
                weights.add(weight);
            }
        }
        boolean[] holds = new boolean[rows.size()];
        for (int i = 0; i < holds.length; i++) {
            holds[i] = same.get(i);
        }
        double[] learned = Regression.fit(
                rows.toArray(double[][]::new),
                holds,
                weights.stream().mapToDouble(weight -> weight).toArray());
        Map<Measure, Double> counts = new EnumMap<>(Measure.class);
        for (int m = 0; m < measures.size(); m++) {
            counts.put(measures.get(m), round(learned[m + 1]));
        }
        return new Weighing(round(learned[0]), counts);
    }

    private static double round(double value) {
        return Math.round(value * 100) / 100.0;
    }

    /** 0 or 1, by the name of the topic alone. */
    static int half(String topic) {
        CRC32 sum = new CRC32();
        sum.update(topic.getBytes(StandardCharsets.UTF_8));
        return (int) (sum.getValue() & 1);
    }

    private static void print(GoldProfiles set, String kind, int half, LinkedStream linking, PrintStream out) {
        List<String> gold = new ArrayList<>();
        List<String> found = new ArrayList<>();
        for (int i = 0; i < set.stories().size(); i++) {
            if (half(set.topics().get(i)) == half) {
                gold.add(set.stories().get(i));
                found.add(linking.found().get(i));
            }
        }
        BCubed score = BCubed.of(gold, found);
        out.printf(
                Locale.ROOT,
                "half %d, taught by the other: %-20s %-16s P %.3f  R %.3f  F1 %.3f%n",
                half,
                set.name(),
                kind,
                score.precision(),
                score.recall(),
                score.f1());
    }

    private static void print(String name, Weighing weighing, PrintStream out) {
        out.printf(Locale.ROOT, "%s = new Weighing(%n        %s,%n        Map.ofEntries(%n", name, weighing.start());
        out.println(String.join(
                        ",\n",
                        weighing.counts().entrySet().stream()
                                .map(entry -> "                entry(Measure." + entry.getKey() + ", "
                                        + entry.getValue() + ")")
                                .toList())
                + "));");
    }
}
