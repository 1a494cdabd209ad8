package org.stemma.annotation;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import org.stemma.annotation.TimeRule.Hit;

/** A time of the clock in a match: "5:30 p.m.", "1630", "noon", "six o'clock". */
final class ClockTime {

    private static final int HOURS = 24;
    private static final int NOON = 12;

    private ClockTime() {}

    /** The time that the groups {@code hour}, {@code minute}, {@code ampm}, {@code clock24} or {@code word} give. */
    static Optional<LocalTime> of(Hit hit) {
        String word = hit.get("word").toLowerCase(Locale.ROOT);
        if (!word.isEmpty()) {
            return Optional.of(word.equals("midnight") ? LocalTime.MIDNIGHT : LocalTime.NOON);
        }
        if (hit.has("h24")) {
            return at(hit.number("h24"), hit.number("m24"));
        }
        int hour = (int) NumberWords.parse(hit.get("hour")).orElse(HOURS);
        int minute = hit.has("minute") ? hit.number("minute") : 0;
        String half = hit.get("ampm").toLowerCase(Locale.ROOT);
        if (half.isEmpty()) {
            return at(hour, minute);
        }
        return hour < 1 || hour > NOON ? Optional.empty() : at(hour % NOON + (half.equals("p") ? NOON : 0), minute);
    }

    private static Optional<LocalTime> at(int hour, int minute) {
        return hour < HOURS ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
    }
}
