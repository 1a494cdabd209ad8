package org.stemma.ledger;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.stemma.annotation.Statement.Stage;
import org.stemma.ledger.Holding.Status;
import org.stemma.report.When;

/** The course a holding takes: scheduled while its day lies ahead, closed when a later report says that it came or will not. */
final class Course {

    private static final Set<Stage> AHEAD = EnumSet.of(Stage.AGREED, Stage.PLANNED, Stage.ANNOUNCED);
    private static final Pattern CALLED_OFF = Pattern.compile(
            "(?iu)\\b(?:cancel+ed|called off|scrapped|abandoned|postponed|put off|shelved|withdrawn plan|revoked)\\b");

    private static final Pattern PAST =
            Pattern.compile("(?iu)^(?:had|was|were|did|has been|have been)\\b(?!\\s+to\\b)|^\\w+ed\\b(?!\\s+to\\b)");

    private static final String AHEAD_OF_ITSELF =
            "the time read lies behind the publication, but the clause tells of the past";

    private Course() {}

    /** The row for {@code holding} as stated by {@code stand}, given all readings of its point, the earliest first. */
    static Row of(Holding holding, Stand stand, List<Stand> all) {
        boolean ahead = isAhead(holding.valid(), holding.known());
        boolean planned = ahead || stand.stage().filter(AHEAD::contains).isPresent();
        Row row = Row.of(holding.as(ahead ? Status.SCHEDULED : Status.OPEN));
        if (hasEnded(holding)) {
            return row.closedOn(holding.knownSince());
        }
        Optional<Stand> end = all.stream()
                .filter(other -> stand.published().endsBefore(other.published()))
                .filter(other -> planned && ends(other, stand))
                .findFirst();
        return end.map(later -> row.closedOn(later.published().firstDay())).orElse(row);
    }

    /** The time as read, unless it lies ahead of the publication while the clause tells of the past. */
    static When plausible(When valid, Predication said, When known) {
        boolean past = PAST.matcher(said.relation()).find();
        return past && isAhead(valid, known) ? new When.Unknown(List.of(AHEAD_OF_ITSELF)) : valid;
    }

    private static boolean ends(Stand later, Stand stand) {
        boolean done = later.stage().filter(stage -> stage == Stage.DONE).isPresent()
                && stand.stage().filter(stage -> stage == Stage.DONE).isEmpty();
        return done || CALLED_OFF.matcher(later.words()).find();
    }

    /** True when its time, or the end of its time where only that is known, lies behind the day of publication. */
    private static boolean isAhead(When valid, When known) {
        Optional<LocalDate> published = known.lastDay();
        boolean starts = valid.firstDay().isPresent() && known.endsBefore(valid);
        boolean due = valid.firstDay().isEmpty()
                && published.isPresent()
                && valid.lastDay().filter(day -> day.isAfter(published.get())).isPresent();
        return starts || due;
    }

    /** "Until May", said in June. */
    private static boolean hasEnded(Holding holding) {
        return holding.valid().firstDay().isEmpty()
                && holding.valid().lastDay().isPresent()
                && holding.valid().endsBefore(holding.known());
    }
}
