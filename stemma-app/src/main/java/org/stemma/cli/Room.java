package org.stemma.cli;

import java.util.Locale;

/** The rooms after which a reading can stop, in the order the line runs through them. */
enum Room {
    INTAKE,
    ANNOTATION,
    STORY,
    COLLATION,
    PROVENANCE,
    BRIEFING;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
