package org.stemma.intake;

import org.jspecify.annotations.Nullable;
import org.stemma.report.Block.Kind;

/**
 * A stretch of text that a page lays out by itself: a paragraph, a heading, a cell, or the text between two of them.
 *
 * @param words its text, whitespace runs as one blank
 * @param linked how many of its characters are links
 * @param weight its length, letters of scripts without blanks counted twice
 * @param region the block element it stands in
 * @param kind the kind its markup shows
 */
record PageRun(
        String words,
        int linked,
        int weight,
        PageRegion region,
        @Nullable Kind kind) {

    private static final int PROSE_CHARS = 40;
    private static final double LINKED = 0.35;

    /** True when it is long enough, and free enough of links, to be a paragraph. */
    boolean prose() {
        return weight >= PROSE_CHARS && linked <= LINKED * words.length();
    }
}
