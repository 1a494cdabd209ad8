package org.stemma.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.stemma.Account;
import org.stemma.annotation.Source;
import org.stemma.collation.Actor;
import org.stemma.collation.Locus;
import org.stemma.collation.Reading;
import org.stemma.provenance.Claim;
import org.stemma.provenance.Descent;
import org.stemma.provenance.Witness;
import org.stemma.report.Report;
import org.stemma.report.ReportId;
import org.stemma.story.Story;

/** One story for people to read in a terminal, at most {@link Layout#WIDTH} columns wide. */
final class StoryCard {

    private static final List<Integer> CLAIM_COLUMNS = List.of(42, 3, 3, 5, 22, 15);
    private static final List<Integer> REPORT_COLUMNS = List.of(2, 26, 24, 40);
    private static final int MOST_CLAIMS = 16;
    private static final int MOST_ONLY_ONE = 8;
    private static final int MOST_TIMELINE = 14;

    private final Account account;
    private final Sigla sigla;
    private final Style style;
    private final List<String> lines = new ArrayList<>();

    private StoryCard(Account account, Style style) {
        this.account = account;
        this.sigla = new Sigla(account.coverage());
        this.style = style;
    }

    /** The card as far as the rooms up to {@code until} fill it. */
    static String of(Account account, Room until, Style style) {
        StoryCard card = new StoryCard(account, style);
        boolean told = until == Room.BRIEFING;
        card.header();
        card.reports();
        if (told) {
            card.brief();
        }
        card.claims();
        if (until != Room.COLLATION) {
            card.descent();
        }
        card.names();
        if (told) {
            card.timeline();
            card.onlyOne();
            card.nobody();
        }
        return String.join("\n", card.lines) + "\n";
    }

    private void header() {
        lines.add(style.title("━".repeat(Layout.WIDTH)));
        Layout.wrap(account.title(), Layout.WIDTH).forEach(line -> lines.add(style.title(line)));
        Story story = account.coverage().story();
        lines.add("story " + story.id() + " · " + plural(sigla.reports().size(), "report"));
        for (Story.Antecedent antecedent : story.antecedents()) {
            lines.add(Layout.hanging(
                    "goes back to story " + antecedent.story() + ": ", MembershipCard.why(antecedent.evidence())));
        }
    }

    private void reports() {
        heading("Reports");
        for (Report report : sigla.reports()) {
            lines.add(Layout.row(
                    List.of(
                            sigla.of(report.id()),
                            Sigla.outlet(report),
                            MembershipCard.published(report),
                            report.input()),
                    REPORT_COLUMNS));
            for (String why : report.published().why()) {
                lines.add(Layout.hanging("      · ", sigla.inWords(why)));
            }
        }
    }

    private void brief() {
        heading("Brief");
        account.brief()
                .sentences()
                .forEach(sentence ->
                        lines.add(Layout.hanging("  ", sentence.text() + " " + sigla.cite(sentence.citations()))));
        if (account.brief().sentences().isEmpty()) {
            lines.add("  One report alone; nothing to compare it with.");
        }
    }

    private void claims() {
        List<Claim> shared = account.stemma().claims().stream()
                .filter(claim -> claim.entry().witnesses().size() > 1)
                .filter(claim -> claim.entry().locus().kind() != Locus.Kind.UTTERANCE)
                .sorted(Comparator.comparingInt(claim -> -claim.lineages()))
                .toList();
        if (shared.isEmpty()) {
            return;
        }
        heading("Claims that more than one report has");
        lines.add(style.faint(Layout.row(List.of("claim", "out", "lin", "roots", "who", "status"), CLAIM_COLUMNS)));
        for (Claim claim : shared.subList(0, Math.min(shared.size(), MOST_CLAIMS))) {
            lines.add(Layout.row(
                    List.of(
                            claim.entry().locus().about(),
                            String.valueOf(claim.outlets()),
                            String.valueOf(claim.lineages()),
                            (claim.rootsAreUpperBound() ? "≤" : "")
                                    + claim.roots().size(),
                            ClaimWords.who(claim, sigla),
                            ClaimWords.status(claim)),
                    CLAIM_COLUMNS));
        }
        more(shared.size(), MOST_CLAIMS);
    }

