package org.stemma.annotation;

import java.util.Set;

/** Adds layers of marks to a report; pure, and never changes the text or what others marked. */
public interface Annotator {

    /** The layers that must be there before. */
    Set<Layer> requires();

    /** The layers that are there afterwards. */
    Set<Layer> assigns();

    /** True when what is marked depends on the day of publication: it is marked anew for a report with a better date. */
    default boolean readsDay() {
        return false;
    }

    /** Returns {@code soFar} with this annotator's layers. */
    AnnotatedReport annotate(AnnotatedReport soFar);
}
