package org.stemma.annotation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import org.stemma.report.When;

/**
 * A stretch of whole days with its TIMEX3 value.
 *
 * @param first its first day
 * @param last its last day, included
 */
record Period(String value, LocalDate first, LocalDate last) {

    private static final int MONTHS_OF_QUARTER = 3;

    static Period day(LocalDate day) {
        return new Period(day.toString(), day, day);
    }

    static Period days(LocalDate first, LocalDate last) {
        return new Period(first + "/" + last, first, last);
    }

    /** The ISO week around {@code day}. */
    static Period week(LocalDate day) {
        LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return new Period(weekValue(day), monday, monday.plusDays(6));
    }

    /** Saturday and Sunday of the ISO week around {@code day}. */
    static Period weekend(LocalDate day) {
        Period week = week(day);
        return new Period(week.value + "-WE", week.last.minusDays(1), week.last);
    }

    static Period month(YearMonth month) {
        return new Period(month.toString(), month.atDay(1), month.atEndOfMonth());
    }

    static Period quarter(int year, int quarter) {
        YearMonth first = YearMonth.of(year, (quarter - 1) * MONTHS_OF_QUARTER + 1);
        return new Period(
                String.format(Locale.ROOT, "%04d-Q%d", year, quarter),
                first.atDay(1),
                first.plusMonths(2).atEndOfMonth());
    }

    static Period year(int year) {
        return new Period(
                String.format(Locale.ROOT, "%04d", year), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    static Period years(int first, int last) {
        return new Period(
                String.format(Locale.ROOT, "%04d/%04d", first, last),
                LocalDate.of(first, 1, 1),
                LocalDate.of(last, 12, 31));
    }

    /** The ten years from {@code year}, which ends in 0. */
    static Period decade(int year) {
        return new Period(
                String.format(Locale.ROOT, "%03dX", year / 10),
                LocalDate.of(year, 1, 1),
                LocalDate.of(year + 9, 12, 31));
    }

    /** The hundred years from {@code year}, which ends in 00. */
    static Period century(int year) {
        return new Period(
                String.format(Locale.ROOT, "%02dXX", year / 100),
                LocalDate.of(year, 1, 1),
                LocalDate.of(year + 99, 12, 31));
    }

    When when(List<String> why) {
        return first.equals(last) ? When.On.day(first, why) : When.Between.days(first, last, why);
    }

    private static String weekValue(LocalDate day) {
        return String.format(
                Locale.ROOT,
                "%04d-W%02d",
                day.get(IsoFields.WEEK_BASED_YEAR),
                day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }
}
