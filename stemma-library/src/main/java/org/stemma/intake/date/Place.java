package org.stemma.intake.date;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stemma.intake.page.Element;

/**
 * An element that the walk over a page went through, and what text stands before it and in it. What it fences off is told when a
 * date in it is asked after: most elements hold none, and their names need not be read.
 */
final class Place {

    final Element element;
    /** The element around it; null for none. */
    final @Nullable Place around;
    /** The characters of text before it. */
    final int from;
    /** The digits of text before it. */
    final int digits;
    /** The characters of text before the line that is open where it begins. */
    final int line;
    /** How many sightings the page has before it. */
    final int sightings;
    /** The characters of text before its end. */
    int to;

    private final PageNames names;
    private Fence.@Nullable Kind kind;
    private boolean known;
    private boolean settled;

    Place(Element element, @Nullable Place around, PageLines text, int sightings, PageNames names) {
        this.element = element;
        this.around = around;
        this.from = text.length();
        this.digits = text.digits();
        this.line = text.start();
        this.sightings = sightings;
        this.names = names;
    }

    /** What kind of fence it is; null for none, or when it turned out to hold the report itself. */
    private Fence.@Nullable Kind kind() {
        if (!known) {
            kind = Fence.kind(element.name(), names.of(element).fence());
            known = true;
        }
        return kind;
    }

    /** True when this or one around it is a fence of one of the kinds and did not turn out to hold the report. */
    static boolean within(@Nullable Place place, Set<Fence.Kind> kinds) {
        for (Place at = place; at != null; at = at.around) {
            Fence.Kind kind = at.kind();
            if (kind != null && kinds.contains(kind)) {
                return true;
            }
        }
        return false;
    }

    /** Opens all fences around a place in the report. */
    static void open(@Nullable Place place) {
        for (Place at = place; at != null; at = at.around) {
            at.open();
        }
    }

    private void open() {
        kind = null;
        known = true;
    }

    /** Opens those fences around a place that hold the report by this test. */
    static void settle(@Nullable Place place, Holds report) {
        for (Place at = place; at != null && !at.settled; at = at.around) {
            Fence.Kind kind = at.kind();
            if (kind != null && report.in(at, kind)) {
                at.open();
            }
            // All around it were settled then, or are before this ends.
            at.settled = true;
        }
    }

    /** Tells whether a fence of a kind holds the report. */
    interface Holds {
        boolean in(Place fence, Fence.Kind kind);
    }
}
