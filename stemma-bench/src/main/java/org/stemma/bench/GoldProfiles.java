package org.stemma.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.annotation.Amounts;
import org.stemma.annotation.AnnotationLine;
import org.stemma.annotation.Gazetteer;
import org.stemma.annotation.Mentions;
import org.stemma.annotation.MiniLmVectors;
import org.stemma.annotation.Sentences;
import org.stemma.annotation.Times;
import org.stemma.annotation.Tokens;
import org.stemma.story.Profile;
import org.stemma.story.Profiler;

/**
 * A gold set of stories as the linker sees it, in the order of {@link GoldStream}.
 *
 * @param topics what each report is about: two look-alike stories can be of one topic
 * @param profiles with sentence vectors; absent for a report that was refused
 */
record GoldProfiles(
        String name,
        List<String> stories,
        List<String> topics,
        List<String> texts,
        List<Optional<Profile>> profiles,
        double secondsToAnnotate,
        double secondsToProfile) {

    static final List<String> SETS =
            List.of("incidents-2013-2016", "national-2016-2017", "triplets-2010-2016", "ecbplus-1-35");

    private static final double NANOS = 1e9;

    /** All sets below {@code goldDir}; throws {@link IOException} when a file cannot be read. */
    static List<GoldProfiles> all(Path goldDir) throws IOException {
        List<GoldProfiles> all = new ArrayList<>();
        try (MiniLmVectors vectors = new MiniLmVectors()) {
            Profiler profiler = new Profiler(Optional.of(vectors));
            for (String set : SETS) {
                all.add(read(goldDir, set, profiler));
            }
        }
        return all;
    }

    private static GoldProfiles read(Path goldDir, String set, Profiler profiler) throws IOException {
        AnnotationLine line = new AnnotationLine(
                List.of(new Sentences(), new Tokens(), new Mentions(new Gazetteer()), new Times(), new Amounts()));
        GoldStream stream = GoldStream.read(goldDir.resolve("stories").resolve(set + ".jsonl"), line);
        long start = System.nanoTime();
        List<Optional<Profile>> profiles = stream.items().stream()
                .map(item -> item.report().map(profiler::profile))
                .toList();
        return new GoldProfiles(
                set,
                stream.stories(),
                stream.items().stream().map(GoldStream.Item::topic).toList(),
                stream.items().stream().map(GoldStream.Item::text).toList(),
                profiles,
                stream.secondsToAnnotate(),
                (System.nanoTime() - start) / NANOS);
    }

    /** The profiles without sentence vectors. */
    List<Optional<Profile>> wordsOnly() {
        return profiles.stream()
                .map(profile -> profile.map(Profile::withoutMeaning))
                .toList();
    }
}
