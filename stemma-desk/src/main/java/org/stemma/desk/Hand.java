package org.stemma.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.stemma.desk.sql.SqlStore;
import org.stemma.report.ReportId;
import org.stemma.story.Evidence;
import org.stemma.story.MemoryIndex;
import org.stemma.story.Story;
import org.stemma.story.StoryChange;
import org.stemma.story.StoryId;

/** What a person decides about the stories of a desk: written to the log, then applied. */
record Hand(SqlStore store, MemoryIndex index) {

    StoryId move(ReportId report, StoryId story, String why) throws IOException {
        if (store.stories().of(report).isEmpty()) {
            throw new IllegalArgumentException("the desk has no report " + report + " in a story");
        }
        StoryId to = known(story).id();
        decide(new StoryChange.Moved(to, report, List.of(byHand(why))));
        return to;
    }

    StoryId split(StoryId story, List<ReportId> reports, String why) throws IOException {
        Story whole = known(story);
        Set<ReportId> members = whole.members().stream()
                .map(Story.Membership::report)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (!members.containsAll(reports)
                || reports.isEmpty()
                || members.size() == Set.copyOf(reports).size()) {
            throw new IllegalArgumentException("a split takes some and not all of the " + members.size()
                    + " reports of story " + whole.id() + ", not " + reports);
        }
        StoryId opened = free(reports);
        decide(new StoryChange.Split(whole.id(), opened, reports, List.of(byHand(why))));
        return opened;
    }

    StoryId merge(StoryId story, StoryId from, String why) throws IOException {
        decide(new StoryChange.Merged(known(story).id(), known(from).id(), List.of(byHand(why))));
        return known(story).id();
    }

    private Story known(StoryId story) throws IOException {
        return store.stories()
                .story(story)
                .orElseThrow(() -> new IllegalArgumentException("the desk knows no story " + story));
    }

    /** An id that no story has had: of the first of the reports that never opened one, else a numbered one. */
    private StoryId free(List<ReportId> reports) throws IOException {
        for (ReportId report : reports) {
            if (store.stories().story(StoryId.openedBy(report)).isEmpty()) {
                return StoryId.openedBy(report);
            }
        }
        StoryId id = StoryId.openedBy(reports.getFirst());
        for (int number = 2; store.stories().story(id).isPresent(); number++) {
            id = new StoryId(StoryId.openedBy(reports.getFirst()) + "-" + number);
        }
        return id;
    }

    private static Evidence byHand(String why) {
        return new Evidence("hand", 1, why);
    }

    private void decide(StoryChange change) throws IOException {
        try {
            store.append(List.of(change));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        index.apply(change, Optional.empty());
    }
}
