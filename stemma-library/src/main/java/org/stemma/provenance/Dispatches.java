package org.stemma.provenance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.stemma.provenance.Credited.Line;
import org.stemma.provenance.Descent.How;
import org.stemma.provenance.Witness.Lost;
import org.stemma.provenance.Witness.Seen;
import org.stemma.report.Report;
import org.stemma.report.ReportId;
import org.stemma.story.Coverage;

/** Finds which reports are agency text: by their own credit, or because a twin with the same words has one. */
final class Dispatches {

    /** A page's own credit is seldom wrong. */
    private static final double BY_CREDIT = 0.95;

    /** The twin's credit speaks for both; that the uncredited one had it from the same hand is likely, not sure. */
    private static final double BY_TWIN = 0.75;

    /** Where the twin credits the agency for a part only, the common words may be from elsewhere. */
    private static final double BY_TWIN_IN_PART = 0.5;

    private final Wires wires;
    private final Copies copies;
    private final Map<ReportId, List<Line>> credits = new TreeMap<>();
    private final Map<String, Lost> credited = new TreeMap<>();

    Dispatches(Coverage coverage, Wires wires, Copies copies) {
        this.wires = wires;
        this.copies = copies;
        Credited reader = new Credited(wires);
        coverage.reports().forEach(one -> credits.put(one.report().id(), reader.lines(one.report())));
        credits.values()
                .forEach(lines -> lines.forEach(line -> credited.put(line.wire().id(), line.wire())));
    }

    /** The agencies whose whole text this report says it is. */
    boolean isWhole(ReportId report) {
        return lines(report).stream().anyMatch(Line::isWhole);
    }

    /** Where {@code report} has agency text from. */
    List<Descent> descents(Report report) {
        List<Descent> descents = new ArrayList<>();
        for (Lost wire : credited.values()) {
            Optional<Line> own = line(report.id(), wire);
            if (own.isPresent()) {
                descents.add(byCredit(report.id(), own.get()));
            } else if (!isWhole(report.id()) && !wires.publishedBy(wire).contains(report.id())) {
                byTwin(report.id(), wire).ifPresent(descents::add);
            }
        }
        return descents;
    }

    private Descent byCredit(ReportId report, Line line) {
        Optional<Overlap> dispatch = best(wires.publishedBy(line.wire()), report);
        Optional<Overlap> shown = dispatch.or(() -> twin(report, line.wire()));
        List<String> why = new ArrayList<>(line.why());
        shown.ifPresent(overlap -> why.add(overlap.sentence()));
        How by = switch (line.extent()) {
            case TRANSLATED -> How.TRANSLATES;
            case WHOLE -> How.COPIES;
            case PART -> shown.map(Overlap::how).orElse(How.CREDITS);
        };
        return new Descent(
                dispatch.<Witness>map(overlap -> new Seen(overlap.parentId())).orElse(line.wire()),
                report,
                by,
                shown.map(Overlap::share).orElse(0.0),
                dispatch.map(Overlap::seen).orElse(shown.map(Overlap::unseen).orElse(List.of())),
                BY_CREDIT,
                why);
    }

    private Optional<Descent> byTwin(ReportId report, Lost wire) {
        if (best(wires.publishedBy(wire), report).isPresent()) {
            return Optional.empty();
        }
        return twin(report, wire).map(overlap -> {
            List<String> why = new ArrayList<>();
            why.add(overlap.sentence());
            line(overlap.parentId(), wire)
                    .ifPresent(line -> why.add("there " + line.why().getFirst()));
            why.add("it credits nobody for them, which does not make it the original");
            double confidence = isWhole(overlap.parentId()) ? BY_TWIN : BY_TWIN_IN_PART;
            return new Descent(wire, report, overlap.how(), overlap.share(), overlap.unseen(), confidence, why);
        });
    }

    /** The report that has most of this one's words, where either credits the agency. */
    private Optional<Overlap> twin(ReportId report, Lost wire) {
        return copies.towards(report).stream()
                .filter(overlap -> overlap.share() >= threshold(overlap, wire))
                .max(Comparator.comparingDouble(Overlap::share).thenComparing(Overlap::parentId));
    }

    /** A part of a whole dispatch tells; where the credit is for a part only, the two texts must be nearly one. */
    private double threshold(Overlap overlap, Lost wire) {
        Optional<Line> there = line(overlap.parentId(), wire);
        if (there.filter(Line::isWhole).isPresent()) {
            return Copies.REWORKING;
        }
        boolean credited = there.isPresent() || line(overlap.childId(), wire).isPresent();
        return credited ? Copies.COPY : Double.POSITIVE_INFINITY;
    }

    private Optional<Overlap> best(List<ReportId> parents, ReportId child) {
        return copies.towards(child).stream()
                .filter(overlap -> parents.contains(overlap.parentId()) && overlap.share() >= Copies.REWORKING)
                .max(Comparator.comparingDouble(Overlap::share).thenComparing(Overlap::parentId));
    }

    private Optional<Line> line(ReportId report, Lost wire) {
        return lines(report).stream().filter(line -> line.wire().equals(wire)).findFirst();
    }

    private List<Line> lines(ReportId report) {
        return credits.getOrDefault(report, List.of());
    }
}
