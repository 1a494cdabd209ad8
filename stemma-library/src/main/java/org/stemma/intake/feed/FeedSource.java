package org.stemma.intake.feed;

import java.util.Optional;

/**
 * The feed an item says it was taken from: RSS and Atom {@code source}.
 *
 * @param title its name
 * @param url its address
 */
public record FeedSource(Optional<String> title, Optional<String> url) {}
