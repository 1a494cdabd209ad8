package org.stemma.annotation;

import org.stemma.report.Span;

/**
 * A place in the text that names somebody or something.
 *
 * @param name the fullest form of the name known from this report ("Ada Novak" for a later "Novak"), in its own spelling
 * @param key the folded form of {@code name}: equal keys inside one report mean the same bearer
 * @param role the office or description printed beside the name ("foreign minister"), empty when there is none
 */
public record Mention(Span span, Type type, String name, String key, String role, Origin origin) implements Annotation {

    /** What is named. */
    public enum Type {
        PERSON,
        PLACE,
        ORGANISATION,
        OUTLET,
        OTHER
    }
}
