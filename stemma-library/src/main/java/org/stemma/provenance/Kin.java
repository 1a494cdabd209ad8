package org.stemma.provenance;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.stemma.annotation.AnnotatedReport;
import org.stemma.annotation.Source;
import org.stemma.provenance.Descent.How;
import org.stemma.provenance.Witness.Seen;
import org.stemma.report.Report;
import org.stemma.report.ReportId;
import org.stemma.report.Span;
import org.stemma.story.Coverage;

/** Finds which reports have text from other reports of the coverage, beyond what agencies account for. */
final class Kin {

    /** That the words are the same is sure; that neither had them from a third text is not. */
    private static final double BY_WORDS = 0.95;

    private static final double BY_DECLARATION = 1.0;

    private final Coverage coverage;
    private final Wires wires;
    private final Copies copies;
    private final Dispatches dispatches;

    Kin(Coverage coverage, Wires wires, Copies copies, Dispatches dispatches) {
        this.coverage = coverage;
        this.wires = wires;
        this.copies = copies;
        this.dispatches = dispatches;
    }

    /** A possible parent: the words in common and which of the two was first. */
    private record Candidate(Overlap overlap, Precedence precedence) {}

    /** The descents among the reports of the coverage that {@code known} does not have yet. */
    List<Descent> descents(List<Descent> known) {
        List<Descent> all = new ArrayList<>(known);
        coverage.reports().forEach(one -> declared(one.report()).ifPresent(all::add));
        List<Candidate> unused = new ArrayList<>();
        for (AnnotatedReport child : coverage.reports()) {
            BitSet explained = explained(child.report().id(), all);
            for (Candidate candidate : candidates(child, all)) {
                if (gain(candidate.overlap(), explained) >= Copies.REWORKING) {
                    all.add(descent(candidate));
                    cover(candidate.overlap(), explained);
                } else {
                    unused.add(candidate);
                }
            }
        }
        connect(unused, all);
        return List.copyOf(all.subList(known.size(), all.size()));
    }

    /** A revision of a report in another story has no parent here. */
    private Optional<Descent> declared(Report report) {
        return report.revises()
                .filter(earlier -> coverage.report(earlier).isPresent())
                .map(earlier -> {
                    Optional<Overlap> overlap = copies.between(earlier, report.id());
                    return new Descent(
                            new Seen(earlier),
                            report.id(),
                            How.REVISES,
                            overlap.map(Overlap::share).orElse(0.0),
                            overlap.map(Overlap::seen).orElse(List.of()),
                            BY_DECLARATION,
                            List.of("it is a later revision of the same page"));
                });
    }

    /** Those that may be a parent of {@code child} and are not yet, the one with most in common first. */
    private List<Candidate> candidates(AnnotatedReport child, List<Descent> known) {
        if (dispatches.isWhole(child.report().id())) {
            return List.of();
        }
        List<Candidate> candidates = new ArrayList<>();
        for (Overlap overlap : copies.towards(child.report().id())) {
            AnnotatedReport parent = coverage.report(overlap.parentId()).orElseThrow();
            Precedence precedence = Precedence.of(parent, child, wires);
            if (unacknowledged(overlap, parent, child) >= Copies.REWORKING
                    && precedence.firstIsParent()
                    && !haveOneParent(overlap, known)) {
                candidates.add(new Candidate(overlap, precedence));
            }
        }
        candidates.sort(Comparator.<Candidate>comparingDouble(
                        candidate -> -candidate.overlap().share())
                .thenComparing(candidate -> candidate.overlap().parentId()));
        return candidates;
    }

    /** What the child took without naming the parent beside it; what it does name it for, it quotes. */
    private double unacknowledged(Overlap overlap, AnnotatedReport parent, AnnotatedReport child) {
        List<Span> quoted = child.statements().stream()
                .filter(statement -> statement.chain().stream()
                        .anyMatch(link -> link instanceof Source.Outlet && wires.isOwn(parent.report(), link.name())))
                .flatMap(statement -> statement.content().stream())
                .toList();
        return overlap.shareOf(word -> quoted.stream().noneMatch(content -> content.covers(word.span())));
    }

    /** True when one of the two is already known to descend from the other, or both from one wire. */
    private static boolean haveOneParent(Overlap overlap, List<Descent> known) {
        List<String> ofParent = parents(overlap.parentId(), known);
        List<String> ofChild = parents(overlap.childId(), known);
        return ofChild.contains(overlap.parentId().value())
                || ofParent.contains(overlap.childId().value())
                || ofParent.stream().anyMatch(id -> id.startsWith(Wires.LOST) && ofChild.contains(id));
    }

    private static List<String> parents(ReportId child, List<Descent> known) {
        return known.stream()
                .filter(descent -> descent.to().equals(child) && descent.how().joinsLineages())
                .map(descent -> descent.from().id())
                .toList();
    }

    /** The characters of {@code child} that its known parents account for. */
    private static BitSet explained(ReportId child, List<Descent> known) {
        BitSet explained = new BitSet();
        known.stream()
                .filter(descent -> descent.to().equals(child))
                .flatMap(descent -> descent.passages().stream())
                .forEach(passage ->
                        explained.set(passage.to().start(), passage.to().end()));
        return explained;
    }

    private static void cover(Overlap overlap, BitSet explained) {
        overlap.seen()
                .forEach(passage ->
                        explained.set(passage.to().start(), passage.to().end()));
    }

    /** What part of the child's words this parent accounts for that no other does. */
    private static double gain(Overlap overlap, BitSet explained) {
        return overlap.shareOf(word -> !explained.get(word.span().start()));
    }

    /** Two reports that share enough are of one descent even where a third accounts for the same words. */
    private void connect(List<Candidate> unused, List<Descent> all) {
        Lineages lineages = new Lineages();
        all.stream()
                .filter(descent -> descent.how().joinsLineages())
                .forEach(descent ->
                        lineages.join(descent.from().id(), descent.to().value()));
        for (Candidate candidate : unused) {
            String parent = candidate.overlap().parentId().value();
            String child = candidate.overlap().childId().value();
            if (!lineages.joined(parent, child)) {
                lineages.join(parent, child);
                all.add(descent(candidate));
            }
        }
    }

    private Descent descent(Candidate candidate) {
        Overlap overlap = candidate.overlap();
        boolean again = overlap.how() == How.COPIES && wires.haveOneOutlet(overlap.parentId(), overlap.childId());
        return new Descent(
                new Seen(overlap.parentId()),
                overlap.childId(),
                again ? How.REVISES : overlap.how(),
                overlap.share(),
                overlap.seen(),
                BY_WORDS * candidate.precedence().confidence(),
                List.of(overlap.sentence(), candidate.precedence().why()));
    }
}
