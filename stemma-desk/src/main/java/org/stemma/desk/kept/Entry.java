package org.stemma.desk.kept;

import org.stemma.report.Report;
import org.stemma.story.StoryChange;

/** A row of the truth in the order of keeping; whoever derives something from it remembers the last sequence it has taken in. */
public sealed interface Entry {

    /** Its place, from 1 on, growing; numbers may be left out. */
    long sequence();

    /** A report that was filed. */
    record Kept(long sequence, Report report) implements Entry {}

    /** A change that was decided. */
    record Decided(long sequence, StoryChange change) implements Entry {}
}
