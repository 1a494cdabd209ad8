package org.stemma.web.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.stemma.Account;
import org.stemma.annotation.AnnotatedReport;
import org.stemma.provenance.Descent;
import org.stemma.provenance.Witness;
import org.stemma.report.Report;
import org.stemma.report.ReportId;
import org.stemma.report.Span;
import org.stemma.tell.DateWords;
import org.stemma.tell.Sigla;

/** Lays reports of a story side by side: what they have alike under one number and tint, and the words that one has alone. */
final class ParallelViews {

    /** More than this do not fit beside one another. */
    static final int MOST = 4;

    /** Tints of the style sheet; numbers tell apart what shares one. */
    private static final int TINTS = 6;

    private final Account account;
    private final StoryHead head;
    private final Sigla sigla;
    private final List<ReportId> chosen;
    private final List<Alignment> alignments;
    private final Map<ReportId, Sheet> sheets = new HashMap<>();

    private ParallelViews(StoryHead head, Account account, List<ReportId> chosen) {
        this.account = account;
        this.head = head;
        this.sigla = new Sigla(account.coverage());
        this.chosen = sigla.reports().stream()
                .map(Report::id)
                .filter(chosen::contains)
                .toList();
        this.alignments = Alignments.of(account, this.chosen);
        for (ReportId report : this.chosen) {
            sheets.put(report, new Sheet(annotated(report)));
        }
    }

    /** The view of {@code asked}, or of the two reports that have most in common where that is no choice of two to four. */
    static ParallelView of(StoryHead head, Account account, List<ReportId> asked) {
        List<ReportId> there = asked.stream()
                .distinct()
                .filter(report -> account.coverage().report(report).isPresent())
                .toList();
        boolean fits = there.size() >= 2 && there.size() <= MOST;
        String note = fits || asked.isEmpty() ? "" : "Two to four reports of this story can stand side by side.";
        List<ReportId> chosen = fits ? there : nearest(account, there);
        return new ParallelViews(head, account, chosen).view(note);
    }

    /** The two that have most in common, one of {@code wanted} among them where there is one. */
    private static List<ReportId> nearest(Account account, List<ReportId> wanted) {
        return Alignments.common(account).entrySet().stream()
                .filter(pair -> wanted.isEmpty() || pair.getKey().contains(wanted.getFirst()))
                .max(Comparator.comparingInt(Map.Entry<Set<ReportId>, Integer>::getValue)
                        .thenComparing(
                                pair -> pair.getKey().stream().sorted().toList().toString()))
                .map(pair -> List.copyOf(pair.getKey()))
                .orElseGet(() -> account.coverage().reports().stream()
                        .limit(2)
                        .map(annotated -> annotated.report().id())
                        .toList());
    }

    private ParallelView view(String note) {
        alignments.forEach(this::tint);
        alignments.forEach(this::differences);
        passages();
        return new ParallelView(
                head,
                sigla.reports().stream().map(this::choice).toList(),
                note,
                chosen.stream().map(this::pane).toList(),
                alignments.stream().map(this::common).toList());
    }

    private void tint(Alignment alignment) {
        alignment.places().forEach((report, spans) -> {
            Sheet sheet = sheet(report);
            for (int i = 0; i < spans.size(); i++) {
                sheet.tint(spans.get(i), "tint " + tint(alignment.number()));
                String id = i == 0 ? anchor(report, alignment) : "";
                sheet.note(spans.get(i).start(), note(id, report, alignment));
            }
        });
    }

    /** The number leads to the same one in the next report that has it. */
    private Sheet.Note note(String id, ReportId report, Alignment alignment) {
        List<ReportId> having =
                chosen.stream().filter(alignment.places()::containsKey).toList();
        ReportId next = having.get((having.indexOf(report) + 1) % having.size());
        String says = "Point " + alignment.number() + ", go to it in " + sigla.of(next);
        return new Sheet.Note(id, String.valueOf(alignment.number()), "#" + anchor(next, alignment), says);
    }

    private String anchor(ReportId report, Alignment alignment) {
        return "p" + sigla.of(report) + alignment.number();
    }

    private static String tint(int number) {
        return "tint-" + (number - 1) % TINTS;
    }

    private void differences(Alignment alignment) {
        List<ReportId> having =
                chosen.stream().filter(alignment.places()::containsKey).toList();
        Span base = alignment.first(having.getFirst());
        for (ReportId other : having.subList(1, having.size())) {
            compare(having.getFirst(), base, other, alignment.first(other));
        }
    }

    private void passages() {
        for (Descent descent : account.stemma().descents()) {
            if (descent.from() instanceof Witness.Seen seen
                    && sheets.containsKey(seen.report())
                    && sheets.containsKey(descent.to())) {
                for (Descent.Passage passage : descent.passages()) {
                    passage.from().ifPresent(from -> {
                        sheet(seen.report()).mark(from, "passage");
                        sheet(descent.to()).mark(passage.to(), "passage");
                        compare(seen.report(), from, descent.to(), passage.to());
                    });
                }
            }
        }
    }

    private void compare(ReportId one, Span here, ReportId other, Span there) {
        WordDifference difference = WordDifference.of(
                annotated(one).report().text(), here, annotated(other).report().text(), there);
        if (difference.isOneWording()) {
            difference.onlyHere().forEach(word -> sheet(one).mark(word, "lone"));
            difference.onlyThere().forEach(word -> sheet(other).mark(word, "lone"));
        }
    }

    private ParallelView.Choice choice(Report report) {
        return new ParallelView.Choice(
                report.id().value(),
                sigla.of(report.id()),
                Sigla.outlet(report),
                DateWords.of(report.published()),
                chosen.contains(report.id()));
    }

    private ParallelView.Pane pane(ReportId id) {
        Report report = annotated(id).report();
        return new ParallelView.Pane(
                sigla.of(id),
                Sigla.outlet(report),
                DateWords.of(report.published()),
                head.places().report(id),
                report.language(),
                sheet(id).parts());
    }

    private ParallelView.Common common(Alignment alignment) {
        List<ParallelView.Leads> leads = new ArrayList<>();
        chosen.stream()
                .filter(alignment.places()::containsKey)
                .forEach(
                        report -> leads.add(new ParallelView.Leads(sigla.of(report), "#" + anchor(report, alignment))));
        return new ParallelView.Common(
                alignment.number(), tint(alignment.number()), alignment.about(), alignment.badges(), leads);
    }

    private Sheet sheet(ReportId report) {
        return Objects.requireNonNull(sheets.get(report), () -> report + " is not among the chosen");
    }

    private AnnotatedReport annotated(ReportId report) {
        return account.coverage().report(report).orElseThrow();
    }
}
