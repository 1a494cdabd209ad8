package org.stemma.story;

import java.util.List;
import org.stemma.report.ReportId;

/** What the linker decides, and the only thing stored about stories: folding the log of changes gives the index. */
public sealed interface StoryChange {

    StoryId story();

    /** Why. */
    List<Evidence> evidence();

    /** True for what a person decided. */
    default boolean byHand() {
        return evidence().stream().anyMatch(why -> why.feature().equals(Evidence.HAND));
    }

    /** A report that belongs to no open story opens one. */
    record Opened(StoryId story, ReportId report, List<Evidence> evidence) implements StoryChange {
        public Opened {
            evidence = List.copyOf(evidence);
        }
    }

    /** A report joins a story. */
    record Joined(StoryId story, ReportId report, List<Evidence> evidence) implements StoryChange {
        public Joined {
            evidence = List.copyOf(evidence);
        }
    }

    /** {@code antecedent} tells of an earlier happening that {@code story} continues; the two stay apart. */
    record Preceded(StoryId story, StoryId antecedent, List<Evidence> evidence) implements StoryChange {
        public Preceded {
            evidence = List.copyOf(evidence);
        }
    }

    /** {@code from} was the same happening as {@code story} all along; the id of {@code from} redirects. */
    record Merged(StoryId story, StoryId from, List<Evidence> evidence) implements StoryChange {
        public Merged {
            evidence = List.copyOf(evidence);
        }
    }

    /** {@code reports} leave {@code story} and form {@code opened}. */
    record Split(StoryId story, StoryId opened, List<ReportId> reports, List<Evidence> evidence)
            implements StoryChange {
        public Split {
            reports = List.copyOf(reports);
            evidence = List.copyOf(evidence);
        }
    }

    /** A report that was in another story goes into {@code story}. */
    record Moved(StoryId story, ReportId report, List<Evidence> evidence) implements StoryChange {
        public Moved {
            evidence = List.copyOf(evidence);
        }
    }

    /** No report has come for so long that the story is closed. */
    record Closed(StoryId story, List<Evidence> evidence) implements StoryChange {
        public Closed {
            evidence = List.copyOf(evidence);
        }
    }
}
