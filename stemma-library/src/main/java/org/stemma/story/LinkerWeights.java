package org.stemma.story;

import java.util.OptionalDouble;

/**
 * How the linker weighs, in logarithmic odds that two reports tell of one happening.
 *
 * @param wording for pairs compared by their words alone
 * @param meaning for pairs compared by sentence vectors too
 * @param join the odds from which a report joins a story
 * @param merge the odds from which the likest reports of two stories make them one
 * @param doubt how far below {@code join} a story may be for the report and still be looked at for a merge
 * @param antecedent the odds, dates left aside and each actor they share counted one, from which a story of another time
 *     is a story's antecedent
 * @param antecedentDays stories nearer in time than this are not antecedents of one another but neighbours
 * @param vetoDays reports known to be published so many days apart never tell of one happening as it happens
 */
public record LinkerWeights(
        Measures wording,
        Measures meaning,
        double join,
        double merge,
        double doubt,
        double antecedent,
        double antecedentDays,
        double vetoDays) {

    /** Measures learned by logistic regression over four streams of real reports; the rest set by hand. */
    public static final LinkerWeights STANDARD = new LinkerWeights(
            new Measures(-6.9, 8, 4, 0.5, 4.6, 0.05, 0.28, 0, -1.3, 3.5),
            new Measures(-8.7, 3, 0, 2, 2.9, 0.041, 0.18, 8.5, -0.95, 7),
            -1,
            0.5,
            2,
            3,
            30,
            600);

    /**
     * What each measure of likeness counts.
     *
     * @param start the odds before anything is compared; negative, since most pairs of reports tell of two happenings
     * @param words for the cosine of all words
     * @param lead for the cosine of titles and openings
     * @param names for the cosine of names
     * @param figures for the cosine of numbers
     * @param telling for each unit of weight of the five most telling shared words
     * @param rarest for each unit of weight of the most telling one
     * @param meaning for the cosine of meaning
     * @param day for each unit of ln(1 + days) between the two; negative
     * @param undatedDays the days assumed where a date is missing or vague
     */
    public record Measures(
            double start,
            double words,
            double lead,
            double names,
            double figures,
            double telling,
            double rarest,
            double meaning,
            double day,
            double undatedDays) {}

    /** The measures that fit what is known of both reports. */
    Measures of(Likeness likeness) {
        return likeness.meaning().isPresent() ? meaning : wording;
    }

    /** The odds as far as the texts go, dates left aside. */
    double alike(Likeness likeness) {
        Measures measures = of(likeness);
        return measures.start()
                + measures.words() * likeness.words()
                + measures.lead() * likeness.lead()
                + measures.names() * likeness.names()
                + measures.figures() * likeness.figures()
                + measures.telling() * likeness.telling()
                + measures.rarest() * likeness.rarest()
                + measures.meaning() * likeness.meaning().orElse(0);
    }

    /** What the days between two reports take from the odds; never positive. */
    double distance(Likeness likeness) {
        OptionalDouble days = likeness.days();
        Measures measures = of(likeness);
        return measures.day() * Math.log1p(days.orElse(measures.undatedDays()));
    }

    boolean vetoes(Likeness likeness) {
        return likeness.days().orElse(0) > vetoDays;
    }
}
