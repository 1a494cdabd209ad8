package org.stemma.story;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.stemma.report.When;

/** Why a report is held to tell what a story tells, or how far: one piece of evidence for each thing compared that counts. */
final class Grounds {

    /** So many of the words, names or figures in both are named. */
    private static final int SHOWN = 5;

    private final Comparison comparison;
    private final LinkerWeights weights;
    private final WeighedProfile asked;
    private final WeighedProfile nearest;
    private final Likeness likeness;
    private final List<Evidence> evidence = new ArrayList<>();

    private Grounds(Comparison comparison, LinkerWeights weights) {
        this.comparison = comparison;
        this.weights = weights;
        this.asked = comparison.candidate().asked();
        this.nearest = comparison.nearest().member();
        this.likeness = comparison.nearest().likeness();
    }

    /** Those of the report's likeness to the story; what they add to the odds as scores, what is shared with the nearest of its reports as details. */
    static List<Evidence> of(Comparison comparison, LinkerWeights weights) {
        Grounds grounds = new Grounds(comparison, weights);
        grounds.addShared();
        grounds.addTimes();
        grounds.addParticulars();
        grounds.addRest();
        grounds.addChance();
        grounds.evidence.addAll(comparison.candidate().leftOut());
        return List.copyOf(grounds.evidence);
    }

    private void addShared() {
        List<Integer> names = asked.names().shared(nearest.names(), SHOWN);
        List<Integer> words = asked.words().shared(nearest.words(), SHOWN);
        List<Integer> figures = asked.figures().shared(nearest.figures(), SHOWN);
        add(!names.isEmpty(), "names", "names in both: " + printed(names), Measure.NAMES, Measure.PEOPLE);
        add(!words.isEmpty(), "words", "words in both: " + printed(words), Measure.WORDS, Measure.TELLING);
        List<Integer> mine = asked.title().shared(nearest.words(), SHOWN);
        List<Integer> title = mine.isEmpty() ? nearest.title().shared(asked.words(), SHOWN) : mine;
        add(
                !title.isEmpty(),
                "title",
                "words of one's title in the other: " + printed(title),
                Measure.TITLE,
                Measure.UNDATED_TITLE);
        add(!figures.isEmpty(), "figures", "figures in both: " + printed(figures), Measure.FIGURES);
    }

    private void addTimes() {
        Particulars mine = asked.particulars();
        Particulars theirs = nearest.particulars();
        int[] days = mine.days().shared(theirs.days());
        add(
                days.length > 0,
                "days",
                "both tell of "
                        + String.join(
                                ", ",
                                Arrays.stream(days)
                                        .limit(SHOWN)
                                        .mapToObj(Grounds::day)
                                        .toList()),
                Measure.DAY);
        add(
                likeness.of(Measure.OTHER_DAY) > 0,
                "other days",
                "the days told of first are " + mine.openingDays().nearest(theirs.openingDays()) + " apart",
                Measure.OTHER_DAY);
        add(
                likeness.of(Measure.OTHER_WEEKDAY) > 0,
                "other weekdays",
                "the openings tell of " + weekdays(mine.weekdays()) + " and of " + weekdays(theirs.weekdays()),
                Measure.OTHER_WEEKDAY);
        add(
                likeness.of(Measure.SEASON) > 0,
                "season",
                "dates leave it open, but both tell of the same time of a year",
                Measure.SEASON);
        add(
                likeness.of(Measure.OTHER_SEASON) > 0,
                "other season",
                "dates leave it open, and the days of the year the two tell of are over a month apart",
                Measure.OTHER_SEASON);
    }

    private void addParticulars() {
        Particulars mine = asked.particulars();
        Particulars theirs = nearest.particulars();
        add(
                likeness.of(Measure.OTHER_PLACE) > 0,
                "other places",
                "no place of either opening is in the other report: "
                        + printed(mine.scene().keys()),
                Measure.OTHER_PLACE);
        add(likeness.of(Measure.OTHER_AGES) > 0, "other ages", "no age given is in both", Measure.OTHER_AGES);
        add(
                likeness.of(Measure.OTHER_AMOUNTS) > 0,
                "other amounts",
                "other numbers of " + printed(boxed(mine.units().shared(theirs.units()))),
                Measure.OTHER_AMOUNTS);
        add(
                likeness.of(Measure.OTHER_SUM) > 0,
                "other sums",
                "the sums of money told of are more than fourfold apart",
                Measure.OTHER_SUM);
    }

    private void addRest() {
        add(
                likeness.of(Measure.OUTLET) > 0,
                "outlet",
                "both of " + asked.outlet().orElse("one outlet"),
                Measure.OUTLET);
        add(
                likeness.meant(),
                "meaning",
                String.format(Locale.ROOT, "titles and openings mean alike to %.2f", likeness.of(Measure.MEANING)),
                Measure.MEANING);
        add(true, "dates", dates(), Measure.DISTANCE, Measure.UNDATED);
    }

    /** What the rest has to outweigh. */
    private void addChance() {
        evidence.add(
                new Evidence(
                        "chance",
                        comparison.blend(pair -> {
                            Weighing weighing = weights.of(pair.likeness());
                            return weighing.start() + weighing.share(Measure.LENGTH, pair.likeness());
                        }),
                        "most pairs of reports tell of two happenings, and the longer they are the more words they share by chance"));
    }

    private void add(boolean holds, String feature, String detail, Measure... measures) {
        if (holds) {
            double score = comparison.blend(pair -> Arrays.stream(measures)
                    .mapToDouble(measure -> weights.of(pair.likeness()).share(measure, pair.likeness()))
                    .sum());
            evidence.add(new Evidence(feature, score, detail));
        }
    }

    private String printed(List<Integer> keys) {
        return comparison.printed(keys.stream().limit(SHOWN).toList());
    }

    private static List<Integer> boxed(int[] keys) {
        return Arrays.stream(keys).boxed().toList();
    }

    private static String weekdays(Bag days) {
        return days.keys().stream()
                .map(day -> DayOfWeek.of(day).getDisplayName(TextStyle.FULL, Locale.ENGLISH))
                .collect(Collectors.joining(", "));
    }

    private static String day(int day) {
        return LocalDate.ofEpochDay(day).toString();
    }

    private String dates() {
        String both = shown(asked.published()) + " and " + shown(nearest.published());
        if (likeness.days().isEmpty()) {
            return "may be of one day: " + both;
        }
        long days = (long) likeness.days().getAsDouble();
        return (days == 0 ? "of one day: " : days == 1 ? "1 day apart: " : days + " days apart: ") + both;
    }

    private static String shown(When when) {
        return when.edtf().isEmpty() ? "undated" : when.edtf();
    }
}
