package org.stemma.annotation;

import java.util.Optional;

/**
 * What follows a cue.
 *
 * @param from first word of what was said; where the next thing stands when nothing was
 * @param listener the words that name who was told
 * @param end behind the adjuncts and the listener that belong to the cue
 */
record Complement(Kind kind, int from, Optional<Run> listener, int end) {

    /** The shapes in which things said are given. */
    enum Kind {
        THAT,
        BARE,
        QUOTE,
        WH,
        INFINITIVE,
        PHRASE,
        NONE;

        boolean isClause() {
            return this == THAT || this == BARE || this == QUOTE || this == WH;
        }
    }
}
