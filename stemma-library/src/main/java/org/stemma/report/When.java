package org.stemma.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;

/**
 * A date as far as it is known, with the evidence for it; never more exact than its evidence. Bounds are half-open
 * instants. Prints as EDTF (ISO 8601-2:2019).
 */
public sealed interface When {

    /** How exact a date is. */
    enum Precision {
        INSTANT,
        DAY,
        MONTH,
        YEAR,
        INTERVAL,
        UNKNOWN
    }

    /** Why it is held to be so, one plain sentence each, strongest first. */
    List<String> why();

    /** The first instant it may be, absent when open to the past. */
    Optional<Instant> earliest();

    /** The instant before which it must be, absent when open to the future. */
    Optional<Instant> latest();

    Precision precision();

    /** Extended Date/Time Format, level 1: {@code 2024-05-09T16:38:00+02:00}, {@code 2024-05-09}, {@code 2024-05}, {@code 2024-05-09/2024-05-15}, {@code ../2024-05-09}; empty for unknown. */
    String edtf();

    /** The same date with other evidence. */
    When because(List<String> why);

    /**
     * A point in time with its zone known.
     *
     * @param offset the zone it was printed in: its day is the day there, not the day in Greenwich
     */
    record At(Instant instant, ZoneOffset offset, List<String> why) implements When {
        public At {
            why = List.copyOf(why);
        }

        /** A point in time printed in UTC. */
        public At(Instant instant, List<String> why) {
            this(instant, ZoneOffset.UTC, why);
        }

        /** A point in time as printed, with its offset. */
        public At(OffsetDateTime printed, List<String> why) {
            this(printed.toInstant(), printed.getOffset(), why);
        }

        @Override
        public Optional<Instant> earliest() {
            return Optional.of(instant);
        }

        @Override
        public Optional<Instant> latest() {
            return Optional.of(instant);
        }

        @Override
        public Precision precision() {
            return Precision.INSTANT;
        }

        @Override
        public String edtf() {
            return offset.equals(ZoneOffset.UTC)
                    ? instant.toString()
                    : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant.atOffset(offset));
        }

        @Override
        public When because(List<String> reasons) {
            return new At(instant, offset, reasons);
        }
    }

    /**
     * A calendar day. Its bounds are the UTC day when only the day is printed, the 26 hours that a clock time without a
     * zone may mean anywhere on earth (UTC−12 to UTC+14), or one instant when it is known but only the day tells the zone.
     */
    record On(LocalDate day, Instant from, Instant to, List<String> why) implements When {
        public On {
            why = List.copyOf(why);
            if (to.isBefore(from)) {
                throw new IllegalArgumentException("day " + day + " ends " + to + " before it starts " + from);
            }
        }

        public static On day(LocalDate day, List<String> why) {
            return new On(day, Days.start(day), Days.start(day.plusDays(1)), why);
        }

        /** A clock time printed without a zone. */
        public static On clock(LocalDate day, LocalTime time, List<String> why) {
            return new On(
                    day,
                    day.atTime(time).toInstant(ZoneOffset.ofHours(14)),
                    day.atTime(time).toInstant(ZoneOffset.ofHours(-12)),
                    why);
        }

        /** A day printed in a zone nobody names, and the instant it is known to hold. */
        public static On holding(LocalDate day, Instant instant, List<String> why) {
            return new On(day, instant, instant, why);
        }

        @Override
        public Optional<Instant> earliest() {
            return Optional.of(from);
        }

        @Override
        public Optional<Instant> latest() {
            return Optional.of(to);
        }

        @Override
        public Precision precision() {
            return Precision.DAY;
        }

        @Override
        public String edtf() {
            return day.toString();
        }

        @Override
        public When because(List<String> reasons) {
            return new On(day, from, to, reasons);
        }
    }

    /** Some day from {@code first} to {@code last}, both included; either end may be open, not both. */
    record Between(Optional<LocalDate> first, Optional<LocalDate> last, List<String> why) implements When {
        public Between {
            why = List.copyOf(why);
            if (first.isEmpty() && last.isEmpty()) {
                throw new IllegalArgumentException("an interval open at both ends is Unknown");
            }
            if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
                throw new IllegalArgumentException("interval ends " + last.get() + " before it starts " + first.get());
            }
        }

        public static Between days(LocalDate first, LocalDate last, List<String> why) {
            return new Between(Optional.of(first), Optional.of(last), why);
        }

        public static Between month(YearMonth month, List<String> why) {
            return days(month.atDay(1), month.atEndOfMonth(), why);
        }

        public static Between year(int year, List<String> why) {
            return days(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), why);
        }

        public static Between from(LocalDate first, List<String> why) {
            return new Between(Optional.of(first), Optional.empty(), why);
        }

        public static Between until(LocalDate last, List<String> why) {
            return new Between(Optional.empty(), Optional.of(last), why);
        }

        @Override
        public Optional<Instant> earliest() {
            return first.map(Days::start);
        }

        @Override
        public Optional<Instant> latest() {
            return last.map(day -> Days.start(day.plusDays(1)));
        }

        @Override
        public Precision precision() {
            return first.isPresent() && last.isPresent() ? Days.precision(first.get(), last.get()) : Precision.INTERVAL;
        }

        @Override
        public String edtf() {
            return first.isPresent() && last.isPresent()
                    ? Days.edtf(first.get(), last.get())
                    : first.map(Object::toString).orElse("..") + "/"
                            + last.map(Object::toString).orElse("..");
        }

        @Override
        public When because(List<String> reasons) {
            return new Between(first, last, reasons);
        }
    }

    /** Nothing is known, and that is an answer. */
    record Unknown(List<String> why) implements When {
        public Unknown {
            why = List.copyOf(why);
        }

        @Override
        public Optional<Instant> earliest() {
            return Optional.empty();
        }

        @Override
        public Optional<Instant> latest() {
            return Optional.empty();
        }

        @Override
        public Precision precision() {
            return Precision.UNKNOWN;
        }

        @Override
        public String edtf() {
            return "";
        }

        @Override
        public When because(List<String> reasons) {
            return new Unknown(reasons);
        }
    }

    /** The first day it may be, where it was printed: a moment's day is the day at its offset. */
    default Optional<LocalDate> firstDay() {
        return switch (this) {
            case At at -> Optional.of(at.instant().atOffset(at.offset()).toLocalDate());
            case On on -> Optional.of(on.day());
            case Between between -> between.first();
            case Unknown unknown -> Optional.empty();
        };
    }

    /** The last day it may be, that day included. */
    default Optional<LocalDate> lastDay() {
        return switch (this) {
            case At at -> firstDay();
            case On on -> firstDay();
            case Between between -> between.last();
            case Unknown unknown -> Optional.empty();
        };
    }

    /** True unless the two are known to share no day. */
    default boolean mayBe(When other) {
        return !endsBefore(other) && !other.endsBefore(this);
    }

    /** True when the last day this may be is known to precede the first day of {@code other}. */
    default boolean endsBefore(When other) {
        return lastDay().isPresent()
                && other.firstDay().isPresent()
                && lastDay().get().isBefore(other.firstDay().get());
    }
}
