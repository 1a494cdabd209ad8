package org.stemma.desk.kept;

import java.time.Instant;
import java.util.Optional;
import org.stemma.story.StoryId;

/**
 * A story as a list shows it.
 *
 * @param title a printed headline of its earliest report that has one, else its id
 * @param reports how many reports it has
 * @param outlets how many outlets they are from; a report of unknown outlet counts as one of its own
 * @param earliest the first second that any of its reports may be of, by the report's own date
 * @param latest the last such second
 */
public record StorySummary(
        StoryId id,
        String title,
        int reports,
        int outlets,
        Optional<Instant> earliest,
        Optional<Instant> latest,
        boolean open) {}
