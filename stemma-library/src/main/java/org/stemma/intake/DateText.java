package org.stemma.intake;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.report.When;

/** Reads dates as pages print them: "9 May, 2024 16:38", "May 9, 2024", "15 Sep 2012", "2024-05-09", "9. Mai 2024". */
final class DateText {

    /** Printing on the web starts about here; smaller numbers are no years. */
    private static final int FIRST_YEAR = 1900;

    private static final int LAST_YEAR = 2100;
    private static final int NOON = 12;
    private static final int MONTHS = 12;

    private static final Map<String, Integer> MONTH = months();
    private static final String WORD = "(\\p{L}{3,12})\\.?";
    private static final String OF = "(?: de| of|\\.)?";
    private static final Pattern DAY_FIRST = Pattern.compile("(?<![\\d.,:/-])(\\d{1,2})(?:st|nd|rd|th|er|\\.|º)?" + OF
            + " ?-?" + WORD + "(?: de| del)? ?,?[ -](\\d{4})(?!\\d)");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("(?<!\\p{L})" + WORD + " (\\d{1,2})(?:st|nd|rd|th)? ?,? (\\d{4})(?!\\d)");
    private static final Pattern ISO = Pattern.compile("(?<!\\d)(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)");
    private static final Pattern NUMERIC =
            Pattern.compile("(?<![\\d./-])(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4})(?!\\d)");
    private static final Pattern CJK = Pattern.compile("(\\d{4})\\s?[年년]\\s?(\\d{1,2})\\s?[月월]\\s?(\\d{1,2})\\s?[日일]");
    private static final Pattern NO_YEAR = Pattern.compile("(?<!\\p{L})" + WORD
            + " (\\d{1,2})(?:st|nd|rd|th)?(?!\\d|,? \\d{4})|(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|\\.)? " + WORD
            + "(?!\\p{L}|,? \\d{4})");
    private static final Pattern CLOCK = Pattern.compile(
            "(?<![\\d:])(\\d{1,2})[:.h](\\d{2})(?::\\d{2})?(?![\\d.])\\s?([AaPp]\\.?[Mm]\\.?)?\\s?\\(?([A-Z]{2,5}|[+-]\\d{2}:?\\d{2})?(?![\\p{L}])");
    private static final Map<String, ZoneId> ZONES = Map.ofEntries(
            zone("UTC", "Z"),
            zone("GMT", "Z"),
            zone("Z", "Z"),
            zone("ET", "America/New_York"),
            zone("EST", "-05:00"),
            zone("EDT", "-04:00"),
            zone("PT", "America/Los_Angeles"),
            zone("PST", "-08:00"),
            zone("PDT", "-07:00"),
            zone("CDT", "-05:00"),
            zone("MDT", "-06:00"),
            zone("CET", "+01:00"),
            zone("CEST", "+02:00"),
            zone("EET", "+02:00"),
            zone("EEST", "+03:00"),
            zone("MSK", "+03:00"),
            zone("JST", "+09:00"),
            zone("KST", "+09:00"),
            zone("AEST", "+10:00"),
            zone("AEDT", "+11:00"));

    private DateText() {}

    private static Map.Entry<String, ZoneId> zone(String name, String id) {
        return Map.entry(name, ZoneId.of(id));
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new HashMap<>();
        for (List<String> row : Lexicon.rows("months.tsv")) {
            for (String name : row.get(1).split("\\|", -1)) {
                months.putIfAbsent(name, Integer.valueOf(row.get(0)));
            }
        }
        return months;
    }

    /** @param start offset of the date in what was searched, {@code end} the offset behind it */
    record Found(LocalDate day, int start, int end) {}

    /** The first full date in {@code words}; a numeric one whose day and month may be swapped is not taken. */
    static Optional<Found> firstDay(String words) {
        Optional<Found> best = Optional.empty();
        for (Optional<Found> found : List.of(
                find(DAY_FIRST, words, 3, 2, 1),
                find(MONTH_FIRST, words, 3, 1, 2),
                find(ISO, words, 1, 2, 3),
                find(CJK, words, 1, 2, 3),
                numeric(words))) {
            if (found.isPresent()
                    && (best.isEmpty() || found.get().start() < best.get().start())) {
                best = found;
            }
        }
        return best;
    }

