package org.stemma.web.story;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.Account;
import org.stemma.collation.Locus;
import org.stemma.provenance.Claim;
import org.stemma.provenance.Descent;
import org.stemma.provenance.Witness;
import org.stemma.report.Report;
import org.stemma.tell.ChainWords;
import org.stemma.tell.DateWords;
import org.stemma.tell.Sigla;
import org.stemma.web.draw.Tree;
import org.stemma.web.draw.TreeDrawing;

/** Makes the view of who has it from whom. */
final class StemmaViews {

    private final StoryHead head;
    private final Account account;
    private final Sigla sigla;
    private final String chosen;

    private StemmaViews(StoryHead head, Account account, String chosen) {
        this.head = head;
        this.account = account;
        this.sigla = new Sigla(account.coverage());
        this.chosen = chosen;
    }

    /**
     * The view.
     *
     * @param chosen the name of an edge whose passages are shown; empty for none
     */
    static StemmaView of(StoryHead head, Account account, String chosen) {
        return new StemmaViews(head, account, chosen).view();
    }

    private StemmaView view() {
        List<Descent> descents = account.stemma().descents();
        Set<String> related = new HashSet<>();
        descents.forEach(descent ->
                related.addAll(List.of(descent.from().id(), descent.to().value())));
        return new StemmaView(
                head,
                TreeDrawing.of(
                        new Tree(nodes(), descents.stream().map(this::line).toList()), "Who has it from whom"),
                descents.stream().map(this::edge).toList(),
                sigla.reports().stream()
                        .filter(report -> !related.contains(report.id().value()))
                        .map(report -> sigla.of(report.id()) + " " + Sigla.outlet(report))
                        .toList(),
                descents.stream()
                        .filter(descent -> name(descent).equals(chosen))
                        .findFirst()
                        .map(descent -> new PassagePairs(account, sigla, head.places()).of(descent, sentence(descent))),
                account.stemma().claims().stream()
                        .filter(claim -> claim.entry().locus().kind() == Locus.Kind.UTTERANCE)
                        .map(this::utterance)
                        .toList());
    }

    private List<Tree.Node> nodes() {
        List<Tree.Node> nodes = new ArrayList<>();
        for (Witness witness : account.stemma().witnesses()) {
            if (witness instanceof Witness.Lost lost) {
                nodes.add(new Tree.Node(lost.id(), "", lost.agency(), "text not seen", Optional.empty(), true, ""));
            }
        }
        for (Report report : sigla.reports()) {
            nodes.add(new Tree.Node(
                    report.id().value(),
                    sigla.of(report.id()),
                    Sigla.outlet(report),
                    DateWords.of(report.published()),
                    report.published().lastDay(),
                    false,
                    head.places().report(report.id())));
        }
        return nodes;
    }

    private Tree.Edge line(Descent descent) {
        return new Tree.Edge(
                descent.from().id(),
                descent.to().value(),
                kind(descent),
                (kind(descent) + " " + share(descent)).strip(),
                sentence(descent),
                href(descent),
                name(descent).equals(chosen));
    }

    private StemmaView.Edge edge(Descent descent) {
        return new StemmaView.Edge(
                kind(descent),
                sentence(descent),
                share(descent),
                String.format(Locale.ROOT, "%.2f", descent.confidence()),
                descent.why().stream().map(sigla::inWords).toList(),
                href(descent),
                name(descent).equals(chosen));
    }

    private String sentence(Descent descent) {
        String from = switch (descent.from()) {
            case Witness.Seen seen ->
                sigla.of(seen.report()) + " " + outlet(seen.report().value());
            case Witness.Lost lost -> lost.agency() + " (text not seen)";
        };
        return sigla.of(descent.to()) + " " + outlet(descent.to().value()) + " " + kind(descent) + " " + from;
    }

    private String outlet(String id) {
        return sigla.reports().stream()
                .filter(report -> report.id().value().equals(id))
                .findFirst()
                .map(Sigla::outlet)
                .orElse(id);
    }

    private String href(Descent descent) {
        return head.places().view(View.STEMMA, Map.of("edge", name(descent))) + "#passages";
    }

    /** An edge by its ends and kind, so that its address stays when others come. */
    private static String name(Descent descent) {
        return descent.from().id() + "~" + descent.to() + "~" + kind(descent);
    }

    private static String kind(Descent descent) {
        return descent.how().name().toLowerCase(Locale.ROOT);
    }

    private static String share(Descent descent) {
        return descent.share() > 0 ? Math.round(100 * descent.share()) + "\u202f%" : "";
    }

    private StemmaView.Utterance utterance(Claim claim) {
        Set<String> chains = new TreeSet<>();
        claim.entry()
                .readings()
                .forEach(reading -> chains.add(sigla.of(reading.report()) + " ← " + ChainWords.of(reading.chain())));
        return new StemmaView.Utterance(claim.entry().locus().about(), List.copyOf(chains));
    }
}
