package org.stemma.cli;

import java.util.Comparator;
import org.stemma.story.Coverage;

/** The order in which stories are printed. */
final class Stories {

    /** The best covered first; among equals the later, then by id. */
    static final Comparator<Coverage> LARGEST_FIRST = Comparator.<Coverage>comparingInt(
                    coverage -> -coverage.reports().size())
            .thenComparing(coverage -> coverage.story().id());

    private Stories() {}
}
