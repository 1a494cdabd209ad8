package org.stemma.collation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.stemma.annotation.Source;
import org.stemma.annotation.Statement.Stage;

/** Names the ways in which lined-up readings differ. */
final class Differences {

    private static final Set<Stage> BEFORE_THE_DEED = EnumSet.of(Stage.AGREED, Stage.ANNOUNCED, Stage.PLANNED);
    private static final Set<Stage> THE_DEED = EnumSet.of(Stage.BEGUN, Stage.DONE);

    /** Families that tell how a deed comes about, not of the deed itself. */
    private static final Set<String> COMING_ABOUT =
            Set.of("agree", "plan", "request", "decide", "approve", "sign", "meet");

    private Differences() {}

    /** Those of a point, in the order of {@link Difference}. */
    static List<Difference> of(List<Point> points, List<Variant> sides) {
        Set<Difference> found = EnumSet.noneOf(Difference.class);
        if (sides.size() > 1) {
            found.add(Difference.POLARITY);
        }
        if (stagesDiffer(points)) {
            found.add(Difference.STAGE);
        }
        List<Reading> readings =
                points.stream().map(point -> point.reading(point.words())).toList();
        if (channels(readings) > 1) {
            found.add(Difference.CHANNEL);
        }
        if (readings.stream()
                        .map(reading -> Wording.key(reading.value()))
                        .distinct()
                        .count()
                > 1) {
            found.add(Difference.WORDING);
        }
        return List.copyOf(found);
    }

    /** One says that it is to be, another of the very same deed that it has begun or been done. */
    private static boolean stagesDiffer(List<Point> points) {
        return points.stream()
                .filter(point -> BEFORE_THE_DEED.contains(point.statement().stage()))
                .anyMatch(before -> points.stream()
                        .filter(point -> THE_DEED.contains(point.statement().stage()))
                        .anyMatch(after ->
                                !deeds(before).isEmpty() && deeds(before).equals(deeds(after))));
    }

    private static Set<String> deeds(Point point) {
        Set<String> deeds = new TreeSet<>(point.families());
        deeds.removeAll(COMING_ABOUT);
        return deeds;
    }

    /** Those of an utterance: its channel and its wording. */
    static List<Difference> ofUtterance(List<Reading> readings, List<Variant> variants) {
        List<Difference> found = new ArrayList<>();
        if (channels(readings) > 1) {
            found.add(Difference.CHANNEL);
        }
        if (variants.size() > 1) {
            found.add(Difference.WORDING);
        }
        return found;
    }

    /** How many different hands the readings came through; a reading that names none counts for nothing. */
    private static long channels(List<Reading> readings) {
        Set<String> channels = new TreeSet<>();
        for (Reading reading : readings) {
            for (Source source : reading.chain()) {
                if (source instanceof Source.Outlet outlet) {
                    channels.add(outlet.key());
                } else if (source instanceof Source.Group group
                        && reading.chain().size() > 1) {
                    channels.add(group.name());
                }
            }
        }
        return channels.size();
    }
}
