package org.stemma.story;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.stemma.annotation.AnnotatedReport;
import org.stemma.report.ReportId;

/** The stories as they stand: the only state of the line. It changes by {@link #apply} alone. */
public interface StoryIndex {

    /** The stories nearest to {@code report}, best first, at most {@code limit}. */
    List<Candidate> near(AnnotatedReport report, int limit);

    /**
     * Takes one change in; applying it again changes nothing.
     *
     * @param report the report the change is about; for a change about no single report, any report of the story
     */
    void apply(StoryChange change, AnnotatedReport report);

    /** Closes the stories that are quiet at {@code watermark}; answers the changes to store and apply. */
    List<StoryChange> advanceTo(Instant watermark);

    /** All stories by id, merged ones left out. */
    List<Story> stories();

    /** The story a report is in. */
    Optional<Story> of(ReportId report);
}
