package org.stemma.annotation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.Locale;

/** The units in which time is counted, with their TIMEX3 letters. */
enum CalendarUnit {
    SECOND("TS", "XXXX-XX-XX"),
    MINUTE("TM", "XXXX-XX-XX"),
    HOUR("TH", "XXXX-XX-XX"),
    DAY("D", "XXXX-XX-XX"),
    WEEK("W", "XXXX-WXX"),
    WEEKEND("WE", "XXXX-WXX-WE"),
    MONTH("M", "XXXX-XX"),
    QUARTER("Q", "XXXX-QX"),
    YEAR("Y", "XXXX"),
    DECADE("DE", "XXXX"),
    CENTURY("CE", "XXXX");

    private final String letters;
    private final String unanchored;

    CalendarUnit(String letters, String unanchored) {
        this.letters = letters;
        this.unanchored = unanchored;
    }

    /** The unit named, singular or plural; throws {@link IllegalArgumentException} for other words. */
    static CalendarUnit named(String word) {
        String name = word.toUpperCase(Locale.ROOT);
        return switch (name) {
            case "CENTURIES" -> CENTURY;
            case "NIGHTS", "NIGHT" -> DAY;
            default -> valueOf(name.endsWith("S") ? name.substring(0, name.length() - 1) : name);
        };
    }

    /** TIMEX3 value of a length: {@code P6W}, {@code PT5H}; {@code X} for an unknown count. */
    String length(String count) {
        boolean known = !count.equals("X");
        if (known && this == DECADE) {
            return "P" + count + "0Y";
        }
        if (known && this == CENTURY) {
            return "P" + count + "00Y";
        }
        return letters.length() > 1 && letters.charAt(0) == 'T'
                ? "PT" + count + letters.substring(1)
                : "P" + count + letters;
    }

    /** TIMEX3 value of one such unit nobody can place. */
    String unanchored() {
        return unanchored;
    }

    /** True for units shorter than a day. */
    boolean isClock() {
        return compareTo(DAY) < 0;
    }

    /** The unit {@code steps} units after the one around {@code day}; units of the clock give the day itself. */
    Period period(LocalDate day, long steps) {
        return switch (this) {
            case SECOND, MINUTE, HOUR -> Period.day(day);
            case DAY -> Period.day(day.plusDays(steps));
            case WEEK -> Period.week(day.plusWeeks(steps));
            case WEEKEND -> Period.weekend(day.plusWeeks(steps));
            case MONTH -> Period.month(YearMonth.from(day).plusMonths(steps));
            case QUARTER -> quarter(day.plusMonths(3 * steps));
            case YEAR -> Period.year(day.plusYears(steps).getYear());
            case DECADE -> Period.decade(day.plusYears(10 * steps).getYear() / 10 * 10);
            case CENTURY -> Period.century(day.plusYears(100 * steps).getYear() / 100 * 100);
        };
    }

    private static Period quarter(LocalDate day) {
        return Period.quarter(day.getYear(), day.get(IsoFields.QUARTER_OF_YEAR));
    }
}
