package org.stemma.provenance;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.stemma.annotation.Source;
import org.stemma.collation.Cast;
import org.stemma.collation.Entry;
import org.stemma.collation.Reading;
import org.stemma.names.NameKeys;
import org.stemma.names.NameMatcher;
import org.stemma.story.Coverage;

/** Counts an entry of the apparatus three ways: outlets that print it, lineages they come to, roots it goes back to. */
final class Counts {

    private final Cast cast;
    private final NameMatcher matcher;
    private final Wires wires;
    private final List<Descent> descents;
    private final OutletKeys outlets;

    Counts(Coverage coverage, Cast cast, NameMatcher matcher, Wires wires, List<Descent> descents) {
        this.wires = wires;
        this.cast = cast;
        this.matcher = matcher;
        this.descents = descents;
        this.outlets = new OutletKeys(coverage);
    }

    Claim claim(Entry entry) {
        List<Reading> readings = entry.readings();
        Roots roots = new Roots(readings, cast, matcher, wires::isAgency);
        Map<Reading, List<Root>> ends = new LinkedHashMap<>();
        readings.forEach(reading -> ends.put(reading, roots.of(reading)));
        return new Claim(
                entry,
                outlets(entry).size(),
                lineages(entry),
                roots.all(),
                roots.areUpperBound(),
                isSecondHand(readings, roots),
                unnamed(readings),
                ends);
    }

    private Set<String> outlets(Entry entry) {
        Set<String> distinct = new TreeSet<>();
        entry.witnesses().forEach(report -> distinct.add(outlets.of(report)));
        return distinct;
    }

    private int lineages(Entry entry) {
        Lineages joined = new Lineages();
        outlets.each((report, outlet) -> joined.join(report.value(), outlet));
        for (Descent descent : descents) {
            if (descent.how().joinsLineages() && touches(descent, entry)) {
                joined.join(descent.from().id(), descent.to().value());
            }
        }
        return (int) outlets(entry).stream().map(joined::of).distinct().count();
    }

    /** A reworked report has its own part too: there only what stands in a passage is of the other's descent. */
    private static boolean touches(Descent descent, Entry entry) {
        return descent.how() != Descent.How.REWORKS
                || entry.readings().stream()
                        .filter(reading -> reading.report().equals(descent.to()))
                        .anyMatch(reading -> descent.passages().stream()
                                .anyMatch(passage -> passage.to().overlaps(reading.span())));
    }

    /** Somebody's words, never had from that somebody, nor straight from anybody else. */
    private static boolean isSecondHand(List<Reading> readings, Roots roots) {
        List<Reading> said = readings.stream()
                .filter(reading -> !(reading.chain().getLast() instanceof Source.Author))
                .toList();
        return said.stream().anyMatch(reading -> !roots.of(reading).isEmpty())
                && said.stream().allMatch(roots::isRelayed);
    }

    private static List<String> unnamed(List<Reading> readings) {
        TreeMap<String, String> names = new TreeMap<>();
        for (Reading reading : readings) {
            switch (reading.chain().getLast()) {
                case Source.Unnamed unnamed ->
                    names.merge(NameKeys.fold(unnamed.name()), unnamed.name(), Counts::smaller);
                case Source.Group group -> names.merge(NameKeys.fold(group.name()), group.name(), Counts::smaller);
                case Source.Named named -> {}
                case Source.Outlet outlet -> {}
                case Source.Author author -> {}
            }
        }
        return List.copyOf(names.values());
    }

    private static String smaller(String one, String other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
