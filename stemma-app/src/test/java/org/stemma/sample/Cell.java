package org.stemma.sample;

/**
 * One cell of the answer key.
 *
 * @param words what it says, without the sign
 * @param beyond true when it carries the sign ° and so is not reached yet
 */
record Cell(String words, boolean beyond) {

    private static final String SIGN = "°";

    static Cell of(String printed) {
        String words = printed.strip();
        return words.endsWith(SIGN)
                ? new Cell(words.substring(0, words.length() - SIGN.length()).strip(), true)
                : new Cell(words, false);
    }

    String printed() {
        return beyond ? (words + " " + SIGN).strip() : words;
    }

    /** A dash stands for silence. */
    boolean silent() {
        return words.equals("–");
    }
}
