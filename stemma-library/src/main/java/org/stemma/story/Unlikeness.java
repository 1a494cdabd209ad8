package org.stemma.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Says in one plain sentence what keeps a report out of the story that is nearest to it. */
final class Unlikeness {

    /** So many of the names or words that the story lacks are named. */
    private static final int SHOWN = 2;

    /** Evidence that every pair of reports has, and dates, which are told as a number of days. */
    private static final Set<String> TOLD_OTHERWISE = Set.of("chance", "dates");

    /** Nearer in time is no difference a reader would see. */
    private static final int DAYS_APART = 2;

    private final Comparison near;
    private final LinkerWeights weights;

    private Unlikeness(Comparison near, LinkerWeights weights) {
        this.near = near;
        this.weights = weights;
    }

    /** "too unlike story s1: it has nothing of Vellin, Piet Lund; 9 days apart (-2.1, -0.5 is needed)". */
    static String of(Comparison near, LinkerWeights weights) {
        return new Unlikeness(near, weights).sentence();
    }

    private String sentence() {
        List<String> differences = new ArrayList<>();
        List<String> lacking = lacking();
        if (!lacking.isEmpty()) {
            differences.add("it has nothing of " + String.join(", ", lacking));
        }
        contrary().or(this::daysApart).ifPresent(differences::add);
        return (near.vetoed() ? "of another time than story " : "too unlike story ")
                + near.story()
                + (differences.isEmpty() ? "" : ": " + String.join("; ", differences))
                + (near.vetoed()
                        ? ""
                        : String.format(Locale.ROOT, " (%.1f, %.1f is needed)", near.odds(), weights.join()));
    }

    /** The most telling names of the report that the story's nearest one has not; where it has all, words of the title. */
    private List<String> lacking() {
        WeighedProfile asked = near.candidate().asked();
        WeighedProfile other = near.nearest().member();
        List<String> names = lacking(asked.names(), other.names());
        return names.isEmpty() ? lacking(asked.title(), other.words()) : names;
    }

    private List<String> lacking(WeighedBag mine, WeighedBag theirs) {
        List<Integer> keys = IntStream.of(mine.heaviest(mine.size()))
                .map(mine::key)
                .filter(key -> !theirs.has(key))
                .boxed()
                .toList();
        return near.candidate().asked().printed(keys).stream()
                .distinct()
                .limit(SHOWN)
                .toList();
    }

    private Optional<String> daysApart() {
        double days = near.nearest().likeness().days().orElse(0);
        return days < DAYS_APART ? Optional.empty() : Optional.of(String.format(Locale.ROOT, "%.0f days apart", days));
    }

    /** What else speaks most against the two being one. */
    private Optional<String> contrary() {
        return near.evidence(weights).stream()
                .filter(why -> why.score() < 0 && !TOLD_OTHERWISE.contains(why.feature()))
                .min(Comparator.comparingDouble(Evidence::score))
                .map(Evidence::detail);
    }
}
