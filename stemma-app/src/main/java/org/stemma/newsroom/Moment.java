package org.stemma.newsroom;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The two times every read may be asked for.
 *
 * @param valid the day the ledger is asked about: rows that cannot hold on it are left out; absent for all
 * @param known only reports that may have been published before this instant count; absent for all there are
 */
public record Moment(Optional<LocalDate> valid, Optional<Instant> known) {

    /** Everything, by all that is filed. */
    public static final Moment NOW = new Moment(Optional.empty(), Optional.empty());

    private static final int LAST_YEAR = 9_999;
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern INSTANT = Pattern.compile(
            "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,9})?)?(Z|[+-][0-9]{2}:[0-9]{2})");

    /** By what may have been published before {@code known}. */
    public static Moment knownBefore(Instant known) {
        return new Moment(Optional.empty(), Optional.of(known));
    }

    /** The last day that counts as known, in UTC; absent when all do. */
    public Optional<LocalDate> knownDay() {
        return known.map(
                instant -> instant.minusNanos(1).atOffset(ZoneOffset.UTC).toLocalDate());
    }

    /** A day as ISO 8601 writes it, {@code 2024-05-09}; absent when it is none. */
    public static Optional<LocalDate> day(String words) {
        try {
            return DAY.matcher(words).matches() ? Optional.of(LocalDate.parse(words)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty(); // a thirtieth of February
        }
    }

    /** The end of a day in UTC, or an instant with its zone, {@code 2024-05-09T16:38:00+02:00}; absent when it is neither. */
    public static Optional<Instant> end(String words) {
        Optional<LocalDate> day = day(words);
        return day.isPresent()
                ? day.map(last -> last.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant())
                : instant(words);
    }

    /** A day, or the day in UTC of an instant with its zone; absent when it is neither. */
    public static Optional<LocalDate> dayOf(String words) {
        Optional<LocalDate> day = day(words);
        return day.isPresent()
                ? day
                : instant(words).map(instant -> instant.atOffset(ZoneOffset.UTC).toLocalDate());
    }

    /** A zone may carry an instant out of the years that are written with four digits. */
    private static boolean isInEra(Instant instant) {
        int year = instant.atOffset(ZoneOffset.UTC).getYear();
        return year >= 0 && year <= LAST_YEAR;
    }

    /** A plus that was not escaped in an address arrives as a blank. */
    private static Optional<Instant> instant(String given) {
        String words = given.replace(' ', '+');
        try {
            return INSTANT.matcher(words).matches()
                    ? Optional.of(OffsetDateTime.parse(words).toInstant()).filter(Moment::isInEra)
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
