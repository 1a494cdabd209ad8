package org.stemma.annotation;

import java.util.Set;
import java.util.regex.Pattern;

/** Types names of several words that no list and no head word explains: mostly people. */
final class People {

    private static final Set<String> PARTICLES =
            Set.of("bin", "ibn", "van", "von", "der", "den", "al", "el", "da", "dos", "di", "del", "bint", "ter");
    private static final int LONGEST = 5;
    private static final int USUAL = 3;

    /** Korean and Chinese given names as news write them: Min-ho. */
    private static final Pattern DOUBLE = Pattern.compile("\\p{Lu}\\p{Ll}{1,6}-\\p{Ll}{1,6}");

    private static final double GIVEN = 0.9;
    private static final double TOLD = 0.8;
    private static final double SHAPED = 0.6;
    private static final double PLACED = 0.5;
    private static final double GUESSED = 0.3;

    private final Gazetteer gazetteer;
    private final Lexicon lexicon;
    private final Context context;

    People(Gazetteer gazetteer, Context context) {
        this.gazetteer = gazetteer;
        this.lexicon = gazetteer.lexicon();
        this.context = context;
    }

    /** {@code draft} typed. */
    Draft draft(Row row, Draft draft) {
        int from = draft.from();
        int to = draft.to();
        if (isPerson(row, from, to)) {
            return draft.as(Mention.Type.PERSON, GIVEN);
        }
        if (context.isDescribedAsBody(row, to)) {
            return draft.as(Mention.Type.ORGANISATION, TOLD);
        }
        boolean told = context.afterPersonNoun(row, from) || context.speaks(row, from, to) || context.isHuman(row, to);
        boolean names = !isOrdinary(row, from) || !isOrdinary(row, to - 1);
        if (told && names && !context.afterArticle(row, from) && isShaped(row, from, to)) {
            return draft.as(Mention.Type.PERSON, TOLD);
        }
        if (context.isInside(row, from) && names) {
            return draft.as(Mention.Type.PLACE, PLACED);
        }
        if (hasAcronym(row, from, to)) {
            return draft.as(Mention.Type.ORGANISATION, PLACED);
        }
        boolean strange = !isOrdinary(row, from)
                && !isOrdinary(row, to - 1)
                && !context.afterArticle(row, from)
                && !row.isInitialLetter(to - 1);
        return strange && isShaped(row, from, to) && to - from <= USUAL
                ? draft.as(Mention.Type.PERSON, SHAPED)
                : draft.as(Mention.Type.OTHER, GUESSED);
    }

    /** A given name or initial first, then at least one word that may be a surname. */
    boolean isPerson(Row row, int from, int to) {
        int first = row.word(from).equals("[") ? from + 1 : from;
        if (to - first < 2 || to - from > LONGEST || !isShaped(row, from, to)) {
            return false;
        }
        boolean ordinary = isOrdinary(row, to - 1);
        if (lexicon.isGivenName(row.word(first))) {
            return !(ordinary && context.afterArticle(row, from));
        }
        if (lexicon.isDoubtfulGivenName(row.word(first))) {
            return !ordinary && !context.afterArticle(row, from) && !isPlaceWithoutPerson(row, first, to);
        }
        boolean letter = row.isInitialLetter(first)
                && !row.word(first).equals("A")
                && !row.word(first).equals("I");
        boolean initial = letter || isInitials(row.word(first));
        boolean middle = row.isInitialLetter(first + 1) && to - first > 2;
        boolean double1 = to - first == 2 && DOUBLE.matcher(row.word(first + 1)).matches();
        boolean second = to - first > 2 && lexicon.isGivenName(row.word(first + 1)) && !isOrdinary(row, first);
        return initial || middle || second || double1 || hasParticle(row, from, to);
    }

    /** "Houston Oilmen": the first word is a big place, and nothing says that this is a person. */
    private boolean isPlaceWithoutPerson(Row row, int first, int to) {
        boolean place = gazetteer
                .find(row.word(first))
                .filter(entry -> entry.isPlace() && !entry.weak())
                .isPresent();
        return place
                && !context.speaks(row, first, to)
                && !context.isHuman(row, to)
                && !context.afterPersonNoun(row, first);
    }

    private static boolean isInitials(String word) {
        return word.matches("(?:\\p{Lu}\\.){2,3}");
    }

    private static boolean hasParticle(Row row, int from, int to) {
        for (int i = from + 1; i < to - 1; i++) {
            if (PARTICLES.contains(row.word(i))) {
                return true;
            }
        }
        return false;
    }

    /** Every capitalised word looks like a name: one capital and small letters, a double name, an initial or a junior. */
    private static boolean isShaped(Row row, int from, int to) {
        for (int i = from; i < to; i++) {
            String word = row.word(i);
            boolean small =
                    !row.isCapital(i) && (PARTICLES.contains(word) || "[]delae".contains(word) || row.isArabic(i));
            boolean letters = word.codePoints().noneMatch(Character::isDigit) && !word.equals("&");
            boolean name = row.isCapital(i)
                    && letters
                    && (!row.isAcronym(i) || isInitials(word) || isSuffix(word) || row.isShouted());
            if (!small && !name) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSuffix(String word) {
        return word.matches("[IVX]{1,4}|J\\.?[A-Z]\\.?|JR\\.?");
    }

    private static boolean hasAcronym(Row row, int from, int to) {
        for (int i = from; i < to; i++) {
            if (row.isAcronym(i) && !isSuffix(row.word(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isOrdinary(Row row, int i) {
        return lexicon.isCommon(row.lower(i));
    }
}
