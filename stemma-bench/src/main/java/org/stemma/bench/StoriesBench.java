package org.stemma.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotation.AnnotationLine;
import org.stemma.annotation.Gazetteer;
import org.stemma.annotation.Mentions;
import org.stemma.annotation.MiniLmVectors;
import org.stemma.annotation.SentenceVectors;
import org.stemma.annotation.Sentences;
import org.stemma.annotation.Tokens;
import org.stemma.report.ReportId;
import org.stemma.story.MemoryIndex;
import org.stemma.story.Profile;
import org.stemma.story.Profiler;
import org.stemma.story.StandardLinker;
import org.stemma.story.Story;
import org.stemma.story.StoryChange;

/** B-cubed figures of the linker over streams of reports with known stories, beside those of a plain clusterer. */
public final class StoriesBench {

    private static final List<String> SETS =
            List.of("incidents-2013-2016", "national-2016-2017", "triplets-2010-2016", "ecbplus-1-35");
    private static final double FLOOR_THRESHOLD = 0.2;
    private static final int CANDIDATES = 12;
    private static final double NANOS = 1e9;

    private StoriesBench() {}

    /** Prints the figures of {@code goldDir}'s {@code stories} folder; throws {@link IOException} when a file cannot be read. */
    public static void run(Path goldDir, PrintStream out) throws IOException {
        AnnotationLine line = new AnnotationLine(List.of(new Sentences(), new Tokens(), new Mentions(new Gazetteer())));
        try (MiniLmVectors vectors = new MiniLmVectors()) {
            for (String set : SETS) {
                GoldStream stream = GoldStream.read(goldDir.resolve("stories").resolve(set + ".jsonl"), line);
                out.printf(
                        Locale.ROOT,
                        "%s: %d reports, %d stories, annotated at %.0f reports/s%n",
                        set,
                        stream.items().size(),
                        new HashSet<>(stream.stories()).size(),
                        stream.items().size() / stream.secondsToAnnotate());
                floor(stream, out);
                linker("words", stream, Optional.empty(), out);
                linker("words + meaning", stream, Optional.of(vectors), out);
            }
        }
    }

    /** Arguments: the gold folder. */
    public static void main(String[] arguments) throws IOException {
        run(Path.of(arguments[0]), System.out);
    }

    private static void floor(GoldStream stream, PrintStream out) {
        List<String> texts = stream.items().stream().map(GoldStream.Item::text).toList();
        print("centroid floor", stream, CentroidFloor.cluster(texts, FLOOR_THRESHOLD), "", out);
    }

    private static void linker(String name, GoldStream stream, Optional<SentenceVectors> vectors, PrintStream out) {
        MemoryIndex index = new MemoryIndex();
        Profiler profiler = new Profiler(vectors);
        Map<String, Integer> changes = new HashMap<>();
        long start = System.nanoTime();
        for (GoldStream.Item item : stream.items()) {
            item.report().ifPresent(report -> file(profiler.profile(report), index, changes));
        }
        double seconds = (System.nanoTime() - start) / NANOS;
        List<String> found = new ArrayList<>();
        for (int i = 0; i < stream.items().size(); i++) {
            String alone = "refused " + i;
            found.add(stream.items()
                    .get(i)
                    .report()
                    .flatMap(report -> story(index, report.report().id()))
                    .orElse(alone));
        }
        String rest =
                String.format(Locale.ROOT, "%.0f reports/s, %s", stream.items().size() / seconds, changes);
        print(name, stream, found, rest, out);
    }

    private static void file(Profile report, MemoryIndex index, Map<String, Integer> changes) {
        for (StoryChange change : new StandardLinker().decide(report, index.near(report, CANDIDATES))) {
            index.apply(change, Optional.of(report));
            changes.merge(change.getClass().getSimpleName(), 1, Integer::sum);
        }
    }

    private static Optional<String> story(MemoryIndex index, ReportId report) {
        return index.of(report).map(Story::id).map(Object::toString);
    }

    private static void print(String name, GoldStream stream, List<String> found, String rest, PrintStream out) {
        BCubed score = BCubed.of(stream.stories(), found);
        out.printf(
                Locale.ROOT,
                "  %-16s P %.3f  R %.3f  F1 %.3f  %d stories, %d mixed, %d split  %s%n",
                name,
                score.precision(),
                score.recall(),
                score.f1(),
                new HashSet<>(found).size(),
                spread(found, stream.stories()),
                spread(stream.stories(), found),
                rest);
    }

    /** How many of the clusters {@code one} hold items of more than one cluster of {@code other}. */
    private static long spread(List<String> one, List<String> other) {
        Map<String, Set<String>> held = new HashMap<>();
        for (int i = 0; i < one.size(); i++) {
            held.computeIfAbsent(one.get(i), cluster -> new HashSet<>()).add(other.get(i));
        }
        return held.values().stream().filter(others -> others.size() > 1).count();
    }
}
