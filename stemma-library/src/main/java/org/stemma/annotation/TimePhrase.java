package org.stemma.annotation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.MonthDay;
import java.util.Optional;
import java.util.function.IntFunction;

/** What an expression of time says by itself, before anybody knows when it was written. */
sealed interface TimePhrase {

    /** Which one of a kind. */
    enum Step {
        LAST,
        THIS,
        NEXT,
        /** The one in the year before the report's. */
        LAST_YEAR,
        /** The one in the report's year. */
        THIS_YEAR,
        NEXT_YEAR,
        /** Left to the tense of the sentence. */
        OPEN
    }

    /** Which part of a stretch. */
    enum Part {
        EARLY,
        MIDDLE,
        LATE
    }

    /** What the day of the report alone places. */
    sealed interface Counted extends TimePhrase {}

    /** What the text told of before places; not told of itself. */
    sealed interface Hung extends TimePhrase {}

    /** Days that need no anchor. */
    record Dated(Period period) implements TimePhrase {}

    /** A day without its year. */
    record YearlessDay(MonthDay day, Step step) implements Counted {}

    /** Days in a row without their year. */
    record YearlessDays(MonthDay first, MonthDay last) implements Counted {}

    record NamedMonth(Month month, Step step) implements Counted {}

    record NamedSeason(Season season, Step step) implements Counted {}

    record NamedWeekday(DayOfWeek day, Step step) implements Counted {}

    /**
     * A feast.
     *
     * @param day its day in a year
     * @param unanchored TIMEX3 value without a year
     */
    record Feast(IntFunction<LocalDate> day, String unanchored, Step step) implements Counted {}

    record NamedQuarter(int quarter, Step step) implements Counted {}

    /** A day of the week some weeks from the report's. */
    record WeekdayOfWeek(DayOfWeek day, long weeks) implements Counted {}

    record NamedWeekend(Step step) implements Counted {}

    /** The day being told of, left unsaid beside a time of the clock; the report's own when none was named. */
    record Told() implements TimePhrase {}

    /** The unit so many steps from the report's day. */
    record Shifted(CalendarUnit unit, long steps) implements Counted {}

    /** The unit so many steps from what the text spoke of last. */
    record Anaphoric(CalendarUnit unit, long steps) implements Hung {}

    /**
     * The quarter of the figures being told of, in another year.
     *
     * @param years how many years before it
     * @param otherwise what is meant where no quarter has been told of
     */
    record QuarterTold(int years, Counted otherwise) implements Hung {}

    /** The quarter of the figures being told of, in the year named. */
    record QuarterOfYear(int year) implements Hung {}

    /** Part of a stretch: "early May". */
    record Portion(Part part, TimePhrase whole) implements TimePhrase {}

    /**
     * A time of a day.
     *
     * @param suffix TIMEX3: {@code TNI}, {@code T17:00}
     * @param clock the time of the clock, when one is given
     * @param utc true when the expression gives it in universal time
     */
    record Timed(TimePhrase day, String suffix, Optional<LocalTime> clock, boolean utc) implements TimePhrase {}

    /** A length, a repetition, or a time left vague: never placed. */
    record Unplaced(TimeMention.Type type, String value, String why) implements TimePhrase {}
}
