package org.stemma.annotation;

import java.util.Set;

/** Adds layers of marks to a report; pure, and never changes the text or what others marked. */
public interface Annotator {

    /** The layers that must be there before. */
    Set<Layer> requires();

    /** The layers that are there afterwards. */
    Set<Layer> assigns();

    /** Returns {@code soFar} with this annotator's layers. */
    AnnotatedReport annotate(AnnotatedReport soFar);
}
