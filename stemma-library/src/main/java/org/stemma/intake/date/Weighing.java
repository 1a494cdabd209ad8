package org.stemma.intake.date;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.report.When;

/** Makes one date of several pieces of evidence. */
public final class Weighing {

    private static final ZoneOffset FIRST_ZONE = ZoneOffset.ofHours(14);
    private static final ZoneOffset LAST_ZONE = ZoneOffset.ofHours(-12);

    private static final Duration MINUTE = Duration.ofMinutes(1);

    private Weighing() {}

    /** All evidence, strongest first, in one: each later piece narrows the date or, where it contradicts, is only mentioned. */
    public static When combine(List<When> evidence) {
        When when = new When.Unknown(List.of());
        List<String> unread = new ArrayList<>();
        for (When piece : evidence) {
            if (piece instanceof When.Unknown) {
                unread.addAll(piece.why());
            } else {
                when = meet(when, piece);
            }
        }
        List<String> why = new ArrayList<>(when.why());
        why.addAll(unread);
        return why.isEmpty() ? new When.Unknown(List.of("the text gives no date of its own")) : when.because(why);
    }

    /** What both allow, {@code strong} where they share nothing. */
    public static When meet(When strong, When weak) {
        List<String> why = new ArrayList<>(strong.why());
        if (strong instanceof When.Unknown) {
            why.addAll(0, weak.why());
            return weak.because(why);
        }
        if (!agree(strong, weak)) {
            weak.why().forEach(reason -> why.add("against this, weaker: " + reason));
            return strong.because(why);
        }
        why.addAll(weak.why());
        return switch (strong) {
            case When.At at -> local(at, weak, why);
            case When.On on ->
                weak instanceof When.At at && on.day().equals(at.firstDay().orElseThrow())
                        ? at.because(why)
                        : on.because(why);
            case When.Between between ->
                switch (weak) {
                    case When.At at -> at.because(why);
                    case When.On on -> on.because(why);
                    case When.Between other -> overlap(between, other, why);
                    case When.Unknown unknown -> between.because(why);
                };
            case When.Unknown unknown -> weak.because(why);
        };
    }

    /** True unless the two are known to exclude each other; an instant printed in UTC may fall on the day before or after elsewhere. */
    static boolean agree(When one, When other) {
        return one.mayBe(other)
                || (one instanceof When.At at && isUtc(at) && holds(other, at.instant()))
                || (other instanceof When.At at && isUtc(at) && holds(one, at.instant()));
    }

    private static boolean isUtc(When.At at) {
        return at.offset().equals(ZoneOffset.UTC);
    }

    /** True for one instant given twice; a clock in words has no seconds. */
    private static boolean sameMinute(Instant one, Instant other) {
        return Duration.between(one, other).abs().compareTo(MINUTE) < 0;
    }

    /** True when {@code instant} may fall on the printed day in some zone. */
    private static boolean holds(When printed, Instant instant) {
        return switch (printed) {
            case When.On on ->
                !instant.isBefore(on.day().atStartOfDay().toInstant(FIRST_ZONE))
                        && instant.isBefore(on.day().plusDays(1).atStartOfDay().toInstant(LAST_ZONE));
            case When.At at -> sameMinute(at.instant(), instant);
            case When.Between between -> false;
            case When.Unknown unknown -> false;
        };
    }

    /** The instant; where the page prints another day than the one in Greenwich, that day with the instant it holds. */
    private static When local(When.At at, When printed, List<String> why) {
        if (printed instanceof When.At other && sameMinute(other.instant(), at.instant())) {
            return isUtc(at) ? other.because(why) : at.because(why);
        }
        if (printed instanceof When.On on && isUtc(at) && !at.firstDay().equals(on.firstDay())) {
            why.add("the instant is given in UTC; where the page was printed it was " + on.day());
            return When.On.holding(on.day(), at.instant(), why);
        }
        return at.because(why);
    }

    private static When overlap(When.Between one, When.Between other, List<String> why) {
        Optional<LocalDate> first = one.first().isEmpty()
                        || (other.first().isPresent()
                                && other.first().get().isAfter(one.first().get()))
                ? other.first()
                : one.first();
        Optional<LocalDate> last = one.last().isEmpty()
                        || (other.last().isPresent()
                                && other.last().get().isBefore(one.last().get()))
                ? other.last()
                : one.last();
        return first.isPresent() && first.equals(last)
                ? When.On.day(first.get(), why)
                : new When.Between(first, last, why);
    }
}
