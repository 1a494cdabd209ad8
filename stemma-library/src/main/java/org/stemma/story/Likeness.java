package org.stemma.story;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalDouble;
import org.stemma.report.When;

/**
 * How like two reports are. Cosines run from 0 to 1 and weigh every key by its rarity.
 *
 * @param words the cosine of all words
 * @param lead the cosine of the words of titles and openings
 * @param names the cosine of the names
 * @param figures the cosine of the numbers
 * @param telling what the few most telling shared words weigh together, whatever the length of the reports
 * @param rarest what the most telling of them weighs
 * @param meaning the cosine of titles and openings as directions of meaning
 * @param days the fewest days that can lie between the two, absent when they may be of one day but nobody can say
 */
record Likeness(
        double words,
        double lead,
        double names,
        double figures,
        double telling,
        double rarest,
        OptionalDouble meaning,
        OptionalDouble days) {

    /** A date known no closer than this many days tells nothing about nearness. */
    private static final long VAGUE_DAYS = 40;

    /** So many of the most telling shared words count by themselves. */
    private static final int TELLING = 5;

    static Likeness of(WeighedProfile one, WeighedProfile other) {
        WeighedBag.Shared words = one.words().with(other.words(), TELLING);
        return new Likeness(
                words.cosine(),
                one.lead().cosine(other.lead()),
                one.names().cosine(other.names()),
                one.figures().cosine(other.figures()),
                words.top().stream().mapToDouble(weight -> weight).sum(),
                words.top().getFirst(),
                meaning(one.meaning(), other.meaning()),
                daysApart(one.published(), other.published()));
    }

    private static OptionalDouble meaning(Optional<Meaning> one, Optional<Meaning> other) {
        return one.isPresent() && other.isPresent()
                ? OptionalDouble.of(one.get().cosine(other.get()))
                : OptionalDouble.empty();
    }

    /** The fewest days between the two; absent when they may be one day but are known too vaguely to say so. */
    static OptionalDouble daysApart(When one, When other) {
        if (one.endsBefore(other)) {
            return OptionalDouble.of(between(one, other));
        }
        if (other.endsBefore(one)) {
            return OptionalDouble.of(between(other, one));
        }
        return isClose(one) && isClose(other) ? OptionalDouble.of(0) : OptionalDouble.empty();
    }

    private static double between(When earlier, When later) {
        return ChronoUnit.DAYS.between(
                earlier.lastDay().orElseThrow(), later.firstDay().orElseThrow());
    }

    private static boolean isClose(When when) {
        Optional<Long> width =
                when.firstDay().flatMap(first -> when.lastDay().map(last -> ChronoUnit.DAYS.between(first, last)));
        return width.isPresent() && width.get() <= VAGUE_DAYS;
    }
}
