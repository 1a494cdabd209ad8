package org.stemma.web.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.Account;
import org.stemma.collation.Difference;
import org.stemma.collation.Reading;
import org.stemma.collation.Variant;
import org.stemma.provenance.Claim;
import org.stemma.report.ReportId;
import org.stemma.report.Span;
import org.stemma.tell.ClaimWords;

/**
 * What is told otherwise at one moment than at an earlier one.
 *
 * @param since the earlier moment in words
 * @param reports how many reports came
 */
public record Changes(String since, int reports, List<Change> claims) {

    public Changes {
        claims = List.copyOf(claims);
    }

    /**
     * A claim that is new or stands otherwise.
     *
     * @param href its row, where the table has one
     * @param what has changed, each in a phrase
     */
    public record Change(String about, boolean fresh, String href, List<String> what) {}

    private record Place(ReportId report, Span span) {}

    /** Compares the claims that several reports have, each with the one before that shares a reading with it. */
    static Changes between(String since, Optional<Account> before, Account after) {
        Map<Place, Claim> known = new HashMap<>();
        before.ifPresent(account -> account.stemma()
                .claims()
                .forEach(claim ->
                        claim.entry().readings().forEach(reading -> known.putIfAbsent(place(claim, reading), claim))));
        List<Change> changes = new ArrayList<>();
        for (Claim claim : after.stemma().claims()) {
            change(claim, earlier(claim, known)).ifPresent(changes::add);
        }
        int reports = after.coverage().reports().size()
                - before.map(account -> account.coverage().reports().size()).orElse(0);
        return new Changes(since, reports, changes);
    }

    private static Place place(Claim claim, Reading reading) {
        // An aspect and its claim may stand on the same words.
        return new Place(new ReportId(claim.entry().locus().kind() + " " + reading.report()), reading.span());
    }

    private static Optional<Claim> earlier(Claim claim, Map<Place, Claim> known) {
        return claim.entry().readings().stream()
                .map(reading -> place(claim, reading))
                .filter(known::containsKey)
                .map(known::get)
                .findFirst();
    }

    private static Optional<Change> change(Claim claim, Optional<Claim> earlier) {
        String href = "#" + claim.entry().locus().id().value();
        String about = claim.entry().locus().about();
        if (earlier.isEmpty()) {
            return ClaimTables.isShared(claim)
                    ? Optional.of(new Change(about, true, href, List.of(ClaimWords.status(claim))))
                    : Optional.empty();
        }
        List<String> what = new ArrayList<>();
        grown(what, "outlets", earlier.get().outlets(), claim.outlets());
        grown(what, "lineages", earlier.get().lineages(), claim.lineages());
        grown(what, "roots", earlier.get().roots().size(), claim.roots().size());
        for (Difference difference : claim.entry().differences()) {
            if (difference != Difference.WORDING
                    && !earlier.get().entry().differences().contains(difference)) {
                what.add(ClaimWords.word(difference));
            }
        }
        values(what, earlier.get(), claim);
        return what.isEmpty() ? Optional.empty() : Optional.of(new Change(about, false, href, what));
    }

    private static void grown(List<String> what, String noun, int before, int after) {
        if (before != after) {
            what.add(before + " → " + after + " " + noun);
        }
    }

    /** Values that are read anew where readings have several. */
    private static void values(List<String> what, Claim before, Claim after) {
        if (after.entry().variants().size() < 2) {
            return;
        }
        List<String> had =
                before.entry().variants().stream().map(Variant::value).toList();
        after.entry().variants().stream()
                .map(Variant::value)
                .filter(value -> !had.contains(value))
                .forEach(value -> what.add("“" + value + "”"));
    }
}
