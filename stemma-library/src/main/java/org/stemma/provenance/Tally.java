package org.stemma.provenance;

import java.util.Set;
import java.util.TreeSet;
import org.stemma.story.Coverage;

/**
 * A story counted the three ways a claim is, over all its claims.
 *
 * @param outlets distinct outlets; a report whose outlet is unknown counts as one of its own
 * @param lineages those outlets after joining the ones of which one copies, translates or revises the other, or reworks it in half its body or more
 * @param roots distinct named ends of the chains of all claims
 * @param rootsAreUpperBound true when two of them may be one
 * @param claims how many claims there are
 * @param differing how many of them have readings that differ in more than wording
 */
public record Tally(int outlets, int lineages, int roots, boolean rootsAreUpperBound, int claims, int differing) {

    /** A reworked report is of the other's descent as a whole from this share of its body on. */
    private static final double MOSTLY = 0.5;

    /** Counts a story by its stemma. */
    public static Tally of(Coverage coverage, Stemma stemma) {
        OutletKeys keys = new OutletKeys(coverage);
        Set<String> outlets = new TreeSet<>();
        keys.each((report, outlet) -> outlets.add(outlet));
        Set<Root> roots = new TreeSet<>();
        stemma.claims().forEach(claim -> roots.addAll(claim.roots()));
        return new Tally(
                outlets.size(),
                lineages(keys, outlets, stemma),
                roots.size(),
                stemma.claims().stream().anyMatch(Claim::rootsAreUpperBound),
                stemma.claims().size(),
                (int) stemma.claims().stream()
                        .filter(claim -> claim.agreement() == Claim.Agreement.DIFFERING)
                        .count());
    }

    private static int lineages(OutletKeys keys, Set<String> outlets, Stemma stemma) {
        Lineages joined = new Lineages();
        keys.each((report, outlet) -> joined.join(report.value(), outlet));
        stemma.descents().stream()
                .filter(descent -> descent.how().joinsLineages())
                .filter(descent -> descent.how() != Descent.How.REWORKS || descent.share() >= MOSTLY)
                .forEach(
                        descent -> joined.join(descent.from().id(), descent.to().value()));
        return (int) outlets.stream().map(joined::of).distinct().count();
    }
}
