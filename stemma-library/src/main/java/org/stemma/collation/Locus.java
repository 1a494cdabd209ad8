package org.stemma.collation;

/**
 * The point in question.
 *
 * @param about what it is about, in the words of one of its readings or of the aspect asked for
 */
public record Locus(LocusId id, Kind kind, String about) {

    /** What sort of point. */
    public enum Kind {
        /** One thing somebody said, in all its renderings. */
        UTTERANCE,
        /** Something that is said to be so. */
        POINT,
        /** One aspect of another locus on which its readings differ: how much, how many, when, where. */
        ASPECT
    }
}
