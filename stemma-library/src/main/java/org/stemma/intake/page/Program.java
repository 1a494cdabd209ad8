package org.stemma.intake.page;

import org.jspecify.annotations.Nullable;

/** What stands in a script, a style sheet or a frame, as the page has it; cut out of the page when it is asked for. */
public final class Program extends Node {

    private final Source source;
    private final int from;
    private final int to;
    private final @Nullable String read;

    Program(Source source, int from, int to) {
        this.source = source;
        this.from = from;
        this.to = to;
        this.read = null;
    }

    /** A program that was read already. */
    Program(String text) {
        this.source = Source.NONE;
        this.from = 0;
        this.to = 0;
        this.read = text;
    }

    /** The text of the program. */
    public String text() {
        return read == null ? source.raw(from, to) : read;
    }
}
