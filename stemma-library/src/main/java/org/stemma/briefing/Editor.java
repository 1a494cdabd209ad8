package org.stemma.briefing;

import org.stemma.collation.Apparatus;
import org.stemma.provenance.Stemma;
import org.stemma.story.Coverage;

/** Tells a story; pure. */
public interface Editor {

    Brief brief(Coverage coverage, Apparatus apparatus, Stemma stemma);
}
