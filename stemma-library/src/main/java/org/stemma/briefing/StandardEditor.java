package org.stemma.briefing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.stemma.collation.Apparatus;
import org.stemma.collation.Entry;
import org.stemma.collation.Locus;
import org.stemma.provenance.Claim;
import org.stemma.provenance.Stemma;
import org.stemma.story.Coverage;

/** Tells a story claim by claim, the best attested first, in sentences that count outlets and roots and cite every witness. */
public final class StandardEditor implements Editor {

    /** How many claims a brief tells; the rest stands in the claims table. */
    private static final int MOST_CLAIMS = 8;

    @Override
    public Brief brief(Coverage coverage, Apparatus apparatus, Stemma stemma) {
        Sentences sentences = new Sentences(coverage);
        List<Cited> told = new ArrayList<>();
        stemma.claims().stream()
                .filter(StandardEditor::worthTelling)
                .sorted(Comparator.comparingInt(claim -> -claim.lineages()))
                .limit(MOST_CLAIMS)
                .forEach(claim -> told.add(sentences.of(claim)));
        told.addAll(sentences.refusals());
        return new Brief(
                coverage.story().id(),
                told,
                OnlyOne.hasIt(coverage, apparatus),
                OpenPoints.of(coverage, stemma),
                Timelines.of(coverage, apparatus));
    }

    /** Points and aspects that more than one report has; an utterance is told by its points. */
    private static boolean worthTelling(Claim claim) {
        Entry entry = claim.entry();
        return entry.locus().kind() != Locus.Kind.UTTERANCE && entry.witnesses().size() > 1;
    }
}
