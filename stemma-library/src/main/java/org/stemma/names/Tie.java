package org.stemma.names;

/** How two words of two names hold together. */
record Tie(Kind kind, double score) {
    /** From the strongest to the weakest; {@code id} is the rule a verdict is given under. */
    enum Kind {
        EQUAL("equal", "same letters"),
        PARTICLE("particle", "a particle is kept, dropped or glued"),
        SPELLING("spelling", "one sound key"),
        SOUND("spelling", "close spelling, same Daitch–Mokotoff code"),
        TRANSLITERATION("transliteration", "same consonants across writings"),
        ALIAS("alias", "forms of one given name"),
        GENDER("spelling", "male and female form of one family name"),
        INITIAL("initial", "initial fits"),
        MISSPELLING("misspelling", "one letter off, the rest agrees"),
        NONE("different", "no tie");

        final String id;
        final String words;

        Kind(String id, String words) {
            this.id = id;
            this.words = words;
        }
    }

    /** Lowest score, a quarter of a sound away, and shortest word of a spelling that holds with nothing beside it. */
    private static final double ALONE = 0.93;

    private static final int SHORTEST_ALONE = 5;

    static final Tie NONE = new Tie(Kind.NONE, 0);

    boolean holds() {
        return kind != Kind.NONE;
    }

    /** Whether two words tied so are one name with no other word to bear them out. */
    boolean alone(Token a, Token b) {
        int shorter = Math.min(a.text().length(), b.text().length());
        return strong() && (kind != Kind.SOUND || (score >= ALONE && shorter >= SHORTEST_ALONE));
    }

    /** Whether the tie can carry a verdict on its own: neither an initial, nor a short form, nor a slip. */
    boolean strong() {
        return kind.compareTo(Kind.ALIAS) < 0;
    }
}
