package org.stemma.names;

/**
 * The verdict on a pair of names.
 *
 * @param same whether the two are taken for one name
 * @param score how sure the verdict "same" is, 0 to 1; a name alone against a fuller one stays at or below {@link #BARE}
 * @param rule the stable id of the weakest rule needed, such as {@code equal}, {@code transliteration} or {@code different}
 * @param detail one sentence for people that names the tokens concerned
 */
public record NameMatch(boolean same, double score, String rule, String detail) {
    /** The highest score of a bare surname against a full name: it holds only inside one report or story. */
    public static final double BARE = 0.6;

    public NameMatch {
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("score " + score + " is not within 0 and 1");
        }
        if (rule.isBlank()) {
            throw new IllegalArgumentException("a verdict needs a rule, got \"" + rule + "\"");
        }
    }

    static NameMatch different(double score, String detail) {
        return new NameMatch(false, score, "different", detail);
    }

    static NameMatch same(double score, String rule, String detail) {
        return new NameMatch(true, score, rule, detail);
    }
}
