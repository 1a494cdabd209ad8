package org.stemma.story;

import java.time.DayOfWeek;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
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
 * calendar  349                                           (days of the year told of early on, and the day of publishing)
 * sums      42                                            (of money, in half octaves: 42 is about two million of any currency)
 * </pre>
 */
public record Particulars(
        Bag places,
        Bag scene,
        Bag ages,
        Bag amounts,
        Bag units,
        Bag days,
        Bag openingDays,
        Bag weekdays,
        Bag sums,
        Bag calendar) {

    /** Nothing told. */
    static final Particulars NONE = new Particulars(
            Bag.EMPTY, Bag.EMPTY, Bag.EMPTY, Bag.EMPTY, Bag.EMPTY, Bag.EMPTY, Bag.EMPTY, Bag.EMPTY, Bag.EMPTY,
            Bag.EMPTY);

    /** The opening of an account, where the happening is told, in UTF-16 units: about sixty words. */
    private static final int OPENING = 360;

    /** Amounts are looked for in so many openings' lengths: tolls and magnitudes stand in the first paragraphs. */
    private static final int AMOUNT_OPENINGS = 2;

    /** TIMEX3 value of a day of the year, of whatever year. */
    private static final Pattern YEARLY = Pattern.compile("(?:\\d{4}|XXXX)-(\\d{2})-(\\d{2})(?:T.*)?");

    private static final int DAYS_A_MONTH = 30;

    private static final int DAYS_A_YEAR = 12 * DAYS_A_MONTH;

    /** Currencies, as the units of amounts. */
    private static final Set<String> MONEY = Set.of(
            "usd", "eur", "gbp", "cad", "aud", "hkd", "jpy", "cny", "rub", "inr", "uah", "try", "chf", "pound",
            "franc");

    /** Less than this is a price of something, not what a happening is about. */
    private static final double LEAST_SUM = 1000;

    /** Steps of one octave, a doubling, of a sum of money. */
    static final int STEPS = 2;

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
                Bag.ofNumbers(weekdays.mapToInt(DayOfWeek::getValue)),
                Bag.ofNumbers(annotated.amounts().stream().filter(early).flatMapToInt(Particulars::sum)),
                calendar(annotated, early));
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

    private static Bag calendar(AnnotatedReport annotated, Predicate<Annotation> early) {
        IntStream told = annotated.times().stream()
                .filter(early)
                .map(TimeMention::value)
                .map(YEARLY::matcher)
                .filter(Matcher::matches)
                .mapToInt(day -> dayOfYear(Integer.parseInt(day.group(1)), Integer.parseInt(day.group(2))));
        When published = annotated.report().published();
        IntStream own = published.firstDay().stream()
                .filter(first -> published.lastDay().equals(Optional.of(first)))
                .mapToInt(day -> dayOfYear(day.getMonthValue(), day.getDayOfMonth()));
        return Bag.ofNumbers(IntStream.concat(told, own));
    }

    /** True when a day of {@code one} is within a month of a day of {@code other}, of whatever years. */
    static boolean isOfOneSeason(Bag one, Bag other) {
        return one.keys().stream()
                .anyMatch(mine -> other.keys().stream().anyMatch(theirs -> {
                    int apart = Math.abs(mine - theirs);
                    return Math.min(apart, DAYS_A_YEAR - apart) <= DAYS_A_MONTH;
                }));
    }

    /** In a year of twelve months of thirty days, near enough for seasons. */
    private static int dayOfYear(int month, int day) {
        return month * DAYS_A_MONTH + day;
    }

    /** A sum of money by its half octaves; nothing for another amount. */
    private static IntStream sum(Amount amount) {
        OptionalDouble value = amount.low().isPresent() ? amount.low() : amount.high();
        return MONEY.contains(amount.unit()) && value.orElse(0) >= LEAST_SUM
                ? IntStream.of((int) Math.round(STEPS * Math.log(value.orElseThrow()) / Math.log(2)))
                : IntStream.empty();
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
                weekdays,
                sums,
                calendar);
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
