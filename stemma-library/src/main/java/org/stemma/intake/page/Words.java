package org.stemma.intake.page;

import org.jspecify.annotations.Nullable;

/** Words between tags, character references read; cut out of the page when they are asked for. */
public final class Words extends Node {

    private final Source source;
    private final int from;
    private final int to;
    private @Nullable String words;

    Words(Source source, int from, int to) {
        this.source = source;
        this.from = from;
        this.to = to;
    }

    /** Words that were read already. */
    Words(String words) {
        this(Source.NONE, 0, 0);
        this.words = words;
    }

    /** The words as the page has them, white space too; never empty. */
    public String words() {
        String known = words;
        if (known == null) {
            known = source.words(from, to);
            words = known;
        }
        return known;
    }

    /** True for nothing but the white space of markup. */
    boolean isBlank() {
        String known = words;
        return known == null ? source.isBlank(from, to) : Source.isBlank(known);
    }
}
