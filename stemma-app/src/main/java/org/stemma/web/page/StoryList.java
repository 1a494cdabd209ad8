package org.stemma.web.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.stemma.desk.Desk;
import org.stemma.desk.StorySummary;
import org.stemma.newsroom.Moment;
import org.stemma.story.StoryId;

/**
 * A page of the stories that a filter asks for, the one with the latest report first.
 *
 * @param more true when there are further ones behind them
 */
record StoryList(List<StorySummary> stories, boolean more) {

    private static final int READ_AT_ONCE = 200;

    /** The stories from the one numbered {@code skip} on, at most {@code most}. */
    static StoryList of(Desk desk, StoryFilter filter, Moment moment, int skip, int most) throws IOException {
        String query = filter.query();
        Optional<Set<StoryId>> named = query.isEmpty() ? Optional.empty() : Optional.of(desk.storiesFound(query));
        List<StorySummary> found = new ArrayList<>();
        int read = 0;
        List<StorySummary> page = desk.stories(0, READ_AT_ONCE);
        while (!page.isEmpty() && found.size() <= skip + most) {
            page.stream()
                    .filter(story -> filter.fits(story, moment))
                    .filter(story -> named.isEmpty() || named.get().contains(story.id()))
                    .forEach(found::add);
            read += page.size();
            page = desk.stories(read, READ_AT_ONCE);
        }
        return new StoryList(
                found.subList(Math.min(skip, found.size()), Math.min(skip + most, found.size())),
                found.size() > skip + most);
    }
}
