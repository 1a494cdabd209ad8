package org.stemma.desk.search;

import org.stemma.report.ReportId;
import org.stemma.story.StoryId;

/**
 * A story of which reports were found.
 *
 * @param best its report that fits best
 * @param reports how many of it are among the best found ({@link Request#GROUPED})
 */
public record StoryHit(StoryId story, ReportId best, int reports) {}
