package org.stemma.collation;

import static org.stemma.annotation.SentenceVectors.cosine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.stemma.annotation.AnnotatedReport;
import org.stemma.annotation.Mention;
import org.stemma.report.ReportId;
import org.stemma.report.Span;

/**
 * Tells what only one report has from what was merely not lined up. A false "only one" is worse than a missing one, so
 * nothing elsewhere may come near; a name that no other report has allows for more nearness.
 */
final class Solitude {

    /** A cosine above which a clause elsewhere may say the same. */
    private static final double NEAR = 0.3;

    /** The same for a clause with a name of its own. */
    private static final double NEAR_DESPITE_A_NAME = 0.6;

    private final Cast cast;
    private final List<Point> points;
    private final List<float[]> vectors;
    private final Map<ReportId, Set<String>> named = new HashMap<>();

    Solitude(Cast cast, List<Point> points, List<float[]> vectors) {
        this.cast = cast;
        this.points = points;
        this.vectors = vectors;
        for (Point point : points) {
            named.computeIfAbsent(point.report(), id -> names(point.annotated()));
        }
    }

    /** True when the points of {@code locus} are one report's and no other report comes near. */
    boolean of(List<Integer> locus) {
        ReportId report = points.get(locus.getFirst()).report();
        if (!locus.stream().allMatch(index -> points.get(index).report().equals(report))) {
            return false;
        }
        double nearest = locus.stream()
                .mapToDouble(index -> nearest(index, report))
                .max()
                .orElse(0);
        return nearest <= NEAR || nearest <= NEAR_DESPITE_A_NAME && hasNameOfItsOwn(locus, report);
    }

    private double nearest(int index, ReportId report) {
        return IntStream.range(0, points.size())
                .filter(other -> !points.get(other).report().equals(report))
                .mapToDouble(other -> cosine(vectors.get(index), vectors.get(other)))
                .max()
                .orElse(0);
    }

    private boolean hasNameOfItsOwn(List<Integer> locus, ReportId report) {
        return locus.stream()
                .map(points::get)
                .flatMap(point -> names(point.annotated(), point.span()).stream())
                .anyMatch(name -> named.entrySet().stream()
                        .noneMatch(other -> !other.getKey().equals(report)
                                && other.getValue().contains(name)));
    }

    private Set<String> names(AnnotatedReport annotated) {
        return names(annotated, new Span(0, annotated.report().text().length()));
    }

    private Set<String> names(AnnotatedReport annotated, Span within) {
        Set<String> keys = new TreeSet<>();
        for (Mention mention : AnnotatedReport.within(annotated.mentions(), within)) {
            keys.add(cast.keyOf(mention.key()));
        }
        return keys;
    }
}
