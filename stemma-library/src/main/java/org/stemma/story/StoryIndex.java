package org.stemma.story;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.stemma.report.ReportId;

/** The stories as they stand: the only state of the line. It changes by {@link #apply} alone. */
public interface StoryIndex {

    /** The stories nearest to {@code report}, best first, at most {@code limit}. */
    List<Candidate> near(Profile report, int limit);

    /**
     * Takes one change in; applying it again changes nothing.
     *
     * @param report the report that is {@code Opened} or {@code Joined}; for other changes it is not looked at
     * @throws IllegalArgumentException when the change is about a story the index does not know, or a report comes into a
     *     story without its profile
     */
    void apply(StoryChange change, Optional<Profile> report);

    /** Closes the stories that are quiet at {@code watermark}; answers the changes to store and apply. */
    List<StoryChange> advanceTo(Instant watermark);

    /** All stories that have reports, by id, merged ones left out. */
    List<Story> stories();

    /** The story a report is in. */
    Optional<Story> of(ReportId report);

    /** The story an id leads to, through every merge. */
    Optional<Story> story(StoryId id);
}
