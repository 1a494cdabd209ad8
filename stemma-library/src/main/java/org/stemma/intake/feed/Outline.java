package org.stemma.intake.feed;

import java.util.Optional;

/**
 * One feed of a list.
 *
 * @param title its name in the list
 * @param feedUrl its address
 */
public record Outline(Optional<String> title, String feedUrl) {}
