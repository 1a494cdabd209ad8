package org.stemma.annotation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.function.IntFunction;

/** Where a phrase falls for one day of writing. Never moves backwards when that day moves forwards. */
final class TimePlacement {

    /** A day without its year is not this far off: a writer would have given the year. */
    private static final long FAR_DAYS = 240;

    /** The coming one is meant when it is this near and the past one is far. */
    private static final long SOON_DAYS = 65;

    private TimePlacement() {}

    /** The days of {@code phrase} for a report of {@code day}, in a sentence that points {@code tense}. */
    static Period of(TimePhrase.Counted phrase, Tense tense, LocalDate day) {
        return switch (phrase) {
            case TimePhrase.YearlessDay one -> yearly(monthDay(one.day()), one.step(), tense, day);
            case TimePhrase.YearlessDays row ->
                yearly(monthDays(row.first(), row.last()), TimePhrase.Step.OPEN, tense, day);
            case TimePhrase.NamedMonth month -> yearly(month(month.month()), month.step(), tense, day);
            case TimePhrase.NamedSeason season -> yearly(season.season()::of, season.step(), tense, day);
            case TimePhrase.NamedQuarter named ->
                yearly(year -> Period.quarter(year, named.quarter()), named.step(), tense, day);
            case TimePhrase.Feast feast ->
                yearly(year -> Period.day(feast.day().apply(year)), feast.step(), tense, day);
            case TimePhrase.NamedWeekday named -> Period.day(weekday(named.day(), named.step(), tense, day));
            case TimePhrase.WeekdayOfWeek named ->
                Period.day(day.plusWeeks(named.weeks()).with(named.day()));
            case TimePhrase.NamedWeekend weekend -> weekend(weekend.step(), tense, day);
            case TimePhrase.Shifted shifted -> shifted.unit().period(day, shifted.steps());
        };
    }

    /** The next or the last such stretch as seen from {@code day}; a stretch that holds the day is both. */
    private static Period yearly(IntFunction<Period> inYear, TimePhrase.Step step, Tense tense, LocalDate day) {
        Period here = inYear.apply(day.getYear());
        Period past = here.first().isAfter(day) ? inYear.apply(day.getYear() - 1) : here;
        Period future = here.last().isBefore(day) ? inYear.apply(day.getYear() + 1) : here;
        return switch (step) {
            case LAST ->
                past.last().isBefore(day) ? past : inYear.apply(past.last().getYear() - 1);
            case THIS, THIS_YEAR -> here;
            case LAST_YEAR -> inYear.apply(day.getYear() - 1);
            case NEXT_YEAR -> inYear.apply(day.getYear() + 1);
            case NEXT ->
                future.first().isAfter(day)
                        ? future
                        : inYear.apply(future.first().getYear() + 1);
            case OPEN ->
                switch (tense) {
                    case PAST, NONE -> isSoon(day, past, future) ? future : past;
                    case FUTURE -> isFar(day, future) ? past : future;
                };
        };
    }

    private static LocalDate weekday(DayOfWeek weekday, TimePhrase.Step step, Tense tense, LocalDate day) {
        return switch (step) {
            case LAST -> day.with(TemporalAdjusters.previous(weekday));
            case NEXT -> day.with(TemporalAdjusters.next(weekday));
            case THIS, OPEN, LAST_YEAR, THIS_YEAR, NEXT_YEAR ->
                tense == Tense.FUTURE
                        ? day.with(TemporalAdjusters.nextOrSame(weekday))
                        : day.with(TemporalAdjusters.previousOrSame(weekday));
        };
    }

    /** The last weekend, one under way included; the coming one for "this" and "next" and where the tense points ahead. */
    private static Period weekend(TimePhrase.Step step, Tense tense, LocalDate day) {
        boolean ahead = step == TimePhrase.Step.THIS || step == TimePhrase.Step.NEXT || tense == Tense.FUTURE;
        LocalDate under = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.SATURDAY));
        boolean underWay = !day.isAfter(under.plusDays(1));
        return Period.weekend(ahead && !underWay ? under.plusWeeks(1) : under);
    }

    private static IntFunction<Period> monthDay(MonthDay day) {
        return year -> Period.day(day.atYear(year));
    }

    private static IntFunction<Period> monthDays(MonthDay first, MonthDay last) {
        int wraps = last.isBefore(first) ? 1 : 0;
        return year -> Period.days(first.atYear(year), last.atYear(year + wraps));
    }

    private static IntFunction<Period> month(Month month) {
        return year -> Period.month(YearMonth.of(year, month));
    }

    /** The first, middle or last half of a stretch; a day is its own half. */
    static Period half(TimePhrase.Part part, Period whole) {
        long days = ChronoUnit.DAYS.between(whole.first(), whole.last()) + 1;
        if (days == 1) {
            return whole;
        }
        LocalDate first = whole.first();
        return switch (part) {
            case EARLY -> new Period(whole.value(), first, first.plusDays(days / 2 - 1));
            case MIDDLE -> new Period(whole.value(), first.plusDays(days / 4), first.plusDays(days - days / 4 - 1));
            case LATE -> new Period(whole.value(), first.plusDays(days / 2), whole.last());
        };
    }

    private static boolean isSoon(LocalDate day, Period past, Period future) {
        return ChronoUnit.DAYS.between(day, future.first()) <= SOON_DAYS
                && ChronoUnit.DAYS.between(past.last(), day) > FAR_DAYS;
    }

    private static boolean isFar(LocalDate day, Period future) {
        return ChronoUnit.DAYS.between(day, future.first()) > FAR_DAYS;
    }
}
