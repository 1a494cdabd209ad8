package org.stemma.collation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.annotation.AnnotatedReport;
import org.stemma.annotation.SentenceVectors;
import org.stemma.names.NameMatcher;
import org.stemma.report.ReportId;
import org.stemma.story.Coverage;

/**
 * Lines up clauses by their sentence vectors, their deeds and their names, lets typed comparison veto, and reads the
 * differences off what was lined up.
 */
public final class StandardCollator implements Collator {

    /** Points of less mean affinity do not say the same thing. Tuned on the bundled sample, checked on real stories. */
    private static final double SAME_POINT = 0.64;

    private final SentenceVectors vectors;
    private final Predicates predicates = Predicates.bundled();
    private final Casting casting;
    private final Points points = new Points(predicates);

    public StandardCollator(SentenceVectors vectors, NameMatcher matcher) {
        this.vectors = vectors;
        this.casting = new Casting(matcher);
    }

    @Override
    public Apparatus collate(Coverage coverage) {
        Cast cast = casting.cast(coverage);
        List<Point> all = coverage.reports().stream()
                .flatMap(annotated -> points.of(annotated, cast).stream())
                .toList();
        List<float[]> directions = vectors.of(all.stream().map(Point::words).toList());
        Affinity affinity = new Affinity(predicates, cast, all, directions);
        List<List<Integer>> loci = withEchoes(Clusters.of(all.size(), affinity::of, SAME_POINT), all);
        List<Entry> entries =
                new ArrayList<>(entries(coverage, new Solitude(cast, all, directions), loci, all, directions));
        for (List<Reading> utterance : new Utterances(cast, all).of(loci)) {
            entries.add(utterance(coverage, cast, utterance));
        }
        storyWide(coverage, Aspects.tolls(all)).forEach(entries::add);
        storyWide(coverage, Totals.of(all)).forEach(entries::add);
        entries.sort(Comparator.<Entry>comparingInt(entry -> -entry.witnesses().size())
                .thenComparingDouble(entry -> depth(coverage, entry))
                .thenComparing(entry -> entry.locus().id()));
        return new Apparatus(coverage.story().id(), cast, entries);
    }

    /** Moves each echo to the locus of what it echoes, unless it already stands with others. */
    private List<List<Integer>> withEchoes(List<List<Integer>> loci, List<Point> all) {
        Map<Integer, Integer> echoes = new Echoes(predicates, all).all();
        List<List<Integer>> moved =
                new ArrayList<>(loci.stream().map(ArrayList::new).toList());
        echoes.forEach((echo, target) -> {
            List<Integer> from = holding(moved, echo);
            List<Integer> to = holding(moved, target);
            if (from.size() == 1) {
                from.clear();
                to.add(echo);
            }
        });
        return moved.stream()
                .filter(locus -> !locus.isEmpty())
                .map(locus -> locus.stream().sorted().toList())
                .toList();
    }

    private static List<Integer> holding(List<List<Integer>> loci, int index) {
        return loci.stream().filter(locus -> locus.contains(index)).findFirst().orElseThrow();
    }

    private List<Entry> entries(
            Coverage coverage, Solitude solitude, List<List<Integer>> loci, List<Point> all, List<float[]> directions) {
        List<Entry> entries = new ArrayList<>();
        for (List<Integer> locus : loci) {
            List<Point> here = locus.stream().map(all::get).toList();
            Point head = Headings.head(here, locus.stream().map(directions::get).toList());
            LocusId id = new LocusId("c" + here.getFirst().report() + "-"
                    + here.getFirst().span().start());
            String about = Headings.about(head, here);
            boolean alone = solitude.of(locus);
            entries.add(point(coverage, new Locus(id, Locus.Kind.POINT, about), here, alone));
            for (Aspects.Aspect aspect : Aspects.of(here)) {
                LocusId aspectId = new LocusId(id.value() + "-" + aspect.name());
                entries.add(new Entry(
                        new Locus(aspectId, Locus.Kind.ASPECT, Headings.capitalised(aspect.about()) + ": " + about),
                        aspect.variants(),
                        aspect.differences(),
                        silent(coverage, aspect.variants())));
            }
        }
        return entries;
    }

    /** Numbers that a story has one of, whatever locus they stand at. */
    private static List<Entry> storyWide(Coverage coverage, List<Aspects.Aspect> numbers) {
        List<Entry> tolls = new ArrayList<>();
        for (Aspects.Aspect toll : numbers) {
            Reading first = toll.variants().stream()
                    .flatMap(variant -> variant.readings().stream())
                    .min(Comparator.naturalOrder())
                    .orElseThrow();
            LocusId id = new LocusId("c" + first.report() + "-" + first.span().start() + "-" + toll.name());
            Locus locus = new Locus(id, Locus.Kind.ASPECT, Headings.capitalised(toll.about()));
            tolls.add(new Entry(locus, toll.variants(), toll.differences(), silent(coverage, toll.variants())));
        }
        return tolls;
    }

    private Entry point(Coverage coverage, Locus locus, List<Point> points, boolean alone) {
        List<Variant> variants = Sides.of(points, predicates);
        return new Entry(locus, variants, Differences.of(points, variants), silent(coverage, variants), alone);
    }

    private static Entry utterance(Coverage coverage, Cast cast, List<Reading> readings) {
        List<Variant> variants = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Reading reading : readings) {
            if (seen.add(Wording.key(reading.value()))) {
                variants.add(new Variant(
                        reading.value(),
                        readings.stream()
                                .filter(other -> Wording.key(other.value()).equals(Wording.key(reading.value())))
                                .toList()));
            }
        }
        Reading first = readings.getFirst();
        String speaker = cast.actor(speakerKey(first))
                .map(Actor::name)
                .orElse(first.chain().getLast().name());
        LocusId id = new LocusId("u" + first.report() + "-" + first.span().start());
        Locus locus = new Locus(id, Locus.Kind.UTTERANCE, speaker + ": " + Headings.shortened(first.value()));
        return new Entry(locus, variants, Differences.ofUtterance(readings, variants), silent(coverage, variants));
    }

    /** How far down its reports an entry first stands, on average, from 0 to 1: news is told from the top. */
    private static double depth(Coverage coverage, Entry entry) {
        return entry.witnesses().stream()
                .flatMap(id -> coverage.report(id).stream())
                .mapToDouble(annotated -> entry.readings().stream()
                                .filter(reading -> reading.report()
                                        .equals(annotated.report().id()))
                                .mapToInt(reading -> reading.span().start())
                                .min()
                                .orElse(0)
                        / (double) annotated.report().text().length())
                .average()
                .orElse(1);
    }

    private static String speakerKey(Reading reading) {
        return reading.chain().getLast() instanceof org.stemma.annotation.Source.Named named ? named.key() : "";
    }

    private static List<ReportId> silent(Coverage coverage, List<Variant> variants) {
        Set<ReportId> speaking = new TreeSet<>();
        variants.forEach(variant -> variant.readings().forEach(reading -> speaking.add(reading.report())));
        return coverage.reports().stream()
                .map(AnnotatedReport::report)
                .map(report -> report.id())
                .filter(id -> !speaking.contains(id))
                .toList();
    }
}
