package org.stemma.annotation;

import java.util.List;
import java.util.function.Predicate;

/** Tells sentences whose capitals say nothing: headlines with every word capitalised, or all in capitals. */
final class TitleCase {

    /** A shorter row of words has too few capitals to judge by. */
    private static final int FEWEST_WORDS = 3;

    /** Words this long are capitalised in headline style; shorter ones are mostly articles and prepositions. */
    private static final int LONG_WORD = 4;

    /** A sentence of prose stays far below, even one full of names. */
    private static final double CAPITAL_SHARE = 0.8;

    private TitleCase() {}

    /** True when nearly all long words start with a capital and it is no sentence of prose that is full of names. */
    static boolean isTitle(List<String> words) {
        return isShouted(words) || (!endsInStop(words) && share(words, TitleCase::startsBig) >= CAPITAL_SHARE);
    }

    /** True when nearly all long words are in capitals. */
    static boolean isShouted(List<String> words) {
        return share(words, TitleCase::isAllBig) >= CAPITAL_SHARE;
    }

    /** The words of {@code row}. */
    static List<String> words(String text, List<Token> row) {
        return row.stream().map(token -> token.span().of(text)).toList();
    }

    private static boolean endsInStop(List<String> words) {
        return words.subList(Math.max(0, words.size() - LONG_WORD), words.size())
                .contains(".");
    }

    private static double share(List<String> words, Predicate<String> test) {
        int all = 0;
        int hits = 0;
        for (String word : words) {
            if (word.length() >= LONG_WORD && Character.isLetter(word.codePointAt(0))) {
                all++;
                hits += test.test(word) ? 1 : 0;
            }
        }
        return all < FEWEST_WORDS ? 0 : (double) hits / all;
    }

    private static boolean startsBig(String word) {
        return Character.isUpperCase(word.codePointAt(0));
    }

    private static boolean isAllBig(String word) {
        return word.codePoints().noneMatch(Character::isLowerCase);
    }
}
