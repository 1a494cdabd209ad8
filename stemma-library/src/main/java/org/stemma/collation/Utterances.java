package org.stemma.collation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.stemma.annotation.Source;
import org.stemma.annotation.Statement;
import org.stemma.annotation.Statement.Mode;
import org.stemma.report.Span;

/**
 * Lines up the renderings of one utterance: quotations by the same speaker, in different reports, that meet at one locus at
 * least. Word overlap plays no part, so translations meet.
 */
final class Utterances {

    /** A quotation with its place among the points. */
    private record Rendering(Point point, Statement statement, int locus) {}

    private final Cast cast;
    private final List<Point> points;

    Utterances(Cast cast, List<Point> points) {
        this.cast = cast;
        this.points = points;
    }

    /**
     * Groups of readings, each group one utterance told by two reports or more.
     *
     * @param loci the groups of point indices that stand at one locus
     */
    List<List<Reading>> of(List<List<Integer>> loci) {
        List<Rendering> renderings = renderings(loci);
        List<List<Integer>> groups = Clusters.of(
                renderings.size(), (i, j) -> same(renderings.get(i), renderings.get(j)) ? 1 : 0, Double.MIN_VALUE);
        List<List<Reading>> utterances = new ArrayList<>();
        for (List<Integer> group : groups) {
            TreeSet<Reading> readings = new TreeSet<>();
            group.forEach(index -> readings.add(reading(renderings.get(index))));
            if (readings.stream().map(Reading::report).distinct().count() > 1) {
                utterances.add(List.copyOf(readings));
            }
        }
        return utterances;
    }

    private List<Rendering> renderings(List<List<Integer>> loci) {
        List<Rendering> renderings = new ArrayList<>();
        for (int locus = 0; locus < loci.size(); locus++) {
            for (int index : loci.get(locus)) {
                Point point = points.get(index);
                for (Statement statement : point.annotated().statements()) {
                    if (isQuotation(statement) && holds(statement, point.span())) {
                        renderings.add(new Rendering(point, statement, locus));
                    }
                }
            }
        }
        return renderings;
    }

    private static boolean isQuotation(Statement statement) {
        return (statement.mode() == Mode.DIRECT || statement.mode() == Mode.MIXED)
                && statement.chain().stream()
                                .filter(Source.Named.class::isInstance)
                                .count()
                        == 1
                && statement.end() instanceof Source.Named;
    }

    private static boolean holds(Statement statement, Span clause) {
        return statement.content().stream().anyMatch(content -> content.overlaps(clause));
    }

    private boolean same(Rendering a, Rendering b) {
        boolean sameStatement =
                a.point().report().equals(b.point().report()) && a.statement().equals(b.statement());
        return sameStatement || a.locus() == b.locus() && speaker(a).equals(speaker(b));
    }

    private String speaker(Rendering rendering) {
        return rendering.statement().end() instanceof Source.Named named ? cast.keyOf(named.key()) : "";
    }

    private static Reading reading(Rendering rendering) {
        Statement statement = rendering.statement();
        Span whole = statement.content().stream()
                .min(Comparator.naturalOrder())
                .orElseThrow()
                .hull(statement.content().stream()
                        .max(Comparator.naturalOrder())
                        .orElseThrow());
        String words =
                Point.fold(whole.of(rendering.point().annotated().report().text()));
        return new Reading(rendering.point().report(), whole, words, statement.chain());
    }
}