    private static Optional<Found> find(Pattern pattern, String words, int year, int month, int day) {
        Matcher matcher = pattern.matcher(words);
        while (matcher.find()) {
            Optional<LocalDate> date = date(matcher.group(year), month(matcher.group(month)), matcher.group(day));
            if (date.isPresent()) {
                return Optional.of(new Found(date.get(), matcher.start(), matcher.end()));
            }
        }
        return Optional.empty();
    }

    private static Optional<Found> numeric(String words) {
        Matcher matcher = NUMERIC.matcher(words);
        while (matcher.find()) {
            int first = Integer.parseInt(matcher.group(1));
            int second = Integer.parseInt(matcher.group(3));
            boolean dots = matcher.group(2).equals(".");
            if (!dots && first <= MONTHS && second <= MONTHS && first != second) {
                continue;
            }
            boolean monthFirst = !dots && second > MONTHS;
            Optional<LocalDate> date =
                    date(matcher.group(4), monthFirst ? first : second, String.valueOf(monthFirst ? second : first));
            if (date.isPresent()) {
                return Optional.of(new Found(date.get(), matcher.start(), matcher.end()));
            }
        }
        return Optional.empty();
    }

    private static int month(String word) {
        return Character.isDigit(word.charAt(0))
                ? Integer.parseInt(word)
                : MONTH.getOrDefault(word.toLowerCase(Locale.ROOT), 0);
    }

    private static Optional<LocalDate> date(String year, int month, String day) {
        int number = Integer.parseInt(year);
        if (month == 0 || number < FIRST_YEAR || number > LAST_YEAR) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(number, month, Integer.parseInt(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The last day printed without its year, as in "on April 6". */
    static Optional<MonthDay> lastDayWithoutYear(String words) {
        Optional<MonthDay> last = Optional.empty();
        Matcher matcher = NO_YEAR.matcher(words);
        while (matcher.find()) {
            boolean monthFirst = matcher.group(1) != null;
            int month = month(monthFirst ? matcher.group(1) : matcher.group(4));
            int day = Integer.parseInt(monthFirst ? matcher.group(2) : matcher.group(3));
            if (month > 0 && day >= 1 && day <= java.time.Month.of(month).maxLength()) {
                last = Optional.of(MonthDay.of(month, day));
            }
        }
        return last;
    }

    /** The first date in {@code words} with the clock time beside it, as exact as it is printed. */
    static Optional<When> when(String words, List<String> why) {
        return firstDay(words).map(found -> clocked(found, words, why));
    }

    private static When clocked(Found found, String words, List<String> why) {
        Matcher clock = CLOCK.matcher(words.substring(found.end()));
        if (!clock.find()) {
            return When.On.day(found.day(), why);
        }
        int hour = Integer.parseInt(clock.group(1));
        int minute = Integer.parseInt(clock.group(2));
        if (clock.group(3) != null) {
            boolean afternoon = clock.group(3).toLowerCase(Locale.ROOT).startsWith("p");
            hour = hour % NOON + (afternoon ? NOON : 0);
        }
        try {
            LocalTime time = LocalTime.of(hour, minute);
            return zone(clock.group(4))
                    .<When>map(zone ->
                            new When.At(found.day().atTime(time).atZone(zone).toInstant(), why))
                    .orElseGet(() -> When.On.clock(found.day(), time, why));
        } catch (DateTimeException e) {
            return When.On.day(found.day(), why);
        }
    }

    private static Optional<ZoneId> zone(@org.jspecify.annotations.Nullable String printed) {
        if (printed == null) {
            return Optional.empty();
        }
        if (Character.isLetter(printed.charAt(0))) {
            return Optional.ofNullable(ZONES.get(printed));
        }
        return Optional.of(
                ZoneOffset.of(printed.contains(":") ? printed : printed.substring(0, 3) + ":" + printed.substring(3)));
    }
}
