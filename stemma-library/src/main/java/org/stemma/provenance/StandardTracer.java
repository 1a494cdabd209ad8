package org.stemma.provenance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.stemma.annotation.AnnotatedReport;
import org.stemma.collation.Apparatus;
import org.stemma.names.NameMatcher;
import org.stemma.provenance.Witness.Lost;
import org.stemma.provenance.Witness.Seen;
import org.stemma.story.Coverage;

/**
 * Traces by shared passages, printed credits and chains of attribution. A missing credit never makes a copy an original; an
 * unknown lineage never makes or removes a root.
 */
public final class StandardTracer implements Tracer {

    private static final Comparator<Descent> ORDER = Comparator.comparing(Descent::to)
            .thenComparing(Descent::how)
            .thenComparing(descent -> descent.from().id());

    private final NameMatcher matcher = NameMatcher.standard();

    @Override
    public Stemma trace(Coverage coverage, Apparatus apparatus) {
        Wires wires = new Wires(coverage, apparatus.cast(), matcher);
        List<Descent> descents = descents(coverage, wires);
        Counts counts = new Counts(coverage, apparatus.cast(), matcher, wires, descents);
        return new Stemma(
                coverage.story().id(),
                witnesses(coverage, descents),
                descents,
                apparatus.entries().stream().map(counts::claim).toList());
    }

    private static List<Descent> descents(Coverage coverage, Wires wires) {
        Copies copies = Copies.among(coverage);
        Dispatches dispatches = new Dispatches(coverage, wires, copies);
        List<Descent> descents = new ArrayList<>();
        coverage.reports().forEach(annotated -> descents.addAll(dispatches.descents(annotated.report())));
        descents.addAll(new Kin(coverage, wires, copies, dispatches).descents(descents));
        List<Descent> text = List.copyOf(descents);
        Relays relays = new Relays(coverage, wires);
        coverage.reports().forEach(annotated -> descents.addAll(relays.descents(annotated, text)));
        descents.sort(ORDER);
        return descents;
    }

    /** The reports in order of their ids, then the lost ones in order of theirs. */
    private static List<Witness> witnesses(Coverage coverage, List<Descent> descents) {
        List<Witness> witnesses = new ArrayList<>();
        for (AnnotatedReport annotated : coverage.reports()) {
            witnesses.add(new Seen(annotated.report().id()));
        }
        TreeMap<String, Witness> lost = new TreeMap<>();
        descents.stream()
                .map(Descent::from)
                .filter(Lost.class::isInstance)
                .forEach(witness -> lost.put(witness.id(), witness));
        witnesses.addAll(lost.values());
        return witnesses;
    }
}
