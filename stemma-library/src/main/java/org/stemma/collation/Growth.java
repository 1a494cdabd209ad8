package org.stemma.collation;

import java.util.List;
import org.stemma.report.When;

/** Tells a figure that grew as the days went by from figures that contradict one another. */
final class Growth {

    /** A figure and when it was published. */
    record Figure(When published, double value) {}

    private Growth() {}

    /** True when every later report has at least the figure of every report before it, and some report is later. */
    static boolean grows(List<Figure> figures) {
        boolean grew = false;
        for (Figure earlier : figures) {
            for (Figure later : figures) {
                if (earlier.value() > later.value() && !later.published().endsBefore(earlier.published())) {
                    return false;
                }
                grew |= earlier.published().endsBefore(later.published()) && earlier.value() < later.value();
            }
        }
        return grew;
    }
}
