package org.stemma.tell;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.stemma.report.When;

/** A date for people, no more exact than it is: "13 Mar 2024, 17:20", "13 Mar 2024 – 18 Mar 2024", "Mar 2024", "2024". */
public final class DateWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

    private DateWords() {}

    /** The date in the zone it was printed in. */
    public static String of(When when) {
        return switch (when) {
            case When.At at -> of(at.instant().atOffset(at.offset()));
            case When.On on -> of(on.day());
            case When.Between between -> between(between);
            case When.Unknown unknown -> "date unknown";
        };
    }

    /** A day. */
    public static String of(LocalDate day) {
        return DAY.format(day);
    }

    /** A day and its minute. */
    public static String of(OffsetDateTime moment) {
        return MINUTE.format(moment);
    }

    private static String between(When.Between between) {
        Optional<LocalDate> first = between.first();
        Optional<LocalDate> last = between.last();
        if (first.isEmpty() || last.isEmpty()) {
            return first.map(day -> "from " + of(day))
                    .or(() -> last.map(day -> "until " + of(day)))
                    .orElse("date unknown");
        }
        return switch (between.precision()) {
            case YEAR -> String.valueOf(first.get().getYear());
            case MONTH -> MONTH.format(first.get());
            case INSTANT, DAY, INTERVAL, UNKNOWN -> of(first.get()) + " – " + of(last.get());
        };
    }
}
