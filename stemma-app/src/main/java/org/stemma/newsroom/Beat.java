package org.stemma.newsroom;

import org.stemma.story.StoryChange;

/**
 * A change of the desk as it is told to whoever listens.
 *
 * @param sequence its place in the log, growing; what a listener that comes back says it has heard
 */
public record Beat(long sequence, StoryChange change) {}
