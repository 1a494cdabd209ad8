package org.stemma.desk.kept;

import java.util.List;
import java.util.Optional;

/**
 * A page of a list of stories.
 *
 * @param next what to hand in as the place to go on from; absent on the last page
 */
public record StoryPage(List<StorySummary> stories, Optional<String> next) {
    public StoryPage {
        stories = List.copyOf(stories);
    }
}
