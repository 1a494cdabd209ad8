package org.stemma.story;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.stemma.report.When;

/** Dates as bytes, without the reasons for them: a tag for the kind, then its bounds. */
final class WhenBytes {

    private static final int AT = 0;
    private static final int ON = 1;
    private static final int BETWEEN = 2;
    private static final int UNKNOWN = 3;

    private WhenBytes() {}

    static void write(When when, DataOutputStream out) throws IOException {
        switch (when) {
            case When.At at -> {
                out.writeByte(AT);
                write(at.instant(), out);
                out.writeInt(at.offset().getTotalSeconds());
            }
            case When.On on -> {
                out.writeByte(ON);
                out.writeLong(on.day().toEpochDay());
                write(on.from(), out);
                write(on.to(), out);
            }
            case When.Between between -> {
                out.writeByte(BETWEEN);
                write(between.first(), out);
                write(between.last(), out);
            }
            case When.Unknown unknown -> out.writeByte(UNKNOWN);
        }
    }

    /** Throws {@link IOException} when the bytes are no date. */
    static When read(DataInputStream in) throws IOException {
        try {
            int tag = in.readByte();
            return switch (tag) {
                case AT -> new When.At(instant(in), ZoneOffset.ofTotalSeconds(in.readInt()), List.of());
                case ON -> new When.On(LocalDate.ofEpochDay(in.readLong()), instant(in), instant(in), List.of());
                case BETWEEN -> new When.Between(day(in), day(in), List.of());
                case UNKNOWN -> new When.Unknown(List.of());
                default -> throw new IOException("no kind of date has the tag " + tag);
            };
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new IOException("no date: " + e.getMessage(), e);
        }
    }

    private static void write(Instant instant, DataOutputStream out) throws IOException {
        out.writeLong(instant.getEpochSecond());
        out.writeInt(instant.getNano());
    }

    private static Instant instant(DataInputStream in) throws IOException {
        return Instant.ofEpochSecond(in.readLong(), in.readInt());
    }

    private static void write(Optional<LocalDate> day, DataOutputStream out) throws IOException {
        out.writeBoolean(day.isPresent());
        out.writeLong(day.map(LocalDate::toEpochDay).orElse(0L));
    }

    private static Optional<LocalDate> day(DataInputStream in) throws IOException {
        boolean present = in.readBoolean();
        long day = in.readLong();
        return present ? Optional.of(LocalDate.ofEpochDay(day)) : Optional.empty();
    }
}
