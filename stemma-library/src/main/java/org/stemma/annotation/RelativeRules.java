package org.stemma.annotation;

import static org.stemma.annotation.TimeRule.fixed;
import static org.stemma.annotation.TimeRule.shape;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.stemma.annotation.TimePhrase.Anaphoric;
import org.stemma.annotation.TimePhrase.Feast;
import org.stemma.annotation.TimePhrase.NamedWeekday;
import org.stemma.annotation.TimePhrase.Shifted;
import org.stemma.annotation.TimePhrase.Step;
import org.stemma.annotation.TimePhrase.Timed;
import org.stemma.annotation.TimePhrase.Unplaced;
import org.stemma.annotation.TimeRule.Hit;

/** Weekdays, feasts, and what is counted from the day of the report or from a day told of before. */
final class RelativeRules {

    private static final String SPAN = "week|weekend|month|quarter|year|decade|century";

    /** More units than this ("65 million years ago") lead beyond the calendar. */
    private static final double MOST_UNITS = 1500;

    private static final List<TimeRule> ALL = List.of(
            shape("weekday", "(?:{step} )?{weekday}(?: {daypart})?", RelativeRules::weekday),
            shape("weekday-part", "(?:the )?{daypart} of {weekday}(?!,? [A-Z\\d])", RelativeRules::weekday),
            shape("weekday-week", "{weekday} (?:of )?(?<week>last|this|next) week", RelativeRules::weekdayOfWeek),
            shape("today", "(?<word>today|yesterday|tomorrow)(?: {daypart})?", RelativeRules::today),
            shape("tonight", "(?:later )?tonight", hit -> timed(new Shifted(CalendarUnit.DAY, 0), "TNI")),
            shape(
                    "last-night",
                    "(?:early |late )?last (?<daypart>night|evening)",
                    hit -> timed(new Shifted(CalendarUnit.DAY, -1), TimeWords.dayPart(hit.get("daypart")))),
            shape(
                    "this-morning",
                    "(?:early |late |earlier |later )?this {daypart}",
                    hit -> timed(new Shifted(CalendarUnit.DAY, 0), TimeWords.dayPart(hit.get("daypart")))),
            shape("beyond-tomorrow", "the day after tomorrow", hit -> Optional.of(new Shifted(CalendarUnit.DAY, 2))),
            shape(
                    "before-yesterday",
                    "the day before yesterday",
                    hit -> Optional.of(new Shifted(CalendarUnit.DAY, -2))),
            shape(
                    "span-step",
                    "(?:(?:the )?{part}|(?:earlier|later)(?: in)? )?(?:the )?(?<step>last|this|next|past|previous|current|coming|present)(?: fiscal| calendar| financial)? (?<unit>"
                            + SPAN + ")",
                    RelativeRules::span),
            shape("the-weekend", "the (?<unit>weekend)", RelativeRules::span),
            shape(
                    "part-of-span",
                    "(?<part>the (?:beginning|middle|end) of) (?:the|this) (?<unit>week|month|year)",
                    RelativeRules::span),
            shape("earlier-in", "(?:earlier|later|early|late) in the (?<unit>week|month|year)", RelativeRules::span),
            shape(
                    "year-end",
                    "(?:the )?year(?:[- ]|['’]s )end",
                    hit -> Optional.of(
                            new TimePhrase.Portion(TimePhrase.Part.LATE, new Shifted(CalendarUnit.YEAR, 0)))),
            shape("ago", "{about}{a} {unit} (?<way>ago|from now|hence|from today)", RelativeRules::ago),
            shape(
                    "ago-vague",
                    "{about}(?:{vague} )?(?<unit>days|weeks|months|years|decades|hours|minutes|centuries) ago",
                    hit -> past("is a number of " + hit.get("unit"))),
            shape(
                    "later",
                    "{about}{a} {unit} (?<way>later|earlier|beforehand|after that|afterwards)",
                    RelativeRules::later),
            shape(
                    "same",
                    "(?:(?:late|early|later|earlier) )?(?:(?:on|in) )?(?:that|the)(?<same> very| same)? (?<unit>day|week|weekend|month|year|morning|afternoon|evening|night)",
                    RelativeRules::same),
            shape(
                    "following",
                    "(?:the )(?<way>following|next|previous|preceding) (?<unit>day|week|month|year|morning|night|evening|afternoon)",
                    RelativeRules::following),
            shape(
                    "day-before",
                    "(?:a|the) (?<unit>day|week|month|year) (?<way>before|earlier|later|after)",
                    RelativeRules::dayBefore),
            shape(
                    "same-time",
                    "(?:at|around|about)? ?(?:the|that) same time",
                    hit -> LookAlikes.isSameTime(hit)
                            ? Optional.of(new Anaphoric(CalendarUnit.MONTH, 0))
                            : Optional.empty()),
            feast("Christmas(?: Day)?", year -> LocalDate.of(year, Month.DECEMBER, 25), "XXXX-12-25"),
            feast("Christmas Eve", year -> LocalDate.of(year, Month.DECEMBER, 24), "XXXX-12-24"),
            feast("New Year['’]s Day", year -> LocalDate.of(year, Month.JANUARY, 1), "XXXX-01-01"),
            feast("New Year['’]s Eve", year -> LocalDate.of(year, Month.DECEMBER, 31), "XXXX-12-31"),
            feast("Valentine['’]s Day", year -> LocalDate.of(year, Month.FEBRUARY, 14), "XXXX-02-14"),
            feast("Halloween", year -> LocalDate.of(year, Month.OCTOBER, 31), "XXXX-10-31"),
            feast("Boxing Day", year -> LocalDate.of(year, Month.DECEMBER, 26), "XXXX-12-26"),
            feast("May Day", year -> LocalDate.of(year, Month.MAY, 1), "XXXX-05-01"),
            feast(
                    "Thanksgiving(?: Day)?",
                    year -> LocalDate.of(year, Month.NOVEMBER, 1)
                            .with(TemporalAdjusters.dayOfWeekInMonth(4, DayOfWeek.THURSDAY)),
                    "XXXX-11-XX"),
            feast(
                    "Labor Day",
                    year -> LocalDate.of(year, Month.SEPTEMBER, 1)
                            .with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)),
                    "XXXX-09-XX"),
            feast(
                    "Memorial Day",
                    year -> LocalDate.of(year, Month.MAY, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)),
                    "XXXX-05-XX"),
            feast("Easter(?: Sunday)?", Computus::easter, "XXXX-XX-XX"),
            feast("Good Friday", year -> Computus.easter(year).minusDays(2), "XXXX-XX-XX"),
            feast("Easter Monday", year -> Computus.easter(year).plusDays(1), "XXXX-XX-XX"),
            fixed(
                    "present-week",
                    "these days|nowadays",
                    new Unplaced(TimeMention.Type.DATE, "PRESENT_REF", "is not a date")));

    private RelativeRules() {}

    static List<TimeRule> all() {
        return ALL;
    }

    private static TimeRule feast(String name, java.util.function.IntFunction<LocalDate> day, String unanchored) {
        return shape("feast", "(?:{step} )?(?<feast>" + name + ")(?:,? {year})?", hit -> {
            if (!hit.isCapital("feast")) {
                return Optional.empty();
            }
            return Optional.of(
                    hit.has("year")
                            ? new TimePhrase.Dated(Period.day(day.apply(hit.number("year"))))
                            : new Feast(day, unanchored, TimeWords.step(hit.get("step"))));
        });
    }

    private static Optional<TimePhrase> weekday(Hit hit) {
        if (!LookAlikes.isWeekday(hit)) {
            return Optional.empty();
        }
        return inPart(hit, new NamedWeekday(TimeWords.weekday(hit.get("weekday")), TimeWords.step(hit.get("step"))));
    }

    private static Optional<TimePhrase> weekdayOfWeek(Hit hit) {
        DayOfWeek day = TimeWords.weekday(hit.get("weekday"));
        return hit.isCapital("weekday")
                ? Optional.of(new TimePhrase.WeekdayOfWeek(day, steps(hit.get("week"))))
                : Optional.empty();
    }

    private static Optional<TimePhrase> today(Hit hit) {
        String word = hit.get("word").toLowerCase(Locale.ROOT);
        if (LookAlikes.isTitled(hit, "word")) {
            return Optional.empty();
        }
        long days = word.equals("today") ? 0 : word.equals("yesterday") ? -1 : 1;
        return inPart(hit, new Shifted(CalendarUnit.DAY, days));
    }

    private static Optional<TimePhrase> inPart(Hit hit, TimePhrase day) {
        return hit.has("daypart") ? timed(day, TimeWords.dayPart(hit.get("daypart"))) : Optional.of(day);
    }

    private static Optional<TimePhrase> timed(TimePhrase day, String suffix) {
        return Optional.of(new Timed(day, suffix, Optional.empty(), false));
    }

    private static Optional<TimePhrase> past(String why) {
        return Optional.of(new Unplaced(TimeMention.Type.DATE, "PAST_REF", why));
    }

    private static Optional<TimePhrase> span(Hit hit) {
        CalendarUnit unit = CalendarUnit.named(hit.get("unit"));
        if (unit.compareTo(CalendarUnit.YEAR) > 0 && TimeWords.step(hit.get("step")) != Step.THIS) {
            return Optional.of(DurationRules.length(OptionalDouble.of(1), unit));
        }
        TimePhrase whole = unit == CalendarUnit.WEEKEND
                ? new TimePhrase.NamedWeekend(TimeWords.step(hit.get("step")))
                : new Shifted(unit, steps(hit.get("step")));
        return Optional.of(DateRules.portion(hit, whole));
    }

    private static long steps(String word) {
        return switch (TimeWords.step(word)) {
            case LAST, LAST_YEAR -> -1;
            case NEXT, NEXT_YEAR -> 1;
            case THIS, THIS_YEAR, OPEN -> 0;
        };
    }

    private static Optional<TimePhrase> ago(Hit hit) {
        boolean past = hit.get("way").equalsIgnoreCase("ago");
        return counted(hit, past ? -1 : 1);
    }

    private static Optional<TimePhrase> counted(Hit hit, int sign) {
        CalendarUnit unit = CalendarUnit.named(hit.get("unit"));
        OptionalDouble count = TimeWords.count(hit.get("n"));
        if (!isPlaceable(count, unit)) {
            String value = sign < 0 ? "PAST_REF" : "FUTURE_REF";
            return Optional.of(
                    new Unplaced(TimeMention.Type.DATE, value, "is less than a day off, or beyond the calendar"));
        }
        long steps = sign * Math.round(count.getAsDouble() * years(unit));
        return Optional.of(new Shifted(years(unit) > 1 ? CalendarUnit.YEAR : unit, steps));
    }

    private static boolean isPlaceable(OptionalDouble count, CalendarUnit unit) {
        return count.isPresent() && !unit.isClock() && count.getAsDouble() * years(unit) <= MOST_UNITS;
    }

    /** "A decade ago" means the tenth year back, not some year of the decade before. */
    private static int years(CalendarUnit unit) {
        return switch (unit) {
            case CENTURY -> 100;
            case DECADE -> 10;
            default -> 1;
        };
    }

    private static Optional<TimePhrase> later(Hit hit) {
        CalendarUnit unit = CalendarUnit.named(hit.get("unit"));
        OptionalDouble count = TimeWords.count(hit.get("n"));
        String way = hit.get("way").toLowerCase(Locale.ROOT);
        boolean back = way.equals("earlier") || way.startsWith("before");
        if (!isPlaceable(count, unit)) {
            return Optional.of(DurationRules.length(count, unit));
        }
        long steps = Math.round(count.getAsDouble());
        return Optional.of(new Anaphoric(unit, back ? -steps : steps));
    }

    private static Optional<TimePhrase> same(Hit hit) {
        boolean pointing =
                hit.has("same") || hit.words().toLowerCase(Locale.ROOT).contains("that ");
        String word = hit.get("unit").toLowerCase(Locale.ROOT);
        if (!pointing) {
            return Optional.empty();
        }
        String part = TimeWords.dayPart(word);
        return part.isEmpty()
                ? Optional.of(new Anaphoric(CalendarUnit.named(word), 0))
                : timed(new Anaphoric(CalendarUnit.DAY, 0), part);
    }

    private static Optional<TimePhrase> following(Hit hit) {
        String way = hit.get("way").toLowerCase(Locale.ROOT);
        long steps = way.equals("following") || way.equals("next") ? 1 : -1;
        String word = hit.get("unit").toLowerCase(Locale.ROOT);
        String part = TimeWords.dayPart(word);
        return part.isEmpty()
                ? Optional.of(new Anaphoric(CalendarUnit.named(word), steps))
                : timed(new Anaphoric(CalendarUnit.DAY, steps), part);
    }

    private static Optional<TimePhrase> dayBefore(Hit hit) {
        String way = hit.get("way").toLowerCase(Locale.ROOT);
        boolean back = way.equals("before") || way.equals("earlier");
        boolean event = !way.equals("earlier")
                && !way.equals("later")
                && LookAlikes.nextWord(hit.after()).matches("\\p{L}.*");
        if (event) {
            String unanchored = CalendarUnit.named(hit.get("unit")).unanchored();
            return Optional.of(new Unplaced(TimeMention.Type.DATE, unanchored, "hangs on what happened"));
        }
        return Optional.of(new Anaphoric(CalendarUnit.named(hit.get("unit")), back ? -1 : 1));
    }
}
