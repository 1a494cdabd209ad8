package org.stemma.tell;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.stemma.annotation.Source;
import org.stemma.briefing.Unnamed;
import org.stemma.collation.Difference;
import org.stemma.collation.Reading;
import org.stemma.provenance.Claim;
import org.stemma.provenance.Root;

/** The words of a claims table for who says it and how it stands. */
public final class ClaimWords {

    private ClaimWords() {}

    /** The roots; behind a slash those who are only relayed; in brackets the reports that say it in their own voice. */
    public static String who(Claim claim, Sigla sigla) {
        Set<String> parts = new LinkedHashSet<>();
        claim.roots().stream().map(Root::name).forEach(parts::add);
        parts.addAll(Unnamed.inWords(claim.unnamedSources()));
        Set<String> own = new TreeSet<>();
        for (Reading reading : claim.entry().readings()) {
            if (reading.chain().getLast() instanceof Source.Author) {
                own.add(sigla.of(reading.report()));
            }
        }
        if (!own.isEmpty()) {
            parts.add("own voice: " + String.join(" ", own));
        }
        if (parts.isEmpty()) {
            claim.entry().readings().stream()
                    .map(reading -> reading.chain().getLast().name())
                    .forEach(parts::add);
        }
        return String.join(", ", parts);
    }

    /** In a word or two: how far it is confirmed, or on what it differs. */
    public static String status(Claim claim) {
        List<String> differing = claim.entry().differences().stream()
                .filter(ClaimWords::matters)
                .map(ClaimWords::word)
                .toList();
        if (!differing.isEmpty()) {
            return differing.stream().collect(Collectors.joining(", "));
        }
        if (claim.secondHand()) {
            return "second-hand only";
        }
        return switch (claim.roots().size()) {
            case 0 -> "nobody named";
            case 1 -> "one root";
            default ->
                claim.rootsAreUpperBound()
                        ? "up to " + claim.roots().size() + " roots"
                        : claim.roots().size() + " roots agree";
        };
    }

    /** Outlets, lineages and roots as figures: "3 outlets, 2 lineages, 1 root", "at most" before roots that may be one. */
    public static String counts(Claim claim) {
        return of(claim.outlets(), "outlet") + ", " + of(claim.lineages(), "lineage") + ", "
                + (claim.rootsAreUpperBound() ? "at most " : "")
                + of(claim.roots().size(), "root");
    }

    private static String of(int count, String noun) {
        return count + " " + (count == 1 ? noun : noun + "s");
    }

    /** True for what makes readings differ in more than wording or the hands they came through. */
    public static boolean matters(Difference difference) {
        return difference != Difference.WORDING && difference != Difference.CHANNEL;
    }

    /** A difference in two words. */
    public static String word(Difference difference) {
        return switch (difference) {
            case SCOPE -> "scope differs";
            case NUMBER -> "number differs";
            case DATE -> "date differs";
            case PLACE -> "place differs";
            case ACTOR -> "actor differs";
            case STAGE -> "stage differs";
            case POLARITY -> "denied";
            case CHANNEL -> "channel differs";
            case CAUSE -> "cause differs";
            case WORDING -> "wording differs";
            case UPDATE -> "figure grew";
        };
    }
}
