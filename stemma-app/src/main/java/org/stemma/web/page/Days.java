package org.stemma.web.page;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** Days as a page says them, in UTC; a date that is only known to its month or year is not made a day of. */
public final class Days {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH);

    private Days() {}

    /** "16 March 2024", "4 – 16 March 2024", "March 2024", "2023" or "undated". */
    public static String range(Optional<Instant> earliest, Optional<Instant> latest) {
        if (earliest.isEmpty() || latest.isEmpty()) {
            return earliest.or(() -> latest)
                    .map(known -> DAY.format(day(known)))
                    .orElse("undated");
        }
        LocalDate first = day(earliest.get());
        LocalDate last = last(earliest.get(), latest.get());
        if (!first.isBefore(last)) {
            return DAY.format(first);
        }
        return whole(first, last).orElseGet(() -> until(first, last) + " – " + DAY.format(last));
    }

    /** The first day of a range without what its last day says anyhow. */
    private static String until(LocalDate first, LocalDate last) {
        if (first.getYear() != last.getYear()) {
            return DAY.format(first);
        }
        return first.getMonth() == last.getMonth() ? String.valueOf(first.getDayOfMonth()) : DAY_OF_YEAR.format(first);
    }

    /** What a list of the latest first says over all of one day: "Saturday 16 March 2024", "Some day of 2023", "Undated". */
    public static String heading(Optional<Instant> earliest, Optional<Instant> latest) {
        if (latest.isEmpty()) {
            return "Undated";
        }
        LocalDate last = last(earliest.orElse(Instant.MIN), latest.get());
        return earliest.map(Days::day)
                .filter(first -> first.isBefore(last))
                .flatMap(first -> whole(first, last))
                .map(named -> "Some day of " + named)
                .orElseGet(() -> WEEKDAY.format(last));
    }

    /** "March 2024" for 2024-03; what is no month stays as it is. */
    public static String month(String month) {
        try {
            return MONTH.format(YearMonth.parse(month));
        } catch (DateTimeException e) {
            return month;
        }
    }

    /** A month or year by its name, when that is what the two days are the bounds of. */
    private static Optional<String> whole(LocalDate first, LocalDate last) {
        if (first.getDayOfYear() == 1 && last.equals(LocalDate.of(first.getYear(), 12, 31))) {
            return Optional.of(String.valueOf(first.getYear()));
        }
        return first.getDayOfMonth() == 1 && last.equals(YearMonth.from(first).atEndOfMonth())
                ? Optional.of(MONTH.format(first))
                : Optional.empty();
    }

    /** The bound of a day is the start of the next one. */
    private static LocalDate last(Instant earliest, Instant latest) {
        return day(latest.isAfter(earliest) ? latest.minusSeconds(1) : latest);
    }

    private static LocalDate day(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC).toLocalDate();
    }
}
