package org.stemma.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.stemma.annotation.MiniLmVectors;
import org.stemma.story.Actors;
import org.stemma.story.Bag;
import org.stemma.story.Particulars;
import org.stemma.story.Profile;

/** What a million reports of headline size hold in memory when they are linked one by one and nothing is ever closed. */
final class HeadlinesBench {

    private static final int REPORTS = 1_000_000;
    private static final int SHOWN_EVERY = 100_000;

    /** Different words in a headline with the line below it. */
    private static final int WORDS = 16;

    private static final int NAMES = 3;
    private static final double NANOS = 1e9;
    private static final double MEGABYTES = 1 << 20;

    private HeadlinesBench() {}

    /** Prints heap and speed as the reports come; throws {@link IOException} when the gold cannot be read. */
    static void run(Path goldDir, PrintStream out) throws IOException {
        try (MiniLmVectors vectors = new MiniLmVectors()) {
            run(LinkingBench.stream(goldDir, Optional.of(vectors)), out);
        }
    }

    static void run(List<Told> stream, PrintStream out) {
        Replay replay = new Replay(stream.stream().map(HeadlinesBench::headline).toList());
        try (OurLinking linking = new OurLinking(true)) {
            int filed = 0;
            long start = System.nanoTime();
            for (int copy = 0; filed < REPORTS; copy++) {
                for (Told told : replay.copy(copy)) {
                    linking.link(told);
                    if (++filed % SHOWN_EVERY == 0) {
                        System.gc();
                        double heap = (Runtime.getRuntime().totalMemory()
                                        - Runtime.getRuntime().freeMemory())
                                / MEGABYTES;
                        double seconds = (System.nanoTime() - start) / NANOS;
                        out.printf(
                                Locale.ROOT, "%9d reports  %5.0f MB  %.0f reports/s%n", filed, heap, filed / seconds);
                    }
                }
            }
        }
    }

    private static Told headline(Told told) {
        Profile one = told.profile();
        Bag words = cut(one.words(), WORDS);
        Profile cut = new Profile(
                one.report(),
                one.outlet(),
                one.published(),
                words,
                words,
                cut(one.names(), NAMES),
                cut(one.figures(), 1),
                new Actors(cut(one.actors().people(), 1), cut(one.actors().bodies(), 1)),
                cut(one.particulars()),
                List.of(),
                one.meaning(),
                one.printed());
        return new Told(told.story(), cut, List.of());
    }

    private static Particulars cut(Particulars told) {
        return new Particulars(
                cut(told.places(), 1),
                cut(told.scene(), 1),
                cut(told.ages(), 1),
                cut(told.amounts(), 1),
                cut(told.units(), 1),
                cut(told.days(), 1),
                cut(told.openingDays(), 1),
                cut(told.weekdays(), 1),
                cut(told.sums(), 1),
                cut(told.calendar(), 1));
    }

    private static Bag cut(Bag bag, int size) {
        return Bag.of(IntStream.range(0, Math.min(size, bag.size()))
                .mapToLong(i -> Bag.entry(bag.key(i), bag.rank(i), bag.count(i)))
                .toArray());
    }
}
