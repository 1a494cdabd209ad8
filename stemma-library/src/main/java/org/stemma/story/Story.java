package org.stemma.story;

import java.util.List;
import org.stemma.report.ReportId;

/**
 * The reports on one happening, as the changes so far have it.
 *
 * @param members in order of joining, the opening report first
 * @param antecedents stories of earlier happenings that this one continues
 */
public record Story(StoryId id, List<Membership> members, List<Antecedent> antecedents, boolean open) {

    public Story {
        members = List.copyOf(members);
        antecedents = List.copyOf(antecedents);
    }

    /** A report's place in a story and why it is there. */
    public record Membership(ReportId report, List<Evidence> evidence) {
        public Membership {
            evidence = List.copyOf(evidence);
        }
    }

    /** A link to an earlier story and why. */
    public record Antecedent(StoryId story, List<Evidence> evidence) {
        public Antecedent {
            evidence = List.copyOf(evidence);
        }
    }
}
