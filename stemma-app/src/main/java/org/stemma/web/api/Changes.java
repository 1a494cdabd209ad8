package org.stemma.web.api;

import java.util.Optional;
import org.stemma.report.ReportId;
import org.stemma.story.StoryChange;

/** Changes of the log. */
final class Changes {

    private Changes() {}

    /** The report that a change puts into a story. */
    static Optional<ReportId> brings(StoryChange change) {
        return switch (change) {
            case StoryChange.Opened opened -> Optional.of(opened.report());
            case StoryChange.Joined joined -> Optional.of(joined.report());
            case StoryChange.Moved moved -> Optional.of(moved.report());
            case StoryChange.Split split -> Optional.empty();
            case StoryChange.Preceded preceded -> Optional.empty();
            case StoryChange.Merged merged -> Optional.empty();
            case StoryChange.Closed closed -> Optional.empty();
        };
    }
}
