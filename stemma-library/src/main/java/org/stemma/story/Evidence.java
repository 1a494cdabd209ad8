package org.stemma.story;

/**
 * One reason for a decision.
 *
 * @param feature short stable name: "names", "wording", "dates"
 * @param score how much it speaks for the decision; negative speaks against
 * @param detail one phrase a reader can check: the shared names, the days compared
 */
public record Evidence(String feature, double score, String detail) {

    /** The feature of what a person decided; no automatic change undoes it. */
    public static final String HAND = "hand";

    /** The feature of stock background, which was not compared and so weighs nothing. */
    public static final String STOCK = "stock";
}
