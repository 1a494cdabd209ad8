package org.stemma.annotation;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.stemma.report.When;

/** Places what expressions say, as far as the day of the report and the text before them allow; never further. */
final class TimeResolver {

    private static final int MONTHS_OF_QUARTER = 3;

    private final Anchor anchor;
    private final Narrative narrative;

    TimeResolver(Anchor anchor, Narrative narrative) {
        this.anchor = anchor;
        this.narrative = narrative;
    }

    /** Reads {@code phrase}, printed as {@code words}, in a sentence that points {@code tense}. */
    TimeReading read(TimePhrase phrase, String words, Tense tense) {
        return switch (phrase) {
            case TimePhrase.Dated dated -> dated(dated, words);
            case TimePhrase.Unplaced unplaced ->
                new TimeReading(
                        unplaced.type(),
                        unplaced.value(),
                        new When.Unknown(List.of("“" + words + "” " + unplaced.why())),
                        TimeReading.SURE);
            case TimePhrase.Portion portion -> portion(portion, words, tense);
            case TimePhrase.Timed timed -> timed(timed, words, tense);
            case TimePhrase.Anaphoric anaphoric -> anaphoric(anaphoric, words);
            case TimePhrase.QuarterTold told -> quarterTold(told, words, tense);
            case TimePhrase.QuarterOfYear quarter -> quarterOf(quarter.year(), words);
            case TimePhrase.Told told ->
                narrative
                        .last(CalendarUnit.DAY)
                        .orElseGet(() -> counted(new TimePhrase.Shifted(CalendarUnit.DAY, 0), words, tense));
            case TimePhrase.Counted counted -> counted(counted, words, tense);
        };
    }

    private static TimeReading dated(TimePhrase.Dated dated, String words) {
        return TimeReading.placed(dated.period(), TimeReading.SURE, "“" + words + "” is printed");
    }

    private TimeReading counted(TimePhrase.Counted phrase, String words, Tense tense) {
        double confidence = tense == Tense.NONE ? TimeReading.FAIR : TimeReading.LIKELY;
        return anchor.agreed(day -> TimePlacement.of(phrase, tense, day))
                .map(period -> TimeReading.placed(
                        period,
                        confidence,
                        "“" + words + "” counted from " + anchor.words() + ", the day of the report"))
                .orElseGet(() -> TimeReading.open(
                        TimeMention.Type.DATE,
                        Unanchored.value(phrase),
                        "“" + words + "” cannot be placed: the report is from " + anchor.words()));
    }

    private TimeReading portion(TimePhrase.Portion portion, String words, Tense tense) {
        TimeReading whole = read(portion.whole(), words, tense);
        return whole.period()
                .map(period -> TimeReading.placed(
                                TimePlacement.half(portion.part(), period),
                                whole.confidence(),
                                "“" + words + "”, taken as that half of "
                                        + whole.when().edtf())
                        .typed(whole))
                .orElse(whole);
    }

    private TimeReading timed(TimePhrase.Timed timed, String words, Tense tense) {
        TimeReading day = read(timed.day(), words, tense);
        Optional<LocalDate> on =
                day.when().firstDay().filter(first -> day.when().lastDay().equals(Optional.of(first)));
        When when = on.flatMap(date -> timed.clock()
                        .map(clock -> clock(date, clock, timed.utc(), day.when().why())))
                .orElse(day.when());
        return new TimeReading(TimeMention.Type.TIME, day(day.value()) + timed.suffix(), when, day.confidence());
    }

    private static When clock(LocalDate day, LocalTime time, boolean utc, List<String> why) {
        return utc ? new When.At(day.atTime(time).toInstant(ZoneOffset.UTC), why) : When.On.clock(day, time, why);
    }

    private TimeReading anaphoric(TimePhrase.Anaphoric anaphoric, String words) {
        Optional<TimeReading> before = narrative.last(anaphoric.unit());
        if (before.isEmpty()) {
            return TimeReading.open(
                    TimeMention.Type.DATE,
                    anaphoric.unit().unanchored(),
                    "“" + words + "” hangs on " + anaphoric.unit().toString().toLowerCase(Locale.ROOT)
                            + "s named before, and there is none");
        }
        TimeReading told = before.get();
        double confidence = narrative.hasOther(told, anaphoric.unit()) ? TimeReading.GUESS : TimeReading.FAIR;
        return told.period()
                .map(period -> TimeReading.placed(
                        anaphoric.unit().period(period.first(), anaphoric.steps()),
                        confidence,
                        "“" + words + "” hangs on " + told.value() + ", told of before"))
                .orElseGet(() -> unplacedLike(told, anaphoric, words));
    }

    private TimeReading quarterTold(TimePhrase.QuarterTold told, String words, Tense tense) {
        return narrative
                .quarter()
                .map(quarter -> like(quarter, quarter.first().getYear() + told.years(), words))
                .orElseGet(() -> counted(told.otherwise(), words, tense));
    }

    private TimeReading quarterOf(int year, String words) {
        return narrative
                .quarter()
                .map(quarter -> like(quarter, year, words))
                .orElseGet(() -> dated(new TimePhrase.Dated(Period.year(year)), words));
    }

    private static TimeReading like(Period quarter, int year, String words) {
        int number = (quarter.first().getMonthValue() - 1) / MONTHS_OF_QUARTER + 1;
        return TimeReading.placed(
                Period.quarter(year, number),
                TimeReading.FAIR,
                "“" + words + "” hangs on the figures of " + quarter.value() + ", told of before");
    }

    private static TimeReading unplacedLike(TimeReading told, TimePhrase.Anaphoric anaphoric, String words) {
        String value =
                anaphoric.steps() == 0 ? day(told.value()) : anaphoric.unit().unanchored();
        return TimeReading.open(
                TimeMention.Type.DATE,
                value,
                "“" + words + "” hangs on " + told.value() + ", which is not placed itself");
    }

    /** The day part of a value: {@code XXXX-WXX-3} of {@code XXXX-WXX-3TNI}. */
    private static String day(String value) {
        int time = value.indexOf('T');
        return time < 0 ? value : value.substring(0, time);
    }
}
