package org.stemma.story;

import java.util.EnumMap;
import java.util.Map;

/** What each measure counts, in logarithmic odds that two reports tell of one happening; a measure without a count counts nothing. */
public final class Weighing {

    private static final Measure[] MEASURES = Measure.values();

    private final double start;
    private final double[] counts = new double[MEASURES.length];

    /**
     * Counts by measure.
     *
     * @param start the odds before anything is compared
     */
    public Weighing(double start, Map<Measure, Double> counts) {
        this.start = start;
        counts.forEach((measure, count) -> this.counts[measure.place()] = count);
    }

    /** The odds before anything is compared. */
    public double start() {
        return start;
    }

    /** What each measure that counts counts, in order of measures. */
    public Map<Measure, Double> counts() {
        Map<Measure, Double> all = new EnumMap<>(Measure.class);
        for (Measure measure : MEASURES) {
            if (counts[measure.place()] != 0) {
                all.put(measure, counts[measure.place()]);
            }
        }
        return all;
    }

    /** What {@code measure} adds to the odds of {@code likeness}. */
    double share(Measure measure, Likeness likeness) {
        return counts[measure.place()] * likeness.of(measure);
    }

    /** The odds as far as the texts go, nearness in time left aside. */
    double alike(Likeness likeness) {
        double odds = start;
        for (Measure measure : MEASURES) {
            if (!measure.isOfTime()) {
                odds += share(measure, likeness);
            }
        }
        return odds;
    }

    /** What nearness in time adds to the odds; hardly ever positive. */
    double distance(Likeness likeness) {
        return share(Measure.DISTANCE, likeness) + share(Measure.UNDATED, likeness);
    }
}
