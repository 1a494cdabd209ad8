package org.stemma.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a text has spoken of so far, for "that day" and "the following month". A day named in a subordinate clause ("where
 * they had met on Wednesday") is not the day being told of. Belongs to one pass over one report.
 */
final class Narrative {

    private static final Pattern SUBORDINATE = Pattern.compile(
            "\\b(?:where|when|who|whose|which|after|before|during|following|since|until|ahead of)\\b[^,;]*$");

    private static final Pattern QUARTER = Pattern.compile("\\d{4}-Q\\d");

    /** Figures of half a year, nine months or a year are no longer those of the quarter. */
    private static final Pattern LONGER = Pattern.compile("P[69]M|P1Y");

    private final Anchor anchor;
    private final List<TimeReading> told = new ArrayList<>();
    private final List<TimeReading> aside = new ArrayList<>();
    private Optional<Period> quarter = Optional.empty();

    Narrative(Anchor anchor) {
        this.anchor = anchor;
    }

    /** Takes note of {@code reading}, which stands behind {@code before} in its sentence. */
    void note(TimeReading reading, String before) {
        noteQuarter(reading);
        if (reading.type() == TimeMention.Type.DATE || reading.type() == TimeMention.Type.TIME) {
            int clause = Math.max(before.lastIndexOf(','), before.lastIndexOf(';')) + 1;
            boolean subordinate = Openings.matcher(SUBORDINATE, before)
                    .region(clause, before.length())
                    .find();
            (subordinate ? aside : told).add(reading);
        }
    }

    /** The last such unit spoken of: first among the days told of, then among those named aside. */
    Optional<TimeReading> last(CalendarUnit unit) {
        return last(told, unit).or(() -> last(aside, unit));
    }

    /** The quarter that figures were told of last, gone by when the report was written; empty since longer stretches are told of. */
    Optional<Period> quarter() {
        return quarter;
    }

    private void noteQuarter(TimeReading reading) {
        if (LONGER.matcher(reading.value()).matches() && reading.type() == TimeMention.Type.DURATION) {
            quarter = Optional.empty();
        } else if (QUARTER.matcher(reading.value()).matches()) {
            quarter = reading.period()
                    .filter(period ->
                            anchor.agreed(day -> period.last().isBefore(day)).orElse(true))
                    .or(() -> quarter);
        }
    }

    /** True when another day was named aside, so that the choice is not certain. */
    boolean hasOther(TimeReading chosen, CalendarUnit unit) {
        return last(aside, unit)
                .or(() -> last(told, unit))
                .filter(other -> !other.value().equals(chosen.value()))
                .isPresent();
    }

    private static Optional<TimeReading> last(List<TimeReading> readings, CalendarUnit unit) {
        return readings.reversed().stream()
                .filter(reading -> isOf(unit, reading))
                .findFirst();
    }

    private static boolean isOf(CalendarUnit unit, TimeReading reading) {
        String value = reading.value();
        return switch (unit) {
            case DAY -> value.matches("[\\dX]{4}-(?:[\\dX]{2}-\\d{2}|WXX-\\d).*");
            case WEEK -> value.matches("\\d{4}-(?:\\d{2}-\\d{2}|W\\d{2}).*");
            case MONTH -> value.matches("[\\dX]{4}-[\\d]{2}.*");
            default -> value.matches("\\d{4}.*");
        };
    }
}
