package org.stemma.story;

import java.time.DayOfWeek;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.stemma.annotation.Amount;
import org.stemma.annotation.AnnotatedReport;
import org.stemma.annotation.Annotation;
import org.stemma.annotation.Mention;
import org.stemma.annotation.TimeMention;
import org.stemma.report.Report;
import org.stemma.report.When;

/**
 * What one happening has and its look-alikes have not: where, when, how old, how many.
 *
 * <pre>
 * places    "oskerry" "tern"          scene   "oskerry"          (the places of the opening)
 * amounts   "9 miner" "6.1 magnitude" units   "miner" "magnitude"
 * ages      "61"
 * days      19786                     openingDays   19786        (told of as dates to the day; days since 1 January 1970)
 * weekdays  1                                             (of the times told in the opening; 1 is Monday)
 * </pre>
 */
public record Particulars(
        Bag places, Bag scene, Bag ages, Bag amounts, Bag units, Bag days, Bag openingDays, Bag weekdays) {

    /** Nothing told. */
    static final Particulars NONE =
            new Particulars(Bag.EMPTY, Bag.EMPTY, Bag.EMPTY, Bag.EMPTY, Bag.EMPTY, Bag.EMPTY, Bag.EMPTY, Bag.EMPTY);

    /** The opening of an account, where the happening is told, in UTF-16 units: about sixty words. */
    private static final int OPENING = 360;

    /** Amounts are looked for in so many openings' lengths: tolls and magnitudes stand in the first paragraphs. */
    private static final int AMOUNT_OPENINGS = 2;

    /** "61-year-old", "61 years old", and ", 61," behind a name. */
    private static final Pattern AGE = Pattern.compile("\\b(\\d{1,2})[- ]years?[- ]olds?\\b|, (\\d{1,2}),");

    static Particulars of(AnnotatedReport annotated) {
        int end = openingEnd(annotated.report());
        Predicate<Annotation> opening = mark -> mark.span().start() < end;
        Predicate<Annotation> early = mark -> mark.span().start() < end + (AMOUNT_OPENINGS - 1) * OPENING;
        List<Mention> places = annotated.mentions().stream()
                .filter(mention -> mention.type() == Mention.Type.PLACE)
                .toList();
        List<Amount> amounts = annotated.amounts().stream()
                .filter(early.and(amount -> isExact((Amount) amount)))
                .toList();
        Stream<DayOfWeek> weekdays =
                annotated.times().stream().filter(opening).flatMap(time -> Weekdays.of(annotated, time).stream());
        return new Particulars(
                Bag.of(places.stream().map(Mention::key).toList()),
                Bag.of(places.stream().filter(opening).map(Mention::key).toList()),
                Bag.of(ages(annotated.report().text())),
                Bag.of(amounts.stream().map(Particulars::counted).toList()),
                Bag.of(amounts.stream().map(Amount::unit).toList()),
                days(annotated.times().stream()),
                days(annotated.times().stream().filter(opening)),
                Bag.ofNumbers(weekdays.mapToInt(DayOfWeek::getValue)));
    }

    /** Where the opening of the account ends. */
    static int openingEnd(Report report) {
        return OPENING
                + report.body().stream()
                        .findFirst()
                        .map(block -> block.span().start())
                        .orElse(0);
    }

    /** What an exact amount is known by, and its unit; nothing for another. */
    static List<String> keys(Amount amount) {
        return isExact(amount) ? List.of(counted(amount), amount.unit()) : List.of();
    }

    private static String counted(Amount amount) {
        return String.format(Locale.ROOT, "%s %s", amount.low().orElseThrow(), amount.unit());
    }

    private static boolean isExact(Amount amount) {
        return !amount.unit().isEmpty()
                && amount.low().isPresent()
                && amount.low().equals(amount.high());
    }

    private static List<String> ages(String text) {
        return AGE.matcher(text).results().map(Particulars::age).toList();
    }

    private static String age(MatchResult found) {
        return found.group(1) == null ? found.group(2) : found.group(1);
    }

    /** The days told of to the day. */
    static Bag days(Stream<TimeMention> times) {
        return Bag.ofNumbers(times.map(time -> day(time.when()))
                .filter(OptionalInt::isPresent)
                .mapToInt(OptionalInt::getAsInt));
    }

    /** Without what is in {@code keys}; the opening keeps all. */
    Particulars without(Set<Integer> keys) {
        return new Particulars(
                places.without(keys),
                scene,
                ages.without(keys),
                amounts.without(keys),
                units.without(keys),
                days.without(keys),
                openingDays,
                weekdays);
    }

    /** The day, when one is told of or the night between two. */
    private static OptionalInt day(When when) {
        return when.firstDay()
                .filter(first -> when.lastDay()
                        .filter(last -> ChronoUnit.DAYS.between(first, last) <= 1)
                        .isPresent())
                .map(first -> OptionalInt.of((int) first.toEpochDay()))
                .orElse(OptionalInt.empty());
    }
}
