package org.stemma.story;

/**
 * A sentence from behind the opening of a report that other reports may repeat as background.
 *
 * @param sign what its near copies have too: a number of its rarest words
 * @param keys what the report says in such sentences and nowhere else, each once
 */
public record Passage(int sign, Bag keys) {}
