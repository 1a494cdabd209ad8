package org.stemma.intake.wire;

import org.stemma.report.Block;

/**
 * A stretch of an item's text whose role its own format states.
 *
 * @param words as given, not trimmed
 */
public record Part(Block.Kind kind, String words) {}
