package org.stemma.annotation;

import org.stemma.report.Span;

/**
 * The words that attribute: "said", "according to".
 *
 * @param lemma base form in lower case: "say", "according to"
 */
public record Cue(Span span, String lemma, Strength strength) {

    /** How the verb presents what follows. */
    public enum Strength {
        /** say, tell, add. */
        NEUTRAL,
        /** confirm, acknowledge: presupposes an earlier report. */
        CONFIRMING,
        /** reveal, announce: presents it as new. */
        REVEALING,
        /** argue, claim, insist. */
        ARGUING,
        /** suggest, float, hint. */
        TENTATIVE,
        /** deny, reject, dismiss. */
        DENYING,
        /** decline to comment, refuse to say. */
        REFUSING
    }
}
