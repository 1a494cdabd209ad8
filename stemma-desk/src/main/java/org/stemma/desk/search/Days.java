package org.stemma.desk.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/** The days from {@code first} to {@code last}, both included. */
record Days(LocalDate first, LocalDate last) {

    private static final Pattern YEAR = Pattern.compile("[0-9]{4}");
    private static final Pattern MONTH = Pattern.compile("[0-9]{4}-[0-9]{2}");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    /** The days of a year, month or day as ISO 8601 writes it, absent when it is none. */
    static Optional<Days> of(String words) {
        try {
            if (YEAR.matcher(words).matches()) {
                Year year = Year.parse(words);
                return Optional.of(new Days(year.atDay(1), year.atMonth(12).atEndOfMonth()));
            }
            if (MONTH.matcher(words).matches()) {
                YearMonth month = YearMonth.parse(words);
                return Optional.of(new Days(month.atDay(1), month.atEndOfMonth()));
            }
            if (DAY.matcher(words).matches()) {
                LocalDate day = LocalDate.parse(words);
                return Optional.of(new Days(day, day));
            }
            return Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty(); // a thirteenth month, a thirtieth of February
        }
    }
}
