package org.stemma.web.page;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.stemma.desk.Desk;
import org.stemma.desk.StoryPage;
import org.stemma.desk.StorySummary;
import org.stemma.newsroom.Moment;

/**
 * A page of the stories that a filter asks for, the one with the latest report first.
 *
 * @param more true when there are further ones behind them
 */
record StoryList(List<StorySummary> stories, boolean more) {

    /** The stories from the one numbered {@code skip} on, at most {@code most}. */
    static StoryList of(Desk desk, StoryFilter filter, Moment moment, int skip, int most) throws IOException {
        StoryPage page = desk.listing().page(filter.query(moment), skip + most, Optional.empty());
        List<StorySummary> found = page.stories();
        return new StoryList(
                found.subList(Math.min(skip, found.size()), found.size()),
                page.next().isPresent());
    }
}
