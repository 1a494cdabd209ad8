package org.stemma.cli;

import java.util.ArrayList;
import java.util.List;
import org.stemma.Account;
import org.stemma.provenance.Claim;
import org.stemma.report.Report;

/** One story as a Markdown section. */
final class StoryMarkdown {

    private StoryMarkdown() {}

    static String of(Account account) {
        Sigla sigla = new Sigla(account.coverage());
        List<String> lines = new ArrayList<>();
        lines.add("# " + Markdown.escaped(account.title()) + "\n");
        account.brief()
                .sentences()
                .forEach(sentence ->
                        lines.add("- " + Markdown.escaped(sentence.text()) + " " + sigla.cite(sentence.citations())));
        lines.add("\n## Claims\n");
        lines.add("| claim | outlets | lineages | roots | who | status |");
        lines.add("|---|--:|--:|--:|---|---|");
        account.stemma().claims().stream()
                .filter(claim -> claim.entry().witnesses().size() > 1)
                .forEach(claim -> lines.add(row(claim, sigla)));
        section(
                lines,
                "Only one has it",
                account.stemma().claims().stream()
                        .filter(claim -> account.brief()
                                .onlyOneHasIt()
                                .contains(claim.entry().locus().id()))
                        .map(claim ->
                                sigla.of(claim.entry().witnesses().iterator().next()) + ": "
                                        + Markdown.escaped(claim.entry().locus().about()))
                        .toList());
        section(
                lines,
                "Nobody reports",
                account.brief().nobodyReports().stream().map(Markdown::escaped).toList());
        section(
                lines,
                "Reports",
                sigla.reports().stream().map(report -> report(report, sigla)).toList());
        return String.join("\n", lines) + "\n";
    }

    private static String row(Claim claim, Sigla sigla) {
        return "| " + Markdown.escaped(claim.entry().locus().about()) + " | " + claim.outlets() + " | "
                + claim.lineages() + " | "
                + (claim.rootsAreUpperBound() ? "≤ " : "") + claim.roots().size() + " | "
                + Markdown.escaped(ClaimWords.who(claim, sigla)) + " | " + ClaimWords.status(claim) + " |";
    }

    private static String report(Report report, Sigla sigla) {
        return "**" + sigla.of(report.id()) + "** " + Markdown.escaped(Sigla.outlet(report)) + ", "
                + MembershipCard.published(report)
                + " (" + Markdown.escaped(String.join("; ", report.published().why())) + "), "
                + Markdown.code(report.input());
    }

    private static void section(List<String> lines, String heading, List<String> items) {
        if (!items.isEmpty()) {
            lines.add("\n## " + heading + "\n");
            items.forEach(item -> lines.add("- " + item));
        }
    }
}
