package org.stemma.collation;

/** How readings of one locus differ. */
public enum Difference {
    /** All, some, or from these places only. */
    SCOPE,
    NUMBER,
    DATE,
    PLACE,
    ACTOR,
    /** Proposed, agreed, begun, done. */
    STAGE,
    /** One says it is, another that it is not. */
    POLARITY,
    /** The same words, passed on by other hands. */
    CHANNEL,
    CAUSE,
    /** Said in other words, nothing more. */
    WORDING,
    /** A figure that grew from one day to the next. */
    UPDATE
}
