package org.stemma.story;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.stemma.report.When;

/** Dates as bits, without the reasons for them: a tag for the kind, then its bounds; about five bytes where the kind has a clock time. */
final class WhenBits {

    private static final int AT = 0;
    private static final int ON = 1;
    private static final int BETWEEN = 2;
    private static final int UNKNOWN = 3;
    private static final int TAG_BITS = 2;

    /** As many bits as seconds since 1970, days since then, an offset or the length of a day usually need, sign included. */
    private static final int SECONDS_BITS = 32;

    private static final int DAY_BITS = 16;
    private static final int OFFSET_BITS = 6;
    private static final int SECONDS_OF_DAY = 86_400;

    private WhenBits() {}

    static void write(When when, BitWriter out) {
        switch (when) {
            case When.At at -> {
                out.bits(AT, TAG_BITS);
                write(at.instant(), 0, out);
                out.signed(at.offset().getTotalSeconds(), OFFSET_BITS);
            }
            case When.On on -> {
                out.bits(ON, TAG_BITS);
                long day = on.day().toEpochDay();
                out.signed(day, DAY_BITS);
                write(on.from(), day * SECONDS_OF_DAY, out);
                write(on.to(), day * SECONDS_OF_DAY, out);
            }
            case When.Between between -> {
                out.bits(BETWEEN, TAG_BITS);
                write(between.first(), out);
                write(between.last(), out);
            }
            case When.Unknown unknown -> out.bits(UNKNOWN, TAG_BITS);
        }
    }

    /** Throws {@link IOException} when the bits are no date. */
    static When read(BitReader in) throws IOException {
        try {
            int tag = (int) in.bits(TAG_BITS);
            return switch (tag) {
                case AT ->
                    new When.At(instant(in, 0), ZoneOffset.ofTotalSeconds((int) in.signed(OFFSET_BITS)), List.of());
                case ON -> on(in);
                case BETWEEN -> new When.Between(day(in), day(in), List.of());
                default -> new When.Unknown(List.of());
            };
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new IOException("no date: " + e.getMessage(), e);
        }
    }

    private static When on(BitReader in) throws IOException {
        long day = in.signed(DAY_BITS);
        long start = day * SECONDS_OF_DAY;
        return new When.On(LocalDate.ofEpochDay(day), instant(in, start), instant(in, start), List.of());
    }

    /** Seconds from {@code start}, then the part of a second. */
    private static void write(Instant instant, long start, BitWriter out) {
        out.signed(instant.getEpochSecond() - start, start == 0 ? SECONDS_BITS : DAY_BITS);
        out.gamma(instant.getNano() + 1L);
    }

    private static Instant instant(BitReader in, long start) throws IOException {
        return Instant.ofEpochSecond(start + in.signed(start == 0 ? SECONDS_BITS : DAY_BITS), in.gamma() - 1);
    }

    private static void write(Optional<LocalDate> day, BitWriter out) {
        out.bits(day.isPresent() ? 1 : 0, 1);
        day.ifPresent(known -> out.signed(known.toEpochDay(), DAY_BITS));
    }

    private static Optional<LocalDate> day(BitReader in) throws IOException {
        return in.bits(1) == 1 ? Optional.of(LocalDate.ofEpochDay(in.signed(DAY_BITS))) : Optional.empty();
    }
}
