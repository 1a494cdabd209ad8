package org.stemma.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Locale;
import org.stemma.report.When.Precision;

/** Arithmetic of whole days behind {@link When}. */
final class Days {

    private Days() {}

    static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    static Precision precision(LocalDate first, LocalDate last) {
        if (first.equals(last)) {
            return Precision.DAY;
        }
        if (isMonth(first, last)) {
            return Precision.MONTH;
        }
        return isYear(first, last) ? Precision.YEAR : Precision.INTERVAL;
    }

    static String edtf(LocalDate first, LocalDate last) {
        return switch (precision(first, last)) {
            case DAY -> first.toString();
            case MONTH -> YearMonth.from(first).toString();
            case YEAR -> String.format(Locale.ROOT, "%04d", first.getYear());
            default -> first + "/" + last;
        };
    }

    private static boolean isMonth(LocalDate first, LocalDate last) {
        return first.getDayOfMonth() == 1 && last.equals(YearMonth.from(first).atEndOfMonth());
    }

    private static boolean isYear(LocalDate first, LocalDate last) {
        return first.getDayOfYear() == 1 && last.equals(LocalDate.of(first.getYear(), 12, 31));
    }
}
