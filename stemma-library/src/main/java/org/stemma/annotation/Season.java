package org.stemma.annotation;

import java.time.YearMonth;
import java.util.Locale;

/** The meteorological seasons of the northern hemisphere; winter runs into the next year. */
enum Season {
    SPRING("SP", 3),
    SUMMER("SU", 6),
    AUTUMN("FA", 9),
    WINTER("WI", 12);

    private final String code;
    private final int firstMonth;

    Season(String code, int firstMonth) {
        this.code = code;
        this.firstMonth = firstMonth;
    }

    /** TIMEX3 code: {@code FA}. */
    String code() {
        return code;
    }

    static Season named(String word) {
        String name = word.toUpperCase(Locale.ROOT);
        return name.equals("FALL") ? AUTUMN : valueOf(name);
    }

    /** The season that starts in {@code year}. */
    Period of(int year) {
        YearMonth first = YearMonth.of(year, firstMonth);
        return new Period(
                Period.year(year).value() + "-" + code,
                first.atDay(1),
                first.plusMonths(2).atEndOfMonth());
    }
}
