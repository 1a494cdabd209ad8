package org.stemma.desk.kept;

import org.stemma.story.StoryId;

/**
 * What a story stands on, in short: as long as the mark is the same, everything that is told of the story is the same.
 *
 * @param story the id that holds for it
 * @param mark over its reports and what put each where it is, the stories it goes back to and what these are called; another whenever one of these is another
 */
public record StoryMark(StoryId story, String mark) {}
