package org.stemma.fetch;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** How long a server asks to be left alone (RFC 9110, section 10.2.3): seconds or a date. */
final class RetryAfter {

    /** Nobody is taken at their word beyond a day. */
    private static final Duration LONGEST = Duration.ofDays(1);

    private static final int MOST_DIGITS = 9;

    private RetryAfter() {}

    static Optional<Duration> of(Answer answer, Instant now) {
        return answer.headers().firstValue("Retry-After").flatMap(value -> read(value.strip(), now));
    }

    private static Optional<Duration> read(String value, Instant now) {
        if (value.matches("[0-9]+")) {
            Duration asked = value.length() > MOST_DIGITS ? LONGEST : Duration.ofSeconds(Long.parseLong(value));
            return Optional.of(shorter(asked, LONGEST));
        }
        try {
            Instant then = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            Duration asked = Duration.between(now, then);
            return Optional.of(asked.isNegative() ? Duration.ZERO : shorter(asked, LONGEST));
        } catch (DateTimeException e) {
            // What cannot be read asks for nothing.
            return Optional.empty();
        }
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
