package org.stemma.desk.search;

import java.util.List;
import java.util.Optional;
import org.stemma.report.Report;
import org.stemma.report.Span;
import org.stemma.story.StoryId;

/**
 * A report that was found.
 *
 * @param story the story it is in now
 * @param score how well it fits; comparable inside one search only
 * @param snippet the stretch of the report's text that shows best why
 * @param marks the words found in the snippet, in text order; none where only a title, name or date was
 */
public record Hit(Report report, Optional<StoryId> story, double score, Span snippet, List<Span> marks) {
    public Hit {
        marks = List.copyOf(marks);
    }
}
