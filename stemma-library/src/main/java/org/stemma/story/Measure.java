package org.stemma.story;

/** What two reports are compared by. Each is 0 where neither report speaks of it; {@link Weighing} says what each counts. */
public enum Measure {
    /** The cosine of all words, each weighed by its rarity, up to where more of it tells no more. */
    WORDS,

    /** ln(1 + telling words in both), a telling word being one of about a hundred reports or fewer. */
    TELLING,

    /** ln(1 + different words of the shorter report): long reports share more by chance. */
    LENGTH,

    /** The weight of the most telling word of one's title that stands anywhere in the other. */
    TITLE,

    /** How far that weight is below a rare word's where dates do not say whether the two are of one day: look-alikes share one too. */
    UNDATED_TITLE,

    /** The cosine of the numbers printed. */
    FIGURES,

    /** What the three most telling names in both weigh together. */
    NAMES,

    /** ln(1 + people named in full in both). */
    PEOPLE,

    /** 1 when both open with places and none of these stands anywhere in the other. */
    OTHER_PLACE,

    /** 1 when both give people's ages and none is in both. */
    OTHER_AGES,

    /** The units counted or measured in both with no number in both. */
    OTHER_AMOUNTS,

    /** 1 when both openings tell of sums of money and the nearest two are more than fourfold apart, whatever the currencies. */
    OTHER_SUM,

    /** For a day told of in both: 1, and 1 more for each opening it stands in. */
    DAY,

    /** ln(1 + days) between the nearest days told of in the openings, where that is more than one. */
    OTHER_DAY,

    /** 1 when dates do not say whether the two are of one day and both tell of the same month of a year, days up to a month apart. */
    SEASON,

    /** 1 when dates do not say whether the two are of one day and all the days of the year they tell of are over a month apart. */
    OTHER_SEASON,

    /** 1 when both openings tell of weekdays and none is in both. */
    OTHER_WEEKDAY,

    /** 1 when both are of one outlet, which seldom tells of one happening twice. */
    OUTLET,

    /** The cosine of titles and openings as directions of meaning. */
    MEANING,

    /** ln(1 + the fewest days between the two being published). */
    DISTANCE,

    /** 1 when the two may be of one day but are dated too vaguely to say so. */
    UNDATED;

    /** Its place in an array of a value for each measure, which lives no longer than the process. */
    @SuppressWarnings("EnumOrdinal")
    int place() {
        return ordinal();
    }

    /** True for what tells of nearness in time alone. */
    boolean isOfTime() {
        return this == DISTANCE || this == UNDATED;
    }
}
