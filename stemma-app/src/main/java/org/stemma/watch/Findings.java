package org.stemma.watch;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.intake.Intake;
import org.stemma.intake.Intake.Accepted;
import org.stemma.intake.Intake.Reason;
import org.stemma.intake.Intake.Refused;
import org.stemma.intake.Revisions;
import org.stemma.report.Report;
import org.stemma.report.ReportId;

/** Hands findings on, one at a time whatever thread they come from, and each report once. */
final class Findings {

    private final WatchOutput out;
    private final Revisions revisions = new Revisions();
    private final Set<String> known = new HashSet<>();
    private int refused;

    Findings(WatchOutput out, List<FeedState> before) {
        this.out = out;
        before.forEach(
                state -> state.seen().values().forEach(item -> item.report().ifPresent(known::add)));
    }

    /**
     * Hands on what was made of one item.
     *
     * @param before the id of the report that an earlier state of the item was
     * @return the id of its report, empty when there is none
     */
    synchronized Optional<String> take(List<Intake> intakes, Optional<String> before) {
        Optional<String> id = Optional.empty();
        for (Intake intake : intakes) {
            switch (intake) {
                case Refused refusal -> refuse(refusal);
                case Accepted accepted -> {
                    id = Optional.of(accepted.report().id().toString());
                    report(accepted.report(), before);
                }
            }
        }
        return id.or(() -> before);
    }

    private void report(Report report, Optional<String> before) {
        String id = report.id().toString();
        if (known.add(id)) {
            switch (revisions.of(new Accepted(report))) {
                case Refused copy -> refuse(copy);
                case Accepted fresh -> out.found(new Accepted(revising(fresh.report(), before)));
            }
        } else if (!before.equals(Optional.of(id))) {
            refuse(new Refused(report.input(), Reason.DUPLICATE, "the same report was found before"));
        }
    }

    /** What the memory of the feed knows counts where the revisions of this run know nothing. */
    private static Report revising(Report report, Optional<String> before) {
        return report.revises().isPresent() || before.isEmpty()
                ? report
                : report.revising(new ReportId(before.orElseThrow()));
    }

    synchronized void refuse(Refused refusal) {
        refused++;
        out.found(refusal);
    }

    synchronized void note(String words) {
        out.note(words);
    }

    /** How many refusals were handed on. */
    synchronized int refused() {
        return refused;
    }
}
