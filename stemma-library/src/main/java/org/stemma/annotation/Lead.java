package org.stemma.annotation;

import java.util.List;
import java.util.Optional;
import org.stemma.annotation.Cue.Strength;

/**
 * The words of a sentence that attribute ("the ministry said on Monday that"), before it is settled how far their content
 * reaches.
 *
 * @param whole speaker, cue and listener: never part of the content
 * @param speaker the words that name who speaks; absent when nobody is named
 * @param relays the words that name who passed it on, outermost first
 * @param side where the content stands
 * @param from first word of the content that follows; meaningless when it stands before
 * @param to end of the content where that is fixed, {@link #OPEN_END} when it runs as far as its clause
 * @param joined true when it shares the speaker of the lead before it ("and added", ", saying")
 * @param rule the pattern family that found it
 */
record Lead(
        Run whole,
        Optional<Run> speaker,
        Run cue,
        String lemma,
        Strength strength,
        CueTable.Kind kind,
        List<Run> relays,
        Side side,
        int from,
        int to,
        boolean joined,
        String rule,
        double confidence) {

    /** Where the content of a lead stands. */
    enum Side {
        AFTER,
        BEFORE,
        AROUND
    }

    static final int OPEN_END = -1;

    Lead {
        relays = List.copyOf(relays);
    }

    Lead relayedBy(List<Run> others) {
        return new Lead(whole, speaker, cue, lemma, strength, kind, others, side, from, to, joined, rule, confidence);
    }
}
