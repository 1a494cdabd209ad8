package org.stemma.annotation;

import java.util.Locale;

/** What a word says by itself about being a name, worked out once: numbers that stand for its form and its company. */
final class NameWord {

    /** Beginnings of a cluster's path that say something, from loose company to close. */
    static final int DEPTHS = 4;

    /** Beginnings and ends of the word that are looked at. */
    static final int AFFIXES = 8;

    /** Beyond the ends of a sentence. */
    static final NameWord NOTHING = new NameWord(1, 1, 1, new int[DEPTHS], new int[0], 0, false);

    private static final int[] BITS = {4, 6, 10, 14};

    private final int form;
    private final int small;
    private final int shape;
    private final int[] company;
    private final int[] affixes;
    private final int lists;
    private final boolean capital;

    private NameWord(int form, int small, int shape, int[] company, int[] affixes, int lists, boolean capital) {
        this.form = form;
        this.small = small;
        this.shape = shape;
        this.company = company;
        this.affixes = affixes;
        this.lists = lists;
        this.capital = capital;
    }

    NameWord(String word, Lexicon lexicon, WordClusters clusters) {
        this(
                WordClusters.hash(word),
                WordClusters.hash(word.toLowerCase(Locale.ROOT)),
                WordClusters.hash(shape(word)),
                company(clusters.path(word.toLowerCase(Locale.ROOT))),
                affixes(word.toLowerCase(Locale.ROOT)),
                lists(word, lexicon),
                Character.isUpperCase(word.codePointAt(0)));
    }

    int form() {
        return form;
    }

    int small() {
        return small;
    }

    int shape() {
        return shape;
    }

    /** The beginning of the cluster's path to {@code depth}; 0 for a word in no cluster. */
    int company(int depth) {
        return company[depth];
    }

    /** Beginning or end {@code k}; 0 when the word is too short. */
    int affix(int k) {
        return k < affixes.length ? affixes[k] : 0;
    }

    /** One bit for each list that has the word. */
    int lists() {
        return lists;
    }

    boolean isCommon() {
        return (lists & 1) != 0;
    }

    boolean capital() {
        return capital;
    }

    private static int[] company(String path) {
        int[] company = new int[DEPTHS];
        for (int i = 0; i < DEPTHS && !path.isEmpty(); i++) {
            company[i] = WordClusters.hash(path.substring(0, Math.min(BITS[i], path.length())));
        }
        return company;
    }

    private static int[] affixes(String word) {
        int length = Math.min(AFFIXES / 2, word.length());
        int[] affixes = new int[2 * length];
        for (int i = 0; i < length; i++) {
            affixes[2 * i] = WordClusters.hash("^" + word.substring(0, i + 1));
            affixes[2 * i + 1] = WordClusters.hash(word.substring(word.length() - i - 1) + "$");
        }
        return affixes;
    }

    /** The first bit tells ordinary words. */
    private static int lists(String word, Lexicon lexicon) {
        boolean[] in = {
            lexicon.isCommon(Folding.fold(word)),
            lexicon.isGivenName(word),
            lexicon.isDoubtfulGivenName(word),
            lexicon.isTitle(word),
            lexicon.isTitleModifier(word),
            lexicon.isPersonNoun(word),
            lexicon.isHonorific(word),
            lexicon.isBodyHead(word),
            lexicon.isPlaceHead(word),
            lexicon.isSpeech(word),
            lexicon.isDecision(word),
            lexicon.isNever(word),
            lexicon.isStateCode(word),
            lexicon.demonyms().isDemonym(word)
        };
        int bits = 0;
        for (int i = 0; i < in.length; i++) {
            bits |= in[i] ? 1 << i : 0;
        }
        return bits;
    }

    /** "Xxx" for Ada, "X.X." for U.S., "dd" for figures; of a run of one kind two are kept. */
    private static String shape(String word) {
        StringBuilder shape = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char kind = kind(word.charAt(i));
            int length = shape.length();
            boolean more = length > 1 && shape.charAt(length - 1) == kind && shape.charAt(length - 2) == kind;
            shape.append(more ? "" : kind);
        }
        return shape.toString();
    }

    private static char kind(char letter) {
        if (Character.isLetter(letter)) {
            return Character.isUpperCase(letter) ? 'X' : 'x';
        }
        return Character.isDigit(letter) ? 'd' : letter;
    }
}
