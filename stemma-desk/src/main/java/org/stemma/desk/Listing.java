package org.stemma.desk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotation.AnnotatedReport;
import org.stemma.desk.kept.Seam;
import org.stemma.desk.kept.StoryPage;
import org.stemma.desk.kept.StoryQuery;
import org.stemma.desk.kept.StorySummary;
import org.stemma.desk.sql.StoryLists;
import org.stemma.story.Coverage;
import org.stemma.story.Story;
import org.stemma.story.StoryId;

/**
 * Lists the stories of a desk, the one with the latest report first; stories without a date come last, equals by id. Whoever
 * lists stories, on the page, for machines or on the command line, asks here.
 */
public final class Listing {

    private final Desk desk;
    private final StoryLists lists;

    Listing(Desk desk, StoryLists lists) {
        this.desk = desk;
        this.lists = lists;
    }

    /**
     * The stories that fulfil a query. When the desk grows between two pages, a story that moved to the front is not shown again.
     *
     * @param most how many, 1 or more
     * @param after the {@link StoryPage#next} of the page before
     * @throws IllegalArgumentException when {@code after} is no such place
     */
    public StoryPage page(StoryQuery query, int most, Optional<String> after) throws IOException {
        Optional<Seam> seam = after.map(Seam::read);
        List<StorySummary> found = lists.page(query, found(query), seam, most + 1);
        List<StorySummary> shown = found.subList(0, Math.min(most, found.size()));
        return new StoryPage(
                shown,
                found.size() > most ? Optional.of(Seam.behind(shown.getLast()).written()) : Optional.empty());
    }

    /** How many stories fulfil a query. */
    public int count(StoryQuery query) throws IOException {
        return lists.count(query, found(query));
    }

    /** The reports of a story as they were filed, unmarked: enough to list it, and quick. Absent when there is no such story. */
    public Optional<Coverage> bare(StoryId id) throws IOException {
        Optional<Story> story = desk.story(id);
        if (story.isEmpty()) {
            return Optional.empty();
        }
        List<AnnotatedReport> reports = new ArrayList<>();
        for (Story.Membership member : story.get().members()) {
            desk.report(member.report()).map(AnnotatedReport::bare).ifPresent(reports::add);
        }
        return Optional.of(new Coverage(story.get(), reports));
    }

    /** The stories that the search finds, absent when the query asks it nothing. */
    private Optional<Set<StoryId>> found(StoryQuery query) throws IOException {
        Optional<Set<StoryId>> found = Optional.empty();
        if (query.names().isPresent()) {
            found = Optional.of(desk.storiesFound(query.names().get()));
        }
        if (!query.words().isBlank()) {
            Set<StoryId> told = new HashSet<>(desk.storiesFound(query.words()));
            found.ifPresent(told::retainAll);
            found = Optional.of(told);
        }
        return found;
    }
}
