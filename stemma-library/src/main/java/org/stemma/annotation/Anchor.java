package org.stemma.annotation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.stemma.report.When;

/**
 * What is known of the day a report speaks from: one day, or any day from {@code first} to {@code last}.
 *
 * @param published as the report gives it, for the reasons
 */
record Anchor(When published) {

    /**
     * What {@code reading} answers for every day the report may be from. The reading must not move backwards when its
     * day moves forwards, so the two ends speak for all days between; empty when they differ or one is open.
     */
    <T> Optional<T> agreed(Function<LocalDate, T> reading) {
        Optional<LocalDate> first = published.firstDay();
        Optional<LocalDate> last = published.lastDay();
        if (first.isEmpty() || last.isEmpty()) {
            return Optional.empty();
        }
        T early = reading.apply(first.get());
        return early.equals(reading.apply(last.get())) ? Optional.of(early) : Optional.empty();
    }

    /** The day of the report in words: "2024-05-09", "some day in 2024-05-09/2024-05-15", "an unknown day". */
    String words() {
        return switch (published.precision()) {
            case UNKNOWN -> "an unknown day";
            case INSTANT, DAY -> published.firstDay().map(LocalDate::toString).orElse("an unknown day");
            case MONTH, YEAR, INTERVAL -> "some day in " + published.edtf();
        };
    }
}
