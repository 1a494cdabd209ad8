package org.stemma.web.story;

import java.util.Locale;

/** The views of a story, in the order of their tabs. */
public enum View {
    BRIEF("Brief and claims"),
    PARALLEL("Side by side"),
    STEMMA("Who has it from whom"),
    TIMELINE("Timeline"),
    WHY("Why these reports");

    private final String title;

    View(String title) {
        this.title = title;
    }

    /** What its tab says. */
    public String title() {
        return title;
    }

    /** The last part of its address. */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }
}
