package org.stemma.collation;

import static org.stemma.annotation.SentenceVectors.cosine;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.annotation.Source;
import org.stemma.annotation.TimeMention;
import org.stemma.report.When;

/**
 * How likely two points say the same thing. Sentence vectors propose; deeds, places and dates decide: a cosine sees
 * neither that "will stay" contradicts "will leave" nor that the same people met twice.
 */
final class Affinity {

    /** Points that may never stand at one locus. */
    static final double NEVER = -1;

    /** What the same deeds add. */
    private static final double SHARED_DEED = 0.08;

    /** What wholly different deeds take away. */
    private static final double OTHER_DEED = 0.1;

    /** What a deed on one side alone takes away: the other side tells of a state, or of a deed that is not listed. */
    private static final double LONE_DEED = 0.02;

    /** What a rare place or person named on both sides adds. */
    private static final double SHARED_NAME = 0.05;

    /** What counting the victims of the same deed adds: the figures may differ, the question is one. */
    private static final double SHARED_COUNT = 0.15;

    /** What the same speaker in two reports adds. */
    private static final double SAME_SPEAKER = 0.07;

    /** What another speaker takes away. */
    private static final double OTHER_SPEAKER = 0.1;

    /** What standing in two renderings of one utterance adds. */
    private static final double SAME_UTTERANCE = 0.1;

    /** What a rare place named on one side alone takes away. */
    private static final double LONE_PLACE = 0.06;

    /** A place named in a larger share of the points is the scene of the story and tells its points not apart. */
    private static final double SCENE_SHARE = 0.12;

    /** Dates further apart are of two happenings. */
    private static final long FARTHEST_DAYS = 45;

    private final Predicates predicates;
    private final Cast cast;
    private final List<Point> points;
    private final List<Traits> traits;
    private final List<float[]> vectors;
    private final Renderings renderings;
    private final Map<String, Integer> pointsNaming = new HashMap<>();

    Affinity(Predicates predicates, Cast cast, List<Point> points, List<float[]> vectors) {
        this.renderings = new Renderings(cast, points, vectors);
        this.predicates = predicates;
        this.cast = cast;
        this.points = points;
        this.vectors = vectors;
        for (Point point : points) {
            point.places().forEach(place -> pointsNaming.merge(place, 1, Integer::sum));
            point.people().forEach(person -> pointsNaming.merge(person, 1, Integer::sum));
        }
        this.traits = points.stream().map(this::traits).toList();
    }

    /**
     * What is compared of a point, found once and not for each of its pairs.
     *
     * @param date the only one of its clause
     * @param counted the deeds whose victims it counts
     */
    private record Traits(Set<String> places, Set<String> people, Optional<When> date, Set<String> counted) {}

    private Traits traits(Point point) {
        return new Traits(rare(point.places()), rare(point.people()), resolved(point.times()), Counted.deeds(point));
    }

    /** From 0 to about 1.2, or {@link #NEVER}. */
    double of(int i, int j) {
        Point a = points.get(i);
        Point b = points.get(j);
        Traits first = traits.get(i);
        Traits second = traits.get(j);
        if (conflict(first.places(), second.places())
                || farApart(first.date(), second.date())
                || opposedElsewhere(a, b, first.places(), second.places())) {
            return NEVER;
        }
        return cosine(vectors.get(i), vectors.get(j))
                + deeds(a.families(), b.families())
                + names(first.places(), second.places())
                + (share(first.counted(), second.counted()) ? SHARED_COUNT : 0)
                + (renderings.ofOneUtterance(i, j) ? SAME_UTTERANCE : 0)
                + speakers(a, b)
                + (share(first.people(), second.people()) ? SHARED_NAME : 0);
    }

    /** The more of their deeds two clauses share, the nearer they are (Jaccard). */
    private static double deeds(Set<String> a, Set<String> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.isEmpty() && b.isEmpty() ? 0 : -LONE_DEED;
        }
        long both = a.stream().filter(b::contains).count();
        double shared = (double) both / (a.size() + b.size() - both);
        return SHARED_DEED * shared - OTHER_DEED * (1 - shared);
    }

    /** The same person in two reports probably says the same; two persons less so. */
    private double speakers(Point a, Point b) {
        if (a.report().equals(b.report())
                || !(a.statement().end() instanceof Source.Named first)
                || !(b.statement().end() instanceof Source.Named second)) {
            return 0;
        }
        return cast.keyOf(first.key()).equals(cast.keyOf(second.key())) ? SAME_SPEAKER : -OTHER_SPEAKER;
    }

    private static double names(Set<String> a, Set<String> b) {
        if (share(a, b)) {
            return SHARED_NAME;
        }
        return a.isEmpty() == b.isEmpty() ? 0 : -LONE_PLACE;
    }

    private static boolean conflict(Set<String> a, Set<String> b) {
        return !a.isEmpty() && !b.isEmpty() && !share(a, b);
    }

    /** Opposite deeds contradict one another only at one place that both name; elsewhere they are two points. */
    private boolean opposedElsewhere(Point a, Point b, Set<String> placesA, Set<String> placesB) {
        return predicates.opposed(a.families(), b.families()) && !share(placesA, placesB);
    }

    private Set<String> rare(Set<String> keys) {
        Set<String> rare = new TreeSet<>();
        for (String key : keys) {
            if (pointsNaming.getOrDefault(key, 0) <= Math.max(2, SCENE_SHARE * points.size())) {
                rare.add(key);
            }
        }
        return rare;
    }

    private static boolean share(Set<String> a, Set<String> b) {
        return !a.isEmpty() && !b.isEmpty() && a.stream().anyMatch(b::contains);
    }

    private static boolean farApart(Optional<When> first, Optional<When> second) {
        return first.isPresent()
                && second.isPresent()
                && (gap(first.get(), second.get()) > FARTHEST_DAYS || gap(second.get(), first.get()) > FARTHEST_DAYS);
    }

    /** The only date of a clause; two dates in one clause leave it open which is the deed's. */
    private static Optional<When> resolved(List<TimeMention> times) {
        List<When> dates = times.stream()
                .filter(time -> time.type() == TimeMention.Type.DATE || time.type() == TimeMention.Type.TIME)
                .map(TimeMention::when)
                .filter(when -> when.firstDay().isPresent() && when.lastDay().isPresent())
                .toList();
        return dates.size() == 1 ? Optional.of(dates.getFirst()) : Optional.empty();
    }

    private static long gap(When before, When after) {
        Optional<LocalDate> end = before.lastDay();
        Optional<LocalDate> start = after.firstDay();
        return end.isPresent() && start.isPresent() ? ChronoUnit.DAYS.between(end.get(), start.get()) : 0;
    }
}
