package org.stemma.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.stemma.annotation.AnnotatedReport;
import org.stemma.desk.Desk;
import org.stemma.story.Coverage;
import org.stemma.story.Story;
import org.stemma.story.StoryId;

/** The reports of a story as they were filed, unmarked: enough to list it, and quick. */
final class Coverages {

    private Coverages() {}

    static Coverage bare(Desk desk, StoryId id) throws IOException {
        Story story = desk.story(id).orElseThrow(() -> new NotThere("there is no story " + id));
        List<AnnotatedReport> reports = new ArrayList<>();
        for (Story.Membership member : story.members()) {
            desk.report(member.report()).map(AnnotatedReport::bare).ifPresent(reports::add);
        }
        return new Coverage(story, reports);
    }
}
