package org.stemma.export;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.stemma.Account;
import org.stemma.briefing.Citation;
import org.stemma.collation.Reading;
import org.stemma.provenance.Claim;
import org.stemma.report.PageLink;
import org.stemma.report.Report;
import org.stemma.tell.ClaimWords;
import org.stemma.tell.Markdown;
import org.stemma.tell.MembershipWords;
import org.stemma.tell.Sigla;

/** One story as a Markdown section. */
public final class StoryMarkdown {

    private StoryMarkdown() {}

    /** The section, its heading first; claims of several reports, what only one has, what nobody reports, the reports. */
    public static String of(Account account) {
        Sigla sigla = new Sigla(account.coverage());
        List<String> lines = new ArrayList<>();
        lines.add("# " + Markdown.escaped(account.title()) + "\n");
        account.brief()
                .sentences()
                .forEach(sentence -> lines.add("- " + Markdown.escaped(Reuse.sentence(account, sentence)) + " "
                        + cite(sentence.citations(), sigla)));
        lines.add("\n## Claims\n");
        lines.add("| claim | outlets | lineages | roots | who | status |");
        lines.add("|---|--:|--:|--:|---|---|");
        account.stemma().claims().stream()
                .filter(claim -> claim.entry().witnesses().size() > 1)
                .forEach(claim -> lines.add(row(account, claim, sigla)));
        section(
                lines,
                "Only one has it",
                account.stemma().claims().stream()
                        .filter(claim -> account.brief()
                                .onlyOneHasIt()
                                .contains(claim.entry().locus().id()))
                        .map(claim -> only(account, claim, sigla))
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

    /** "(A 120–210, B 4–96)", each leading to the words on its page where the report has an address. */
    private static String cite(List<Citation> citations, Sigla sigla) {
        return citations.stream()
                .sorted(Comparator.comparing(sigla::place))
                .map(citation -> cite(citation, sigla))
                .collect(Collectors.joining(", ", "(", ")"));
    }

    private static String cite(Citation citation, Sigla sigla) {
        String place = sigla.place(citation);
        return sigla.reports().stream()
                .filter(report -> report.id().equals(citation.report()))
                .findFirst()
                .flatMap(report -> PageLink.of(report, citation.span()))
                .map(url -> Markdown.link(place, url))
                .orElse(place);
    }

    private static String only(Account account, Claim claim, Sigla sigla) {
        Reading reading = claim.entry().readings().getFirst();
        return cite(new Citation(reading.report(), reading.span()), sigla) + ": "
                + Markdown.escaped(Reuse.about(account, claim));
    }

    private static String row(Account account, Claim claim, Sigla sigla) {
        return "| " + Markdown.escaped(Reuse.about(account, claim)) + " | " + claim.outlets() + " | "
                + claim.lineages() + " | "
                + (claim.rootsAreUpperBound() ? "≤ " : "") + claim.roots().size() + " | "
                + Markdown.escaped(ClaimWords.who(claim, sigla)) + " | " + ClaimWords.status(claim) + " |";
    }

    private static String report(Report report, Sigla sigla) {
        String outlet = Sigla.outlet(report);
        return "**" + sigla.of(report.id()) + "** "
                + PageLink.of(report).map(url -> Markdown.link(outlet, url)).orElse(Markdown.escaped(outlet)) + ", "
                + MembershipWords.published(report)
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
