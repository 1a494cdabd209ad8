package org.stemma.intake.date;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.stemma.report.When;

/** Reads dates as pages print them: "9 May, 2024 16:38", "May 9, 2024", "15 Sep 2012", "2024-05-09", "9. Mai 2024". */
public final class DateText {

    private DateText() {}

    /**
     * A day printed in full.
     *
     * @param swapped the other day it may be when day and month may be swapped and the order is unknown
     * @param start offset of the date in what was searched, {@code end} the offset behind it
     */
    public record Found(LocalDate day, Optional<LocalDate> swapped, int start, int end) {}

    /** The first full date in {@code words}; a numeric one whose day and month may be swapped is not taken. */
    public static Optional<Found> firstDay(String words) {
        return DateScan.all(words, Order.EITHER, false).stream()
                .filter(found -> found.swapped().isEmpty())
                .findFirst();
    }

    /** The last day printed without its year, as in "on April 6". */
    public static Optional<MonthDay> lastDayWithoutYear(String words) {
        return DateScan.lastWithoutYear(words);
    }

    /** The first date in {@code words} with the clock time beside it, as exact as it is printed. */
    public static Optional<When> when(String words, List<String> why) {
        return firstDay(words).map(found -> Clock.beside(found, words, why));
    }

    /** All full dates in {@code words} from left to right; {@code loose} takes years of two digits too. */
    static List<Found> all(String words, Order order, boolean loose) {
        return DateScan.all(words, order, loose);
    }

    /** The date found with its clock time, two days apart as an interval where day and month may be swapped. */
    static When when(Found found, String words, List<String> why) {
        return found.swapped()
                .<When>map(other -> other.isBefore(found.day())
                        ? When.Between.days(other, found.day(), why)
                        : When.Between.days(found.day(), other, why))
                .orElseGet(() -> Clock.beside(found, words, why));
    }
}