    private void descent() {
        List<String> told = new ArrayList<>();
        for (Claim claim : account.stemma().claims()) {
            if (claim.entry().locus().kind() == Locus.Kind.UTTERANCE) {
                told.add(Layout.hanging("  ", claim.entry().locus().about()));
                Set<String> chains = new TreeSet<>();
                claim.entry().readings().forEach(reading -> chains.add(chain(reading)));
                chains.forEach(chain -> told.add(Layout.hanging("    ", chain)));
            }
        }
        account.stemma().descents().forEach(descent -> told.add(Layout.hanging("  ", descent(descent))));
        if (!told.isEmpty()) {
            heading("Who has it from whom");
            lines.addAll(told);
        }
    }

    private String chain(Reading reading) {
        String links = reading.chain().stream()
                .map(Source::name)
                .filter(name -> !name.isBlank())
                .collect(Collectors.joining(" ← "));
        return sigla.of(reading.report()) + " ← " + (links.isEmpty() ? "its own voice" : links);
    }

    private String descent(Descent descent) {
        String from = switch (descent.from()) {
            case Witness.Seen seen -> sigla.of(seen.report());
            case Witness.Lost lost -> lost.agency() + " (text not seen)";
        };
        String share = descent.share() > 0 ? " %d %% of it".formatted(Math.round(100 * descent.share())) : "";
        return sigla.of(descent.to()) + " " + descent.how().name().toLowerCase(Locale.ROOT) + " " + from + share + ": "
                + sigla.inWords(String.join("; ", descent.why()));
    }

    private void names() {
        List<String> told = new ArrayList<>();
        for (Actor actor : account.apparatus().cast().actors()) {
            for (Actor.Spelling spelling : actor.spellings()) {
                if (!spelling.name().equalsIgnoreCase(actor.name())) {
                    told.add(Layout.hanging(
                            "  ",
                            actor.name() + " = " + spelling.name() + " (" + spelling.rule() + ": " + spelling.detail()
                                    + ")"));
                }
            }
        }
        if (!told.isEmpty()) {
            heading("Names taken for one");
            lines.addAll(told);
        }
    }

    private void timeline() {
        var items = account.brief().timeline().items();
        if (items.isEmpty()) {
            return;
        }
        heading("Timeline");
        items.stream()
                .limit(MOST_TIMELINE)
                .forEach(item -> lines.add(Layout.hanging(
                        "  %-22s ".formatted(item.when().edtf()),
                        item.sentence().text() + " "
                                + sigla.cite(item.sentence().citations()))));
        more(items.size(), MOST_TIMELINE);
    }

    private void onlyOne() {
        List<Claim> alone = account.stemma().claims().stream()
                .filter(claim -> account.brief()
                        .onlyOneHasIt()
                        .contains(claim.entry().locus().id()))
                .toList();
        if (alone.isEmpty()) {
            return;
        }
        heading("Only one has it");
        alone.stream().limit(MOST_ONLY_ONE).forEach(claim -> {
            ReportId report = claim.entry().witnesses().iterator().next();
            lines.add(Layout.hanging(
                    "  " + sigla.of(report) + "  ",
                    claim.entry().locus().about() + " (" + ClaimWords.who(claim, sigla) + ")"));
        });
        more(alone.size(), MOST_ONLY_ONE);
    }

    private void nobody() {
        if (!account.brief().nobodyReports().isEmpty()) {
            heading("Nobody reports");
            account.brief().nobodyReports().forEach(open -> lines.add(Layout.hanging("  ", open)));
        }
    }

    private void more(int all, int shown) {
        if (all > shown) {
            lines.add(style.faint("  … and " + (all - shown) + " more; --format json gives all"));
        }
    }

    private void heading(String words) {
        lines.add("");
        lines.add(style.heading(words));
    }

    private static String plural(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
