package org.stemma.intake.date;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.stemma.intake.date.DateText.Found;
import org.stemma.report.When;

/** Reads the clock time and the zone printed beside a date. */
final class Clock {

    private static final int NOON = 12;
    /** A clock time stands at most so many characters from its date. */
    private static final int REACH = 40;

    private static final Pattern TIME = Pattern.compile(
            "(?<![\\d:.,])(\\d{1,2})[:.h](\\d{2})(?:[:.]\\d{2}(?:[.,]\\d+)?)?(?![\\d.])"
                    + "\\s?([AaPp]\\.?\\s?[Mm]\\.?(?!\\p{L}))?\\s?\\(?((?:GMT|UTC)?[+-]\\d{1,2}:?(?:\\d{2})?|[A-Z]{1,5})?(?!\\p{L})");
    private static final Pattern OFFSET = Pattern.compile("(?:GMT|UTC)?([+-])(\\d{1,2}):?(\\d{2})?");
    private static final Map<String, ZoneId> ZONES = Map.ofEntries(
            zone("UTC", "Z"),
            zone("GMT", "Z"),
            zone("Z", "Z"),
            zone("ET", "America/New_York"),
            zone("EST", "-05:00"),
            zone("EDT", "-04:00"),
            zone("CT", "America/Chicago"),
            zone("CDT", "-05:00"),
            zone("MDT", "-06:00"),
            zone("PT", "America/Los_Angeles"),
            zone("PST", "-08:00"),
            zone("PDT", "-07:00"),
            zone("WET", "Z"),
            zone("WEST", "+01:00"),
            zone("CET", "+01:00"),
            zone("CEST", "+02:00"),
            zone("MEZ", "+01:00"),
            zone("MESZ", "+02:00"),
            zone("EET", "+02:00"),
            zone("EEST", "+03:00"),
            zone("MSK", "+03:00"),
            zone("PKT", "+05:00"),
            zone("WIB", "+07:00"),
            zone("HKT", "+08:00"),
            zone("SGT", "+08:00"),
            zone("JST", "+09:00"),
            zone("KST", "+09:00"),
            zone("AEST", "+10:00"),
            zone("AEDT", "+11:00"),
            zone("NZST", "+12:00"),
            zone("NZDT", "+13:00"));

    private Clock() {}

    private static Map.Entry<String, ZoneId> zone(String name, String id) {
        return Map.entry(name, ZoneId.of(id));
    }

    /** The day found, with the clock time that stands behind or before it; without a zone it is 26 hours. */
    static When beside(Found found, String words, List<String> why) {
        Matcher time = TIME.matcher(words);
        int end = Math.min(words.length(), found.end() + REACH);
        if (mayHold(words, found.end(), end) && time.region(found.end(), end).find()) {
            return at(found, time, why);
        }
        int start = Math.max(0, found.start() - REACH);
        return mayHold(words, start, found.start())
                        && time.region(start, found.start()).find()
                ? at(found, time, why)
                : When.On.day(found.day(), why);
    }

    /** True when a mark of clock times stands between two digits. */
    private static boolean mayHold(String words, int start, int end) {
        for (int at = start + 1; at < end - 1; at++) {
            boolean mark = words.charAt(at) == ':' || words.charAt(at) == '.' || words.charAt(at) == 'h';
            if (mark && Tokens.isDigit(words.charAt(at - 1)) && Tokens.isDigit(words.charAt(at + 1))) {
                return true;
            }
        }
        return false;
    }

    private static When at(Found found, Matcher clock, List<String> why) {
        int hour = Integer.parseInt(clock.group(1));
        if (clock.group(3) != null) {
            hour = hour % NOON + (Character.toLowerCase(clock.group(3).charAt(0)) == 'p' ? NOON : 0);
        }
        try {
            LocalTime time = LocalTime.of(hour, Integer.parseInt(clock.group(2)));
            return zone(clock.group(4))
                    .<When>map(zone ->
                            new When.At(found.day().atTime(time).atZone(zone).toOffsetDateTime(), why))
                    .orElseGet(() -> When.On.clock(found.day(), time, why));
        } catch (DateTimeException e) {
            // Numbers that are no clock time stand beside dates too: prices, scores, versions.
            return When.On.day(found.day(), why);
        }
    }

    /** The zone of a printed name or offset; names that several zones share tell nothing. Throws {@link DateTimeException} beyond 18 hours. */
    static Optional<ZoneId> zone(@Nullable String printed) {
        if (printed == null) {
            return Optional.empty();
        }
        Matcher offset = OFFSET.matcher(printed);
        if (!offset.matches()) {
            return Optional.ofNullable(ZONES.get(printed));
        }
        int minutes = Integer.parseInt(offset.group(2)) * 60
                + (offset.group(3) == null ? 0 : Integer.parseInt(offset.group(3)));
        return Optional.of(
                ZoneOffset.ofTotalSeconds(minutes * 60 * (offset.group(1).equals("-") ? -1 : 1)));
    }
}
