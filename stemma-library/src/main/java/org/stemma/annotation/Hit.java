package org.stemma.annotation;

/**
 * A verb of attribution in its place.
 *
 * @param group auxiliaries, adverbs, the verb and the rest of its phrase
 * @param head the verb itself
 * @param passive "was said"
 * @param negated "did not say"
 * @param gerund "saying", without an auxiliary
 * @param infinitive "to say"
 */
record Hit(
        Run group, int head, CueTable.Verb verb, boolean passive, boolean negated, boolean gerund, boolean infinitive) {

    boolean takes(String frame) {
        return verb.takes(frame);
    }
}
