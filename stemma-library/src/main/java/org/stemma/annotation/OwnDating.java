package org.stemma.annotation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stemma.report.Report;
import org.stemma.report.When;

/**
 * Narrows the date of a report by what its own text says: a caption's day told of again under its weekday, the year before
 * called "last year", days told of as past. Answers intervals with their reasons, never a made-up day.
 */
public final class OwnDating {

    /** A weekday without a date names one of the last seven days, so the report is at most so many days younger than each. */
    private static final long WEEKDAY_REACH = 6;

    /** Among weekdays of one telling the one up to so many days ahead is the later, not the one of the week before. */
    private static final long FORWARD = 3;

    private OwnDating() {}

    /** The date of the report as its text narrows it; empty when it is known to the day or the text adds nothing. */
    public static Optional<When> narrow(AnnotatedReport annotated) {
        When published = annotated.report().published();
        if (published.firstDay().isPresent() && published.firstDay().equals(published.lastDay())) {
            return Optional.empty();
        }
        List<Telling> tellings = Telling.of(annotated);
        List<When> evidence = new ArrayList<>();
        caption(annotated.report(), tellings).ifPresent(evidence::add);
        yearAfter(tellings).ifPresent(evidence::add);
        notBefore(tellings).ifPresent(evidence::add);
        When narrowed = published;
        for (When piece : evidence) {
            narrowed = meet(narrowed, piece);
        }
        return narrowed.equals(published) ? Optional.empty() : Optional.of(narrowed);
    }

    /** The last such weekday as seen from {@code day}, that day itself included. */
    public static LocalDate weekdayBefore(DayOfWeek weekday, LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(weekday));
    }

    private static Optional<When> caption(Report report, List<Telling> tellings) {
        return Caption.of(report).stream()
                .filter(caption -> tellings.stream()
                        .anyMatch(told ->
                                told.names(caption.day().getDayOfWeek()) && caption.sharesNamesWith(told.sentence())))
                .max((one, other) -> one.day().compareTo(other.day()))
                .map(caption -> around(caption.day(), tellings));
    }

    private static When around(LocalDate pictured, List<Telling> tellings) {
        LocalDate latest = tellings.stream()
                .flatMap(told -> told.weekdays().stream())
                .map(weekday -> pictured.with(TemporalAdjusters.nextOrSame(weekday)))
                .filter(day -> ChronoUnit.DAYS.between(pictured, day) <= FORWARD)
                .max(LocalDate::compareTo)
                .orElse(pictured);
        LocalDate last = pictured.plusDays(WEEKDAY_REACH);
        return When.Between.days(
                latest,
                last,
                List.of(
                        "the caption's " + pictured + " was a " + name(pictured) + ", and the text tells of that "
                                + name(pictured),
                        "the latest weekday told of is " + name(latest) + ", so not before " + latest,
                        "a weekday without a date names one of the last seven days, so not after " + last));
    }

    private static Optional<When> yearAfter(List<Telling> tellings) {
        int newest = tellings.stream()
                .flatMap(told -> told.years().stream())
                .max(Integer::compare)
                .orElse(0);
        return tellings.stream()
                .filter(told -> told.saysLastYear() && told.years().equals(List.of(newest)))
                .findFirst()
                .map(told -> When.Between.year(
                        newest + 1,
                        List.of("“last year” is said of " + newest + ", so the report is from " + (newest + 1))));
    }

    private static Optional<When> notBefore(List<Telling> tellings) {
        return tellings.stream()
                .flatMap(told -> told.past().stream())
                .max((one, other) -> one.first().compareTo(other.first()))
                .map(period ->
                        When.Between.from(period.first(), List.of("the text tells of " + period.value() + " as past")));
    }

    /** The days both allow; evidence that contradicts what is known, or only repeats it, changes no bound. */
    private static When meet(When known, When piece) {
        if (!known.mayBe(piece)) {
            return known;
        }
        Optional<LocalDate> first = later(known.firstDay(), piece.firstDay());
        Optional<LocalDate> last = earlier(known.lastDay(), piece.lastDay());
        boolean tighter = !first.equals(known.firstDay()) || !last.equals(known.lastDay());
        if (!tighter && piece.lastDay().isEmpty()) {
            return known;
        }
        List<String> why = new ArrayList<>(tighter ? piece.why() : known.why());
        why.addAll(tighter ? known.why() : piece.why());
        return first.isPresent() && first.equals(last)
                ? When.On.day(first.get(), why)
                : new When.Between(first, last, why);
    }

    private static Optional<LocalDate> later(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isEmpty() || (other.isPresent() && other.get().isAfter(one.get())) ? other : one;
    }

    private static Optional<LocalDate> earlier(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.isEmpty() || (other.isPresent() && other.get().isBefore(one.get())) ? other : one;
    }

    private static String name(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
