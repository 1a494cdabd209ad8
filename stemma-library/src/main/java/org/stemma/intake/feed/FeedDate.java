package org.stemma.intake.feed;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.report.When;

/**
 * Reads the dates of feeds as exactly as they are written: RFC 822 and 2822 with their usual deviations, W3CDTF and ISO 8601.
 * A zone is believed where it means one offset (RFC 822, section 5); the names that several zones share are told as none.
 */
public final class FeedDate {

    private static final String CLOCK = "(\\d{1,2}):(\\d{1,2})(?::(\\d{1,2})(?:[.,]\\d+)?)?";
    private static final String ZONE =
            "\\s*(Z|[A-Za-z]{1,5}(?:[+-]\\d{1,2}(?::?\\d{2})?)?|[+-]\\d{1,2}:?\\d{0,2})?(?:\\s*\\(.*\\))?";
    private static final Pattern RFC_822 = Pattern.compile(
            "(?:[^\\s\\d,]{2,}[.,]*\\s*,?\\s*)?(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+(\\p{L}{3,9})\\.?,?[\\s-]+(\\d{4}|\\d{2})(?:[\\s,T]+"
                    + CLOCK + ZONE + ")?\\.?");
    private static final Pattern ASCTIME = Pattern.compile(
            "(?:\\p{L}{2,9}[.,]*\\s+)?(\\p{L}{3,9})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?(?:\\s+(\\d{4}))?(?:[\\s,]+"
                    + CLOCK + "(?:\\s*(Z|[A-Z]{2,5}|[+-]\\d{2}:?\\d{2}))?)?(?:\\s+(\\d{4}))?");
    private static final Pattern ISO = Pattern.compile(
            "(\\d{4})-?(\\d{2})-?(\\d{2})(?:(?:T|\\s+)(\\d{1,2}):?(\\d{2})(?::?(\\d{2})(?:[.,]\\d+)?)?" + ZONE + ")?");
    private static final Pattern HOUR_ONLY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})T(\\d{2})" + ZONE);
    private static final Pattern ISO_MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
    private static final Pattern ISO_YEAR = Pattern.compile("\\d{4}");
    private static final Pattern OFFSET = Pattern.compile("([+-])(\\d{1,2}):?(\\d{2})?");
    private static final Pattern NAMED_OFFSET = Pattern.compile("(?:GMT|UTC?|Z)([+-]\\d{1,2}(?::?\\d{2})?)");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    /** Hours behind UTC, as RFC 822 defines them; others that one place alone uses. */
    private static final Map<String, String> ZONES = Map.ofEntries(
            Map.entry("Z", "+0"),
            Map.entry("UT", "+0"),
            Map.entry("UTC", "+0"),
            Map.entry("GMT", "+0"),
            Map.entry("EST", "-5"),
            Map.entry("EDT", "-4"),
            Map.entry("CST", "-6"),
            Map.entry("CDT", "-5"),
            Map.entry("MST", "-7"),
            Map.entry("MDT", "-6"),
            Map.entry("PST", "-8"),
            Map.entry("PDT", "-7"),
            Map.entry("CET", "+1"),
            Map.entry("CEST", "+2"),
            Map.entry("MEZ", "+1"),
            Map.entry("MESZ", "+2"),
            Map.entry("EET", "+2"),
            Map.entry("EEST", "+3"),
            Map.entry("MSK", "+3"),
            Map.entry("JST", "+9"),
            Map.entry("KST", "+9"),
            Map.entry("AKST", "-9"),
            Map.entry("AKDT", "-8"),
            Map.entry("HST", "-10"),
            Map.entry("AEST", "+10"),
            Map.entry("AEDT", "+11"),
            Map.entry("NZST", "+12"),
            Map.entry("NZDT", "+13"));
    /** Two digits below are years of this century (RFC 2822, 4.3). */
    private static final int CENTURY_TURN = 50;

    private static final int LEAP_SECOND = 60;
    private static final int MIDNIGHT = 24;

    private FeedDate() {}

    /**
     * The date in {@code words}, absent when it is none of these.
     *
     * @param why the evidence the date will carry
     */
    public static Optional<When> read(String words, List<String> why) {
        String date = words.strip().replaceAll("\\s+", " ");
        try {
            return rfc822(date, why)
                    .or(() -> iso(ISO, date, why))
                    .or(() -> iso(HOUR_ONLY, date, why))
                    .or(() -> asctime(date, why))
                    .or(() -> coarse(date, why));
        } catch (DateTimeException e) {
            // The 31st of June is no date; the caller keeps the words.
            return Optional.empty();
        }
    }

    private static Optional<When> rfc822(String date, List<String> why) {
        Matcher matcher = RFC_822.matcher(date);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int month = month(matcher.group(2));
        if (month == 0) {
            return Optional.empty();
        }
        LocalDate day = LocalDate.of(year(matcher.group(3)), month, Integer.parseInt(matcher.group(1)));
        return Optional.of(clocked(day, matcher, 4, matcher.group(7), why));
    }

    private static Optional<When> asctime(String date, List<String> why) {
        Matcher matcher = ASCTIME.matcher(date);
        if (!matcher.matches() || month(matcher.group(1)) == 0) {
            return Optional.empty();
        }
        String year = matcher.group(3) == null ? matcher.group(8) : matcher.group(3);
        if (year == null) {
            return Optional.empty();
        }
        LocalDate day = LocalDate.of(year(year), month(matcher.group(1)), Integer.parseInt(matcher.group(2)));
        return Optional.of(clocked(day, matcher, 4, matcher.group(7), why));
    }

    private static Optional<When> iso(Pattern pattern, String date, List<String> why) {
        Matcher matcher = pattern.matcher(date);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        LocalDate day = LocalDate.of(
                Integer.parseInt(matcher.group(1)),
                Integer.parseInt(matcher.group(2)),
                Integer.parseInt(matcher.group(3)));
        if (pattern.equals(HOUR_ONLY)) {
            int hour = Integer.parseInt(matcher.group(4));
            return Optional.of(at(day, LocalTime.of(hour, 0), matcher.group(5), why));
        }
        return Optional.of(clocked(day, matcher, 4, matcher.group(7), why));
    }

    private static Optional<When> coarse(String date, List<String> why) {
        Matcher month = ISO_MONTH.matcher(date);
        if (month.matches()) {
            return Optional.of(When.Between.month(
                    YearMonth.of(Integer.parseInt(month.group(1)), Integer.parseInt(month.group(2))), why));
        }
        return ISO_YEAR.matcher(date).matches()
                ? Optional.of(When.Between.year(Integer.parseInt(date), why))
                : Optional.empty();
    }

    private static When clocked(
            LocalDate day,
            Matcher matcher,
            int hour,
            @org.jspecify.annotations.Nullable String zone,
            List<String> why) {
        if (matcher.group(hour) == null) {
            return When.On.day(day, why);
        }
        int hours = Integer.parseInt(matcher.group(hour));
        int seconds = matcher.group(hour + 2) == null ? 0 : Integer.parseInt(matcher.group(hour + 2));
        LocalTime time = LocalTime.of(
                hours == MIDNIGHT ? 0 : hours,
                Integer.parseInt(matcher.group(hour + 1)),
                seconds == LEAP_SECOND ? 59 : seconds);
        return at(hours == MIDNIGHT ? day.plusDays(1) : day, time, zone, why);
    }

    private static When at(
            LocalDate day, LocalTime time, @org.jspecify.annotations.Nullable String zone, List<String> why) {
        return offset(zone)
                .<When>map(offset -> new When.At(day.atTime(time).toInstant(offset), why))
                .orElseGet(() -> When.On.clock(day, time, why));
    }

    private static Optional<ZoneOffset> offset(@org.jspecify.annotations.Nullable String printed) {
        if (printed == null || printed.isEmpty()) {
            return Optional.empty();
        }
        String zone = printed.toUpperCase(Locale.ROOT);
        Matcher named = NAMED_OFFSET.matcher(zone);
        Matcher offset = OFFSET.matcher(named.matches() ? named.group(1) : ZONES.getOrDefault(zone, zone));
        if (!offset.matches()) {
            return Optional.empty();
        }
        int minutes = offset.group(3) == null ? 0 : Integer.parseInt(offset.group(3));
        int seconds = (Integer.parseInt(offset.group(2)) * 60 + minutes) * 60;
        return Optional.of(ZoneOffset.ofTotalSeconds(offset.group(1).equals("-") ? -seconds : seconds));
    }

    private static int month(String word) {
        String key = word.toLowerCase(Locale.ROOT);
        return MONTHS.indexOf(key.substring(0, Math.min(key.length(), 3))) + 1;
    }

    private static int year(String digits) {
        int year = Integer.parseInt(digits);
        return digits.length() > 2 ? year : year + (year < CENTURY_TURN ? 2000 : 1900);
    }
}
