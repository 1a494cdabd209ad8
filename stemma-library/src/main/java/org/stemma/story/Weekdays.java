package org.stemma.story;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.annotation.AnnotatedReport;
import org.stemma.annotation.Sentence;
import org.stemma.annotation.TimeMention;
import org.stemma.report.Span;

/** The weekdays on which, by a report's own words, something has happened. */
final class Weekdays {

    /** TIMEX3 value of a weekday without a week: 4 is Thursday. */
    private static final Pattern VALUE = Pattern.compile("-WXX-([1-7])");

    /** Words before a weekday that make it another one than the last such day. */
    private static final Pattern ANOTHER =
            Pattern.compile("(?i)\\b(last|next|until|till|by|before|coming|every|each)\\s+(\\p{L}+\\s+)?$");

    /** Words before a weekday, in its sentence, that put it ahead. */
    private static final Pattern AHEAD =
            Pattern.compile("(?i)\\b(will|would|shall|to be|is to|are to|due|scheduled|planned|expected)\\b[^.;]*$");

    private Weekdays() {}

    static Set<DayOfWeek> toldBy(AnnotatedReport annotated) {
        EnumSet<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (TimeMention time : annotated.times()) {
            if (annotated.report().inBody(time.span())) {
                weekday(annotated, time).filter(day -> isPast(annotated, time)).ifPresent(days::add);
            }
        }
        return days;
    }

    /** The weekday that {@code time} falls on, by its own words or by the one day it stands for. */
    static Optional<DayOfWeek> of(AnnotatedReport annotated, TimeMention time) {
        if (time.type() == TimeMention.Type.SET || time.type() == TimeMention.Type.DURATION) {
            return Optional.empty();
        }
        Optional<DayOfWeek> named = weekday(annotated, time);
        return named.isPresent()
                ? named
                : time.when()
                        .firstDay()
                        .filter(first -> time.when().lastDay().equals(Optional.of(first)))
                        .map(java.time.LocalDate::getDayOfWeek);
    }

    private static Optional<DayOfWeek> weekday(AnnotatedReport annotated, TimeMention time) {
        Matcher bare = VALUE.matcher(time.value());
        if (bare.find()) {
            return Optional.of(DayOfWeek.of(Integer.parseInt(bare.group(1))));
        }
        String words = time.span().of(annotated.report().text()).toLowerCase(Locale.ROOT);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (words.contains(
                    day.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT))) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }

    private static boolean isPast(AnnotatedReport annotated, TimeMention time) {
        int start = annotated.sentences().stream()
                .map(Sentence::span)
                .filter(sentence -> sentence.covers(time.span()))
                .mapToInt(Span::start)
                .findFirst()
                .orElse(time.span().start());
        String before = annotated.report().text().substring(start, time.span().start());
        return time.type() != TimeMention.Type.SET
                && !ANOTHER.matcher(before).find()
                && !ANOTHER.matcher(time.span().of(annotated.report().text()) + " ")
                        .find()
                && !AHEAD.matcher(before).find();
    }
}
