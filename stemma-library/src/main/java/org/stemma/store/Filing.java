package org.stemma.store;

import java.util.List;
import org.stemma.report.Report;
import org.stemma.story.Profile;
import org.stemma.story.StoryChange;

/**
 * A report and what the linker decided on it: kept together or not at all.
 *
 * @param profile what the linker knows of the report, which a store may keep to open faster
 * @param changes in the order in which they are to be applied
 */
public record Filing(Report report, Profile profile, List<StoryChange> changes) {

    public Filing {
        changes = List.copyOf(changes);
        if (!profile.report().equals(report.id())) {
            throw new IllegalArgumentException(
                    "report " + report.id() + " came with the profile of " + profile.report());
        }
    }
}
