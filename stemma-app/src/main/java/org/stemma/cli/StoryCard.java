package org.stemma.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
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
import org.stemma.tell.ClaimWords;
import org.stemma.tell.MembershipWords;
import org.stemma.tell.Sigla;

/** One story for people to read in a terminal, at most {@link Layout#WIDTH} columns wide. */
final class StoryCard {

    private static final List<Integer> CLAIM_COLUMNS = List.of(42, 3, 3, 5, 22, 15);
    private static final List<Integer> REPORT_COLUMNS = List.of(2, 25, 25, 42);
    private static final int MOST_CLAIMS = 16;
    private static final int MOST_ONLY_ONE = 8;
    private static final int MOST_TIMELINE = 14;

    private final Account account;
    private final boolean all;
    private final Sigla sigla;
    private final Style style;
    private final List<String> lines = new ArrayList<>();

    /** The parts of a card, in order. */
    enum Part {
        REPORTS,
        BRIEF,
        CLAIMS,
        DESCENT,
        NAMES,
        TIMELINE,
        ONLY_ONE,
        NOBODY
    }

    private StoryCard(Account account, boolean all, Style style) {
        this.account = account;
        this.all = all;
        this.sigla = new Sigla(account.coverage());
        this.style = style;
    }

    /** The card as far as the rooms up to {@code until} fill it. */
    static String of(Account account, Room until, Style style) {
        Set<Part> parts = EnumSet.allOf(Part.class);
        if (until != Room.BRIEFING) {
            parts.removeAll(EnumSet.of(Part.BRIEF, Part.TIMELINE, Part.ONLY_ONE, Part.NOBODY));
        }
        if (until == Room.COLLATION) {
            parts.remove(Part.DESCENT);
        }
        StoryCard card = new StoryCard(account, false, style);
        parts.forEach(card::add);
        return card.text();
    }

    /** Some parts of the card, whole however long they are. */
    static String of(Account account, Set<Part> parts, Style style) {
        StoryCard card = new StoryCard(account, true, style);
        parts.forEach(card::add);
        if (card.lines.isEmpty()) {
            card.lines.add("\nNothing of that kind: one report alone, or nothing that two of them have.");
        }
        return card.text();
    }

    private String text() {
        List<String> card = new ArrayList<>();
        header(card);
        card.addAll(lines);
        return String.join("\n", card) + "\n";
    }

    private void add(Part part) {
        switch (part) {
            case REPORTS -> reports();
            case BRIEF -> brief();
            case CLAIMS -> claims();
            case DESCENT -> descent();
            case NAMES -> names();
            case TIMELINE -> timeline();
            case ONLY_ONE -> onlyOne();
            case NOBODY -> nobody();
        }
    }

    private void header(List<String> head) {
        head.add(style.title("━".repeat(Layout.WIDTH)));
        Layout.wrap(account.title(), Layout.WIDTH).forEach(line -> head.add(style.title(line)));
        Story story = account.coverage().story();
        head.add("story " + story.id() + " · " + plural(sigla.reports().size(), "report"));
        for (Story.Antecedent antecedent : story.antecedents()) {
            head.add(Layout.hanging(
                    "goes back to story " + antecedent.story() + ": ", MembershipWords.why(antecedent.evidence())));
        }
    }

    private void reports() {
        heading("Reports");
        for (Report report : sigla.reports()) {
            lines.add(Layout.row(
                    List.of(
                            sigla.of(report.id()),
                            Sigla.outlet(report),
                            MembershipWords.published(report),
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
        for (Claim claim : shared.subList(0, shown(shared.size(), MOST_CLAIMS))) {
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
        more(shared.size(), shown(shared.size(), MOST_CLAIMS));
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
                .limit(shown(items.size(), MOST_TIMELINE))
                .forEach(item -> lines.add(Layout.hanging(
                        "  %-22s ".formatted(item.when().edtf()),
                        item.sentence().text() + " "
                                + sigla.cite(item.sentence().citations()))));
        more(items.size(), shown(items.size(), MOST_TIMELINE));
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
        alone.stream().limit(shown(alone.size(), MOST_ONLY_ONE)).forEach(claim -> {
            ReportId report = claim.entry().witnesses().iterator().next();
            lines.add(Layout.hanging(
                    "  " + sigla.of(report) + "  ",
                    claim.entry().locus().about() + " (" + ClaimWords.who(claim, sigla) + ")"));
        });
        more(alone.size(), shown(alone.size(), MOST_ONLY_ONE));
    }

    private void nobody() {
        if (!account.brief().nobodyReports().isEmpty()) {
            heading("Nobody reports");
            account.brief().nobodyReports().forEach(open -> lines.add(Layout.hanging("  ", open)));
        }
    }

    private int shown(int count, int most) {
        return all ? count : Math.min(count, most);
    }

    private void more(int count, int shown) {
        if (count > shown) {
            lines.add(style.faint("  … and " + (count - shown) + " more; --format json gives all"));
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
