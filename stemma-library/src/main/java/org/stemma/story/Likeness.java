package org.stemma.story;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.OptionalDouble;
import org.stemma.report.When;

/** How like two reports are, measure by measure. */
public final class Likeness {

    /** A date known no closer than this many days tells nothing about nearness. */
    private static final long VAGUE_DAYS = 40;

    /** So many of the most telling shared names count. */
    private static final int NAMES_COUNTED = 3;

    /** A word weighs so much in a report when about one report in a hundred has it. */
    private static final double TELLING_WEIGHT = 4.2;

    /** What the one rarest word of two reports of one happening weighs, more or less. */
    private static final double RARE_WEIGHT = 5.5;

    /** Steps between sums of money that neither exchange nor rounding nor a first estimate explain. */
    private static final int FOURFOLD = 2 * Particulars.STEPS;

    /** A cosine above this tells no more than this: two reports of one happening need not be one text. */
    private static final double ENOUGH = 0.3;

    private final double[] values = new double[Measure.values().length];
    private final boolean meant;
    private final OptionalDouble days;

    private Likeness(boolean meant, OptionalDouble days) {
        this.meant = meant;
        this.days = days;
    }

    /** Holds two reports against each other; the order of the two does not matter. */
    public static Likeness of(WeighedProfile one, WeighedProfile other) {
        boolean meant = one.meaning().isPresent() && other.meaning().isPresent();
        Likeness likeness = new Likeness(meant, daysApart(one.published(), other.published()));
        likeness.compareWords(one, other);
        likeness.compareParticulars(one.particulars(), other.particulars());
        likeness.set(
                Measure.PEOPLE,
                Math.log1p(shared(one.actors().people(), other.actors().people())));
        likeness.set(Measure.OUTLET, one.outlet().isPresent() && one.outlet().equals(other.outlet()) ? 1 : 0);
        if (meant) {
            likeness.set(
                    Measure.MEANING,
                    one.meaning().orElseThrow().cosine(other.meaning().orElseThrow()));
        }
        likeness.set(Measure.DISTANCE, Math.log1p(likeness.days.orElse(0)));
        likeness.set(Measure.UNDATED, likeness.days.isPresent() ? 0 : 1);
        return likeness;
    }

    /** The value of {@code measure}. */
    public double of(Measure measure) {
        return values[measure.place()];
    }

    /** True when both have sentence vectors. */
    public boolean meant() {
        return meant;
    }

    /** The fewest days that can lie between the two, absent when they may be of one day but nobody can say. */
    public OptionalDouble days() {
        return days;
    }

    private void compareWords(WeighedProfile one, WeighedProfile other) {
        set(Measure.WORDS, Math.min(ENOUGH, one.words().cosine(other.words())));
        set(Measure.TELLING, Math.log1p(one.words().sharedFrom(other.words(), TELLING_WEIGHT)));
        set(
                Measure.LENGTH,
                Math.log1p(Math.min(one.words().size(), other.words().size())));
        double title =
                Math.max(one.title().heaviestIn(other.words()), other.title().heaviestIn(one.words()));
        set(Measure.TITLE, title);
        set(Measure.UNDATED_TITLE, days.isPresent() || title == 0 ? 0 : RARE_WEIGHT - title);
        set(Measure.FIGURES, one.figures().cosine(other.figures()));
        set(Measure.NAMES, top(one.names().with(other.names(), NAMES_COUNTED)));
    }

    private void compareParticulars(Particulars mine, Particulars theirs) {
        boolean elsewhere = mine.scene().size() > 0
                && theirs.scene().size() > 0
                && shared(mine.scene(), theirs.places()) == 0
                && shared(mine.places(), theirs.scene()) == 0;
        set(Measure.OTHER_PLACE, elsewhere ? 1 : 0);
        set(Measure.OTHER_AGES, areApart(mine.ages(), theirs.ages()) ? 1 : 0);
        int units = shared(mine.units(), theirs.units());
        set(Measure.OTHER_AMOUNTS, units == 0 ? 0 : Math.max(0, units - shared(mine.amounts(), theirs.amounts())));
        if (days.isEmpty() && mine.calendar().size() > 0 && theirs.calendar().size() > 0) {
            boolean near = Particulars.isOfOneSeason(mine.calendar(), theirs.calendar());
            set(near ? Measure.SEASON : Measure.OTHER_SEASON, 1);
        }
        set(Measure.OTHER_SUM, mine.sums().nearest(theirs.sums()) > FOURFOLD ? 1 : 0);
        set(Measure.DAY, sharedDay(mine, theirs));
        set(Measure.OTHER_WEEKDAY, areApart(mine.weekdays(), theirs.weekdays()) ? 1 : 0);
        int gap = mine.openingDays().nearest(theirs.openingDays());
        set(Measure.OTHER_DAY, gap > 1 ? Math.log1p(gap) : 0);
    }

    private static double top(WeighedBag.Shared shared) {
        return shared.top().stream().mapToDouble(weight -> weight).sum();
    }

    private static int sharedDay(Particulars mine, Particulars theirs) {
        int best = 0;
        for (int day : mine.days().shared(theirs.days())) {
            int openings = (mine.openingDays().has(day) ? 1 : 0)
                    + (theirs.openingDays().has(day) ? 1 : 0);
            best = Math.max(best, 1 + openings);
        }
        return best;
    }

    private static boolean areApart(Bag one, Bag other) {
        return one.size() > 0 && other.size() > 0 && shared(one, other) == 0;
    }

    private static int shared(Bag one, Bag other) {
        return one.size() == 0 || other.size() == 0 ? 0 : one.shared(other).length;
    }

    private void set(Measure measure, double value) {
        values[measure.place()] = value;
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
