package org.stemma.annotation;

import static org.stemma.annotation.TimeRule.shape;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stemma.annotation.TimePhrase.Dated;
import org.stemma.annotation.TimePhrase.NamedMonth;
import org.stemma.annotation.TimePhrase.Portion;
import org.stemma.annotation.TimePhrase.YearlessDay;
import org.stemma.annotation.TimePhrase.YearlessDays;
import org.stemma.annotation.TimeRule.Hit;

/** Days and months of the calendar, in every order English prints them. */
final class DateRules {

    private static final int LAST_MONTH = 12;

    /** Two-digit years above this belong to the twentieth century. */
    private static final int PIVOT = 68;

    private static final List<TimeRule> ALL = List.of(
            shape(
                    "iso",
                    "(?<year>\\d{4})-(?<m>\\d\\d)-(?<day>\\d\\d)(?:T[\\d:.]+(?:Z|[+-]\\d\\d:?\\d\\d)?)?",
                    DateRules::iso),
            shape(
                    "numeric",
                    "(?<a>\\d{1,2})(?<sep>[/.])(?<b>\\d{1,2})\\k<sep>(?<year>(?:19|20)?\\d\\d)",
                    DateRules::numeric),
            shape("month-day", "{anyday}(?:{step} )?{month} (?:the )?{day}(?:,? {year})?", DateRules::monthDay),
            shape("day-month", "{anyday}(?:the )?{day} (?:of )?{month}(?:,? {year})?", DateRules::monthDay),
            shape(
                    "days-month",
                    "{day}(?: to | and | or |\\s?[-–—]\\s?){day2} (?:of )?{month}(?:,? {year})?",
                    DateRules::days),
            shape("month-days", "{month} {day}(?: to | through |\\s?[-–—]\\s?){day2}(?:,? {year})?", DateRules::days),
            shape(
                    "days-over-months",
                    "{month} {day}(?: to | through |\\s?[-–—]\\s?){month2} {day2}(?:,? {year})?",
                    DateRules::days),
            shape("month-year", "(?:{part})?{month},? (?:of )?{year}", DateRules::monthYear),
            shape("month", "(?:{part})?{month}", DateRules::month),
            shape("month-step", "(?:{part})?{step} {month}", DateRules::month),
            shape("month-of-year", "(?:{part})?{month} {ofyear}", DateRules::month),
            shape("month-day-of-year", "{anyday}{month} {day} {ofyear}", DateRules::monthDay),
            shape("day-month-of-year", "{anyday}{day} {month} {ofyear}", DateRules::monthDay));

    private DateRules() {}

    static List<TimeRule> all() {
        return ALL;
    }

    private static Optional<TimePhrase> iso(Hit hit) {
        return dated(LocalDate.of(hit.number("year"), hit.number("m"), hit.number("day")));
    }

    /** Points put the day first; between strokes either order is in use, so only a number above twelve settles it. */
    private static Optional<TimePhrase> numeric(Hit hit) {
        int a = hit.number("a");
        int b = hit.number("b");
        boolean dayFirst = a > LAST_MONTH || hit.get("sep").equals(".");
        int year = year(hit.get("year"));
        if (!dayFirst && b <= LAST_MONTH && a != b) {
            return Optional.of(new TimePhrase.Unplaced(
                    TimeMention.Type.DATE,
                    String.format(Locale.ROOT, "%04d-XX-XX", year),
                    "may put the day or the month first"));
        }
        return dated(dayFirst ? LocalDate.of(year, b, a) : LocalDate.of(year, a, b));
    }

    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        if (digits.length() > 2) {
            return year;
        }
        return year > PIVOT ? 1900 + year : 2000 + year;
    }

    private static Optional<TimePhrase> monthDay(Hit hit) {
        if (!hit.isCapital("month")) {
            return Optional.empty();
        }
        MonthDay day = MonthDay.of(TimeWords.month(hit.get("month")), hit.number("day"));
        return hit.has("year")
                ? dated(hit.number("year"), day)
                : Optional.of(new YearlessDay(day, TimeWords.step(hit.get("step") + hit.get("ofyear"))));
    }

    private static Optional<TimePhrase> days(Hit hit) {
        if (!hit.isCapital("month")) {
            return Optional.empty();
        }
        Month month = TimeWords.month(hit.get("month"));
        boolean two = hit.knows("month2");
        MonthDay first = MonthDay.of(month, hit.number("day"));
        MonthDay last = MonthDay.of(two ? TimeWords.month(hit.get("month2")) : month, hit.number("day2"));
        if (!hit.has("year")) {
            return Optional.of(new YearlessDays(first, last));
        }
        int year = hit.number("year");
        boolean backwards = last.isBefore(first);
        return Optional.of(new Dated(Period.days(first.atYear(backwards ? year - 1 : year), last.atYear(year))));
    }

    private static Optional<TimePhrase> monthYear(Hit hit) {
        if (!hit.isCapital("month")) {
            return Optional.empty();
        }
        YearMonth month = YearMonth.of(hit.number("year"), TimeWords.month(hit.get("month")));
        return Optional.of(portion(hit, new Dated(Period.month(month))));
    }

    private static Optional<TimePhrase> month(Hit hit) {
        String step = hit.get("step") + hit.get("ofyear");
        if (!LookAlikes.isMonth(hit, !step.isEmpty() || hit.has("part"))) {
            return Optional.empty();
        }
        Month month = TimeWords.month(hit.get("month"));
        return Optional.of(portion(hit, new NamedMonth(month, TimeWords.step(step))));
    }

    /** The phrase, or that part of it which a group {@code part} names. */
    static TimePhrase portion(Hit hit, TimePhrase whole) {
        return TimeWords.part(hit.get("part"))
                .<TimePhrase>map(part -> new Portion(part, whole))
                .orElse(whole);
    }

    private static Optional<TimePhrase> dated(int year, MonthDay day) {
        return dated(LocalDate.of(year, day.getMonth(), day.getDayOfMonth()));
    }

    private static Optional<TimePhrase> dated(LocalDate day) {
        return Optional.of(new Dated(Period.day(day)));
    }
}
