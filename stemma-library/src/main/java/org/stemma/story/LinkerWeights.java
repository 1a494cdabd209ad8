package org.stemma.story;

import static java.util.Map.entry;

import java.util.Map;

/**
 * How the linker weighs, in logarithmic odds that two reports tell of one happening.
 *
 * @param wording for pairs compared by their words alone
 * @param meaning for pairs compared by sentence vectors too
 * @param join the odds from which a report joins a story
 * @param merge the odds from which the likest reports of two stories make them one
 * @param doubt how far below {@code join} a story may be for the report and still be looked at for a merge
 * @param division how far the mean odds inside either of two groups of a story's reports must be above those between the
 *     groups for the story to be divided
 * @param apart the mean odds between two groups above which a story is not divided all the same
 * @param antecedent the odds, dates left aside and each actor they share counted one, from which a story of another time
 *     is a story's antecedent
 * @param antecedentDays stories nearer in time than this are not antecedents of one another but neighbours
 * @param vetoDays reports known to be published so many days apart never tell of one happening as it happens
 */
public record LinkerWeights(
        Weighing wording,
        Weighing meaning,
        double join,
        double merge,
        double doubt,
        double division,
        double apart,
        double antecedent,
        double antecedentDays,
        double vetoDays) {

    private static final Weighing WORDING = new Weighing(
            -1.26,
            Map.ofEntries(
                    entry(Measure.WORDS, 12.87),
                    entry(Measure.TELLING, 0.59),
                    entry(Measure.LENGTH, -1.06),
                    entry(Measure.TITLE, 0.42),
                    entry(Measure.UNDATED_TITLE, 0.68),
                    entry(Measure.FIGURES, 2.38),
                    entry(Measure.NAMES, 0.03),
                    entry(Measure.PEOPLE, 0.93),
                    entry(Measure.OTHER_PLACE, -0.94),
                    entry(Measure.OTHER_AGES, -1.06),
                    entry(Measure.OTHER_AMOUNTS, -0.58),
                    entry(Measure.OTHER_SUM, -1.2),
                    entry(Measure.DAY, 0.91),
                    entry(Measure.SEASON, 2.08),
                    entry(Measure.OTHER_SEASON, -1.29),
                    entry(Measure.OTHER_WEEKDAY, -0.96),
                    entry(Measure.OUTLET, -1.36),
                    entry(Measure.DISTANCE, -0.73),
                    entry(Measure.UNDATED, -1.39)));

    private static final Weighing MEANING = new Weighing(
            -3.33,
            Map.ofEntries(
                    entry(Measure.WORDS, 6.85),
                    entry(Measure.TELLING, 0.67),
                    entry(Measure.LENGTH, -0.94),
                    entry(Measure.TITLE, 0.39),
                    entry(Measure.UNDATED_TITLE, 0.79),
                    entry(Measure.FIGURES, 2.16),
                    entry(Measure.NAMES, 0.03),
                    entry(Measure.PEOPLE, 1.05),
                    entry(Measure.OTHER_PLACE, -0.88),
                    entry(Measure.OTHER_AGES, -1.23),
                    entry(Measure.OTHER_AMOUNTS, -0.72),
                    entry(Measure.OTHER_SUM, -0.76),
                    entry(Measure.DAY, 0.9),
                    entry(Measure.OTHER_DAY, -0.05),
                    entry(Measure.SEASON, 2.19),
                    entry(Measure.OTHER_SEASON, -1.0),
                    entry(Measure.OTHER_WEEKDAY, -0.89),
                    entry(Measure.OUTLET, -1.35),
                    entry(Measure.MEANING, 5.29),
                    entry(Measure.DISTANCE, -0.7),
                    entry(Measure.UNDATED, -1.64)));

    /** Weighings as {@code ./stemma bench learn} prints them; the rest set by hand. */
    public static final LinkerWeights STANDARD = new LinkerWeights(WORDING, MEANING, -0.6, 0.8, 2, 2, 0.3, 3, 30, 600);

    /** The weighing that fits what is known of both reports. */
    Weighing of(Likeness likeness) {
        return likeness.meant() ? meaning : wording;
    }

    /** The odds as far as the texts go, dates left aside. */
    double alike(Likeness likeness) {
        return of(likeness).alike(likeness);
    }

    /** What nearness in time adds to the odds. */
    double distance(Likeness likeness) {
        return of(likeness).distance(likeness);
    }

    /** The odds that two reports so alike tell of one happening. */
    double odds(Likeness likeness) {
        return alike(likeness) + distance(likeness);
    }

    boolean vetoes(Likeness likeness) {
        return likeness.days().orElse(0) > vetoDays;
    }
}
