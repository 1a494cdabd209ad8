package org.stemma.sample;

import java.util.List;
import java.util.Optional;
import org.stemma.Account;
import org.stemma.collation.Difference;
import org.stemma.collation.Locus;
import org.stemma.ledger.Holding;
import org.stemma.provenance.Claim;

/** What the answer key says of a claim as a whole, phrase by phrase. */
record Verdict(Account account, Claim claim) {

    /** The first phrase of {@code words} that the claim does not bear out. */
    Optional<String> fault(String words) {
        return List.of(words.split("[;,]", -1)).stream()
                .map(String::strip)
                .filter(phrase -> !holds(phrase))
                .findFirst()
                .map(phrase -> "not so: " + phrase + "; differences " + differences() + ", " + claim.agreement());
    }

    private boolean holds(String phrase) {
        String first = phrase.replaceFirst(":.*", "");
        return switch (first) {
            case "agreed", "agreed by both sides" -> claim.agreement() == Claim.Agreement.AGREED;
            case "update" -> differences().contains(Difference.UPDATE);
            case "latest reading 21" ->
                claim.entry().variants().stream()
                        .anyMatch(variant -> variant.value().contains("21"));
            case "polarity differs" -> differences().contains(Difference.POLARITY);
            case "scope differs" -> differences().contains(Difference.SCOPE);
            case "number differs" -> differences().contains(Difference.NUMBER);
            case "numbers compatible" -> !differences().contains(Difference.NUMBER);
            case "wording differs" -> differences().contains(Difference.WORDING);
            case "channel differs" -> differences().contains(Difference.CHANNEL);
            case "nobody quoted" -> claim.roots().isEmpty();
            case "one lineage" -> claim.lineages() == 1;
            case "one root" -> claim.roots().size() == 1;
            case "one utterance" -> claim.entry().locus().kind() == Locus.Kind.UTTERANCE;
            case "five renderings" -> claim.entry().witnesses().size() == 5;
            case "second-hand" -> claim.secondHand();
            case "single" -> claim.agreement() == Claim.Agreement.SINGLE;
            case "source unnamed" -> !claim.unnamedSources().isEmpty();
            case "only one has it" ->
                account.brief().onlyOneHasIt().contains(claim.entry().locus().id());
            case "scheduled" ->
                account.holdings().stream()
                        .anyMatch(holding -> holding.status() == Holding.Status.SCHEDULED
                                && holding.claim().equals(claim.entry().locus().id()));
            case "background" -> !differences().contains(Difference.POLARITY);
            case "link to the antecedent" ->
                !account.coverage().story().antecedents().isEmpty();
            case "stage agreed", "not begun" -> !differences().contains(Difference.STAGE);
            default -> throw new IllegalStateException("no test for the verdict \"" + phrase + "\"");
        };
    }

    private List<Difference> differences() {
        return claim.entry().differences();
    }
}
