package org.stemma.collation;

import java.util.List;
import org.stemma.annotation.Mention;

/**
 * Somebody or something a story names, once, whatever the spellings.
 *
 * @param key the folded form of {@code name}
 * @param name the commonest full spelling in the story
 * @param spellings every other spelling that was taken for the same one, and by which rule
 * @param roles the offices and descriptions printed beside the name, each once
 */
public record Actor(String key, String name, Mention.Type type, List<Spelling> spellings, List<String> roles) {

    public Actor {
        spellings = List.copyOf(spellings);
        roles = List.copyOf(roles);
    }

    /** A spelling taken for the actor's. */
    public record Spelling(String name, String rule, String detail) {}
}
