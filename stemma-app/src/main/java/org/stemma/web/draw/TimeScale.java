package org.stemma.web.draw;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Places days on a line from 0 to 1 on which a gap takes room by the logarithm of its days: a year between two weeks of news is seen to
 * be one and leaves room for the weeks.
 *
 * <pre>
 * 1994-01-01          2024-03-12   13    14
 * 0 ────────────────────── 0.71 ─ 0.81 ─ 1
 * </pre>
 */
public final class TimeScale {

    /** Marks stand so far apart that their labels do not touch. */
    private static final double LABEL = 0.28;

    private final TreeMap<LocalDate, Double> places = new TreeMap<>();

    /**
     * A line that holds {@code days}.
     *
     * @throws IllegalArgumentException when there is none
     */
    public TimeScale(Collection<LocalDate> days) {
        TreeSet<LocalDate> sorted = new TreeSet<>(days);
        if (sorted.isEmpty()) {
            throw new IllegalArgumentException("a line of time needs a day");
        }
        double sum = 0;
        LocalDate before = sorted.first();
        for (LocalDate day : sorted) {
            sum += Math.log1p((double) ChronoUnit.DAYS.between(before, day));
            places.put(day, sum);
            before = day;
        }
        double whole = sum == 0 ? 1 : sum;
        places.replaceAll((day, place) -> place / whole);
    }

    /** Where a day stands; one before all is at 0, one behind all at 1. */
    public double at(LocalDate day) {
        Map.Entry<LocalDate, Double> floor = places.floorEntry(day);
        Map.Entry<LocalDate, Double> ceiling = places.ceilingEntry(day);
        if (floor == null) {
            return 0;
        }
        if (ceiling == null) {
            return 1;
        }
        long gap = ChronoUnit.DAYS.between(floor.getKey(), ceiling.getKey());
        double part = gap == 0 ? 0 : (double) ChronoUnit.DAYS.between(floor.getKey(), day) / gap;
        return floor.getValue() + part * (ceiling.getValue() - floor.getValue());
    }

    /** Days to be labelled: the first, the last, and those between that leave room. */
    public List<LocalDate> marks() {
        List<LocalDate> marks = new ArrayList<>();
        double last = Double.NEGATIVE_INFINITY;
        for (Map.Entry<LocalDate, Double> place : places.entrySet()) {
            boolean room = place.getValue() - last >= LABEL && 1 - place.getValue() >= LABEL;
            if (room || place.getKey().equals(places.lastKey())) {
                marks.add(place.getKey());
                last = place.getValue();
            }
        }
        return marks;
    }
}
