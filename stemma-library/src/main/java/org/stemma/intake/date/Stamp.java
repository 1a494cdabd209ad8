package org.stemma.intake.date;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stemma.intake.date.DateText.Found;
import org.stemma.report.When;

/**
 * Reads the value of a date field: ISO 8601 as machines really write it, RFC 822, what Java, JavaScript and databases print, Unix
 * seconds and milliseconds, and dates in words.
 */
public final class Stamp {

    private static final Pattern ISO = Pattern.compile(
            "(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})"
                    + "(?:[T ,]+(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,:]\\d+)?)?\\s*((?:GMT|UTC)?[+-]\\d{1,2}:?(?:\\d{2})?|[A-Za-z]{1,5})?(?:\\[.*\\])?)?");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern COMPACT =
            Pattern.compile("(\\d{4})(\\d{2})(\\d{2})(?:T?(\\d{2})(\\d{2})(\\d{2})?)?(Z|[+-]\\d{2}:?\\d{2})?");
    private static final Pattern UNIX = Pattern.compile("(\\d{10})(\\d{3}|\\.\\d+)?");
    /** {@code java.util.Date.toString} and C's {@code ctime}: the year comes last. */
    private static final Pattern YEAR_LAST = Pattern.compile(
            "(?:\\p{L}{3} )?(\\p{L}{3}) +(\\d{1,2}) (\\d{2}):(\\d{2}):(\\d{2}) ?([A-Z]{1,5}(?:[+-]\\d{2}:?\\d{2})?|[+-]\\d{2}:?\\d{2})? ?(\\d{4})");
    /** The web began on 6 August 1991; a Unix time before that is a blank field. */
    private static final long FIRST_SECOND = 681_436_800L;

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;
    private static final int YEAR_DIGITS = 4;
    /** Longer values are texts. */
    private static final int LONGEST = 120;

    private Stamp() {}

    /**
     * The date that {@code value} gives, as exact as it is written; absent when it gives none. Day and month that may be swapped
     * are taken in {@code order}, or as two possible days.
     */
    public static Optional<When> read(String value, Order order, List<String> why) {
        String date = value.strip();
        if (date.isEmpty() || date.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            return exact(date, why)
                    .or(() -> DateText.all(date, order, true).stream()
                            .findFirst()
                            .map(found -> DateText.when(found, date, why)))
                    .map(Stamp::zoneless)
                    .filter(Stamp::plausible);
        } catch (DateTimeException e) {
            // Fields hold 0000-00-00 and the 31st of February.
            return Optional.empty();
        }
    }

    /** Each way of writing is tried where the value has the shape for it: what is printed beside words has none. */
    private static Optional<When> exact(String date, List<String> why) {
        if (!isDigit(date.charAt(0))) {
            return isDigit(date.charAt(date.length() - 1)) ? last(date, why) : Optional.empty();
        }
        if (date.length() == YEAR_DIGITS && YEAR.matcher(date).matches()) {
            return Optional.of(When.Between.year(Integer.parseInt(date), why));
        }
        char mark = date.length() > YEAR_DIGITS ? date.charAt(YEAR_DIGITS) : ' ';
        if (mark == '-' || mark == '/' || mark == '.') {
            return parted(date, why);
        }
        return isDigit(mark) ? unix(date, why).or(() -> compact(date, why)) : Optional.empty();
    }

    private static boolean isDigit(char unit) {
        return unit >= '0' && unit <= '9';
    }

    private static Optional<When> parted(String date, List<String> why) {
        Matcher iso = ISO.matcher(date);
        if (iso.matches()) {
            return Optional.of(moment(day(iso, 1, 3, 4), time(iso, 5), iso.group(8), why));
        }
        Matcher month = MONTH.matcher(date);
        return month.matches()
                ? Optional.of(When.Between.month(YearMonth.of(number(month, 1), number(month, 2)), why))
                : Optional.empty();
    }

    private static Optional<When> last(String date, List<String> why) {
        Matcher last = YEAR_LAST.matcher(date);
        if (!last.matches()) {
            return Optional.empty();
        }
        return DateText.all(last.group(1) + " " + last.group(2) + " " + last.group(7), Order.EITHER, false).stream()
                .findFirst()
                .map(Found::day)
                .map(day -> moment(day, time(last, 3), last.group(6), why));
    }

    private static Optional<When> compact(String date, List<String> why) {
        Matcher compact = COMPACT.matcher(date);
        return compact.matches()
                ? Optional.of(moment(day(compact, 1, 2, 3), time(compact, 4), compact.group(7), why))
                : Optional.empty();
    }

    private static Optional<When> unix(String date, List<String> why) {
        Matcher unix = UNIX.matcher(date);
        if (!unix.matches() || Long.parseLong(unix.group(1)) < FIRST_SECOND) {
            return Optional.empty();
        }
        return Optional.of(new When.At(Instant.ofEpochSecond(Long.parseLong(unix.group(1))), why));
    }

    private static LocalDate day(Matcher matcher, int year, int month, int day) {
        return LocalDate.of(number(matcher, year), number(matcher, month), number(matcher, day));
    }

    private static Optional<LocalTime> time(Matcher matcher, int hour) {
        if (matcher.group(hour) == null) {
            return Optional.empty();
        }
        int second = matcher.group(hour + 2) == null ? 0 : number(matcher, hour + 2);
        return Optional.of(LocalTime.of(number(matcher, hour), number(matcher, hour + 1), second));
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static When moment(LocalDate day, Optional<LocalTime> time, @Nullable String zone, List<String> why) {
        if (time.isEmpty()) {
            return When.On.day(day, why);
        }
        LocalDateTime local = day.atTime(time.get());
        Optional<ZoneId> known = Clock.zone(zone == null ? null : zone.toUpperCase(java.util.Locale.ROOT));
        if (known.isPresent()) {
            return new When.At(local.atZone(known.get()).toOffsetDateTime(), why);
        }
        return time.get().equals(LocalTime.MIDNIGHT) ? When.On.day(day, why) : When.On.clock(day, time.get(), why);
    }

    private static boolean plausible(When when) {
        return when.firstDay()
                .filter(day -> day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR && day.toEpochDay() != 0)
                .isPresent();
    }

    /** Says why a clock time without a zone is kept as 26 hours. */
    public static When zoneless(When when) {
        if (when instanceof When.On on && !on.equals(When.On.day(on.day(), on.why()))) {
            List<String> why = new ArrayList<>(on.why());
            why.add("the clock time names no zone, so it may be any of 26 hours, " + on.from() + " to " + on.to());
            return on.because(why);
        }
        return when;
    }
}
