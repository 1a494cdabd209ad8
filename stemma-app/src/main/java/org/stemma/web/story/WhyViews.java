package org.stemma.web.story;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.stemma.Account;
import org.stemma.report.Report;
import org.stemma.story.Evidence;
import org.stemma.story.Story;
import org.stemma.tell.DateWords;
import org.stemma.tell.Sigla;

/** Makes the view of why each report is in its story. */
final class WhyViews {

    private WhyViews() {}

    static WhyView of(StoryHead head, Account account, String form, List<WhyView.Other> others, String refused) {
        Sigla sigla = new Sigla(account.coverage());
        double most = account.coverage().story().members().stream()
                .flatMap(member -> member.evidence().stream())
                .mapToDouble(evidence -> Math.abs(evidence.score()))
                .max()
                .orElse(0);
        List<WhyView.Member> members = sigla.reports().stream()
                .map(report -> member(report, account.coverage().story(), sigla, most, head.places()))
                .toList();
        return new WhyView(head, members, form, others, refused);
    }

    private static WhyView.Member member(Report report, Story story, Sigla sigla, double most, Places places) {
        List<Evidence> evidence = story.members().stream()
                .filter(member -> member.report().equals(report.id()))
                .flatMap(member -> member.evidence().stream())
                .toList();
        return new WhyView.Member(
                report.id().value(),
                sigla.of(report.id()),
                Sigla.outlet(report),
                DateWords.of(report.published()),
                report.title().orElse("without a headline"),
                report.language(),
                places.report(report.id()),
                evidence.stream().anyMatch(piece -> piece.feature().equals(Evidence.HAND)),
                evidence.stream()
                        .sorted(Comparator.comparing(WhyViews::isChance)
                                .thenComparingDouble(piece -> -Math.abs(piece.score())))
                        .map(piece -> reason(piece, sigla, most))
                        .toList());
    }

    /** What is against every pair of reports alike tells least of this one. */
    private static boolean isChance(Evidence evidence) {
        return evidence.feature().equals("chance");
    }

    private static WhyView.Reason reason(Evidence evidence, Sigla sigla, double most) {
        return new WhyView.Reason(
                evidence.feature(),
                String.format(Locale.ROOT, "%+.2f", evidence.score()),
                evidence.score() < 0,
                most == 0 ? 0 : (int) Math.round(100 * Math.abs(evidence.score()) / most),
                sigla.inWords(evidence.detail()));
    }
}
