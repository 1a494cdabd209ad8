package org.stemma.collation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.stemma.annotation.AnnotatedReport;
import org.stemma.annotation.Statement.Stage;

/**
 * Parts the readings of a point into those that say it is so and those that say it is not. Only readings that tell of the
 * same deed can contradict one another by a negation; whatever tells of another deed goes with the first side.
 */
final class Sides {

    private static final Set<String> NEGATIONS = Set.of(
            "no",
            "not",
            "n't",
            "n’t",
            "never",
            "none",
            "nobody",
            "nothing",
            "neither",
            "nor",
            "without",
            "cannot",
            "unnecessary");

    /** Behind these begins a clause whose negation is not the main clause's. */
    private static final Set<String> SUBORDINATING =
            Set.of("because", "although", "though", "unless", "if", "who", "which", "whose", "since", "so");

    private Sides() {}

    /** One variant for either side that has a reading, the larger first. */
    static List<Variant> of(List<Point> points, Predicates predicates) {
        Map<Boolean, List<Point>> sides = new TreeMap<>();
        Point first = points.getFirst();
        for (Point point : points) {
            sides.computeIfAbsent(contradict(first, point, predicates), side -> new ArrayList<>())
                    .add(point);
        }
        return sides.values().stream()
                .sorted(Comparator.<List<Point>>comparingInt(side -> -side.size())
                        .thenComparing(side -> side.getFirst().report()))
                .map(side -> new Variant(
                        side.getFirst().words(),
                        side.stream().map(point -> point.reading(point.words())).toList()))
                .toList();
    }

    private static boolean contradict(Point a, Point b, Predicates predicates) {
        if (predicates.opposed(a.families(), b.families())) {
            return denies(a) == denies(b);
        }
        boolean sameDeed = a.families().isEmpty() && b.families().isEmpty()
                || a.families().stream().anyMatch(b.families()::contains);
        return sameDeed && denies(a) != denies(b);
    }

    /** True when the main clause is negated an odd number of times, a denial that introduces it counted in. */
    static boolean denies(Point point) {
        String text = point.annotated().report().text();
        long negations = AnnotatedReport.within(point.annotated().tokens(), point.span()).stream()
                .map(token -> token.span().of(text).toLowerCase(Locale.ROOT))
                .takeWhile(word -> !SUBORDINATING.contains(word))
                .filter(NEGATIONS::contains)
                .count();
        boolean denied = point.statement().stage() == Stage.DENIED;
        return (negations % 2 == 1) != denied;
    }
}
