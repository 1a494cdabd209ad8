package org.stemma.names;

/**
 * A name in Latin letters and the writing it came in, so that each name is romanised once.
 *
 * @param latin the name in Latin letters, case and signs kept, English genitives gone
 * @param writing the writing it was given in
 */
record Written(String latin, Writing writing) {
    static Written of(String name) {
        return new Written(Romanisation.latin(NameKeys.withoutPossessive(name)), Writing.of(name));
    }

    String folded() {
        return NameKeys.tidy(latin);
    }
}
