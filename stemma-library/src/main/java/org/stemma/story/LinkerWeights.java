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
            1.06,
            Map.ofEntries(
                    entry(Measure.WORDS, 3.47),
                    entry(Measure.TELLING, 0.74),
                    entry(Measure.LENGTH, -1.28),
                    entry(Measure.TITLE, 0.39),
                    entry(Measure.FIGURES, 2.8),
                    entry(Measure.NAMES, 0.05),
                    entry(Measure.PEOPLE, 1.06),
                    entry(Measure.OTHER_PLACE, -0.96),
                    entry(Measure.OTHER_AGES, -1.06),
                    entry(Measure.OTHER_AMOUNTS, -0.61),
                    entry(Measure.DAY, 0.93),
                    entry(Measure.OTHER_DAY, 0.03),
                    entry(Measure.OTHER_WEEKDAY, -0.87),
                    entry(Measure.OUTLET, -1.35),
                    entry(Measure.DISTANCE, -0.73),
                    entry(Measure.UNDATED, -1.14)));

    private static final Weighing MEANING = new Weighing(
            -1.54,
            Map.ofEntries(
                    entry(Measure.WORDS, 0.71),
                    entry(Measure.TELLING, 0.78),
                    entry(Measure.LENGTH, -1.1),
                    entry(Measure.TITLE, 0.3),
                    entry(Measure.FIGURES, 2.44),
                    entry(Measure.NAMES, 0.04),
                    entry(Measure.PEOPLE, 1.19),
                    entry(Measure.OTHER_PLACE, -0.92),
                    entry(Measure.OTHER_AGES, -1.25),
                    entry(Measure.OTHER_AMOUNTS, -0.78),
                    entry(Measure.DAY, 0.91),
                    entry(Measure.OTHER_DAY, -0.04),
                    entry(Measure.OTHER_WEEKDAY, -0.82),
                    entry(Measure.OUTLET, -1.29),
                    entry(Measure.MEANING, 5.82),
                    entry(Measure.DISTANCE, -0.69),
                    entry(Measure.UNDATED, -1.61)));

    /** Weighings as {@code ./stemma bench learn} prints them; the rest set by hand. */
    public static final LinkerWeights STANDARD = new LinkerWeights(WORDING, MEANING, -0.5, 1, 2, 2, 0.5, 3, 30, 600);

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
