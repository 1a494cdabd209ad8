package org.stemma.store;

import java.util.List;
import java.util.Optional;
import org.stemma.report.Report;
import org.stemma.report.ReportId;
import org.stemma.story.StoryChange;

/** Keeps reports and the log of story changes, append-only. Everything else can be computed again from these two. */
public interface Store {

    /** Keeps {@code report}; false when it was already there. */
    boolean keep(Report report);

    /** Appends {@code change} to the log; false when the very same change is already in it. */
    boolean append(StoryChange change);

    Optional<Report> report(ReportId id);

    /** Every report, in order of keeping. */
    List<Report> reports();

    /** The log, oldest first. */
    List<StoryChange> changes();
}
