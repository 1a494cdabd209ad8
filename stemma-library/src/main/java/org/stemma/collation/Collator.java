package org.stemma.collation;

import org.stemma.story.Coverage;

/** Lines up what the reports of a story say about the same point; pure, and blind to the order of reports. */
public interface Collator {

    Apparatus collate(Coverage coverage);
}
