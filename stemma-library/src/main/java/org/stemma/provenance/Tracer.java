package org.stemma.provenance;

import org.stemma.collation.Apparatus;
import org.stemma.story.Coverage;

/** Works out who has it from whom; pure, and blind to the order of reports. */
public interface Tracer {

    Stemma trace(Coverage coverage, Apparatus apparatus);
}
