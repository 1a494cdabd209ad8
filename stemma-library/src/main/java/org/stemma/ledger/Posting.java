package org.stemma.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.annotation.Source;
import org.stemma.collation.Actor;
import org.stemma.collation.Apparatus;
import org.stemma.collation.Difference;
import org.stemma.collation.Entry;
import org.stemma.collation.Locus;
import org.stemma.collation.Reading;
import org.stemma.collation.Variant;
import org.stemma.ledger.Holding.Evidence;
import org.stemma.ledger.Holding.Status;
import org.stemma.provenance.Root;
import org.stemma.provenance.Stemma;
import org.stemma.story.Coverage;

/** Turns the points of one story into rows: one for each group of readings that agree in every aspect, where a plain clause states it. */
final class Posting {

    private final Apparatus apparatus;
    private final Stemma stemma;
    private final Coverage coverage;

    Posting(Apparatus apparatus, Stemma stemma, Coverage coverage) {
        this.apparatus = apparatus;
        this.stemma = stemma;
        this.coverage = coverage;
    }

    List<Row> rows() {
        return apparatus.entries().stream()
                .filter(entry -> entry.locus().kind() == Locus.Kind.POINT)
                .flatMap(entry -> rows(entry).stream())
                .toList();
    }

    private List<Row> rows(Entry entry) {
        List<Entry> aspects = aspects(entry);
        List<Row> rows = new ArrayList<>();
        for (Variant variant : entry.variants()) {
            for (List<Reading> group : groups(variant, aspects)) {
                row(entry, group).ifPresent(rows::add);
            }
        }
        boolean grown = aspects.stream().anyMatch(aspect -> aspect.differences().contains(Difference.UPDATE));
        return grown ? superseded(rows) : rows;
    }

    /** The lines of the apparatus on which the readings of {@code point} differ in a value. */
    private List<Entry> aspects(Entry point) {
        String prefix = point.locus().id().value() + "-";
        return apparatus.entries().stream()
                .filter(entry -> entry.locus().kind() == Locus.Kind.ASPECT)
                .filter(entry -> entry.locus().id().value().startsWith(prefix))
                .toList();
    }

    /** Readings that give different values, and those of them that are denied, are no evidence for one row. */
    private Collection<List<Reading>> groups(Variant variant, List<Entry> aspects) {
        Map<List<String>, List<Reading>> groups = new LinkedHashMap<>();
        for (Reading reading : variant.readings()) {
            List<String> values = new ArrayList<>();
            aspects.forEach(aspect -> values.add(value(aspect, reading)));
            values.add(Boolean.toString(stand(reading).isDenied()));
            groups.computeIfAbsent(values, key -> new ArrayList<>()).add(reading);
        }
        return groups.values();
    }

    private static String value(Entry aspect, Reading reading) {
        return aspect.variants().stream()
                .filter(variant -> variant.readings().stream().anyMatch(valued -> isIn(valued, reading)))
                .map(Variant::value)
                .findFirst()
                .orElse("");
    }

    private static boolean isIn(Reading valued, Reading reading) {
        return valued.report().equals(reading.report()) && reading.span().covers(valued.span());
    }

    private Optional<Row> row(Entry entry, List<Reading> readings) {
        List<Stand> stands = stands(readings);
        return stands.stream()
                .filter(Stand::statesPlainly)
                .min(Comparator.comparing(Stand::isSpeech))
                .map(stand -> {
                    Predication said = stand.predication().orElseThrow();
                    Holding holding = new Holding(
                            subject(stand, said),
                            said.relation(),
                            said.object(),
                            Course.plausible(
                                    stand.valid(), said, stands.getFirst().published()),
                            stands.getFirst().published(),
                            according(readings),
                            Status.OPEN,
                            evidence(stand, said, readings),
                            entry.locus().id());
                    return Course.of(holding, stand, stands(entry.readings()));
                });
    }

    /** The readings with what surrounds them, the earliest published first. */
    private List<Stand> stands(List<Reading> readings) {
        return readings.stream().map(this::stand).sorted(Stand.EARLIEST_FIRST).toList();
    }

    private Stand stand(Reading reading) {
        return Stand.of(reading, coverage.report(reading.report()).orElseThrow());
    }

    /** The actor's name where the subject is no more than a name. */
    private String subject(Stand stand, Predication said) {
        return stand.annotated().mentions().stream()
                .filter(mention -> mention.span().equals(said.about()))
                .findFirst()
                .flatMap(mention -> apparatus.cast().actor(mention.key()))
                .map(Actor::name)
                .orElse(said.subject());
    }

    /** The readings, and where the subject is named when that is not in its clause. */
    private static List<Evidence> evidence(Stand stand, Predication said, List<Reading> readings) {
        List<Evidence> evidence = new ArrayList<>();
        readings.forEach(reading -> evidence.add(new Evidence(reading.report(), reading.span())));
        if (!stand.reading().span().covers(said.about())) {
            evidence.add(new Evidence(stand.reading().report(), said.about()));
        }
        return evidence;
    }

    /** The distinct ends of the chains: the roots, then who has no name; the report's own voice only where nobody else is. */
    private List<Source> according(List<Reading> readings) {
        Map<String, Source> ends = new LinkedHashMap<>();
        for (Reading reading : readings) {
            Source end = reading.chain().getLast();
            List<Root> roots = roots(reading);
            if (roots.isEmpty()) {
                ends.putIfAbsent(end.getClass().getSimpleName() + end.name(), unplaced(end));
            }
            roots.forEach(root ->
                    ends.putIfAbsent(root.key(), new Source.Named(root.name(), root.key(), "", Optional.empty())));
        }
        List<Source> all = List.copyOf(ends.values());
        List<Source> others =
                all.stream().filter(end -> !(end instanceof Source.Author)).toList();
        return others.isEmpty() ? all : others;
    }

    private List<Root> roots(Reading reading) {
        return stemma.claims().stream()
                .flatMap(claim -> Optional.ofNullable(claim.ends().get(reading)).stream())
                .findFirst()
                .orElse(List.of());
    }

    /** A source apart from the text it stands in; a name that is no root only passed it on. */
    private static Source unplaced(Source source) {
        return switch (source) {
            case Source.Named named -> new Source.Outlet(named.name(), named.key(), Optional.empty());
            case Source.Outlet outlet -> new Source.Outlet(outlet.name(), outlet.key(), Optional.empty());
            case Source.Unnamed unnamed -> new Source.Unnamed(unnamed.name(), Optional.empty());
            case Source.Group group -> new Source.Group(group.name(), Optional.empty());
            case Source.Author author -> author;
        };
    }

    /** A figure that grew: each row holds until the next is known. */
    private static List<Row> superseded(List<Row> rows) {
        List<Row> closed = new ArrayList<>();
        for (Row row : rows) {
            Optional<LocalDate> since = row.holding().knownSince();
            Optional<LocalDate> next = rows.stream()
                    .flatMap(other -> other.holding().knownSince().stream())
                    .filter(day -> since.isPresent() && day.isAfter(since.get()))
                    .min(Comparator.naturalOrder());
            closed.add(next.isPresent() ? row.closedOn(next) : row);
        }
        return closed;
    }
}
