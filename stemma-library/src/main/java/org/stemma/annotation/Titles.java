package org.stemma.annotation;

import java.util.Set;

/** Parts a run of capitalised words into the title in front and the name behind it. */
final class Titles {

    /** Titles that begin other names as well: General Assembly, Major League, Private Eye. */
    private static final Set<String> DOUBTFUL = Set.of(
            "general",
            "major",
            "private",
            "king",
            "queen",
            "father",
            "model",
            "champion",
            "justice",
            "miss",
            "host",
            "chair",
            "head",
            "prince",
            "princess",
            "lord",
            "mother",
            "sister",
            "brother",
            "director",
            "executive",
            "star",
            "partner",
            "student",
            "chief",
            "coach",
            "driver",
            "expert",
            "forward",
            "rival",
            "of",
            "for");

    private final Lexicon lexicon;

    Titles(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** True when nothing but titles, their modifiers and demonyms stands there: "Russian President". */
    boolean isOnlyTitle(Row row, int from, int to) {
        for (int i = from; i < to; i++) {
            String word = row.word(i);
            if (!isTitleWord(word) && !lexicon.demonyms().isDemonym(word) && !isLink(word)) {
                return false;
            }
        }
        return lexicon.isTitle(row.word(to - 1)) || lexicon.demonyms().isDemonym(row.word(to - 1));
    }

    private boolean isTitleWord(String word) {
        return lexicon.isTitle(word) || lexicon.isTitleModifier(word);
    }

    private static boolean isLink(String word) {
        return word.equals("of") || word.equals("the") || word.equals("for") || word.equals("and");
    }

    /** Index behind the last title that has a name behind it, or {@code from} when there is no such title. */
    int nameStart(Row row, int from, int to) {
        for (int last = to - 2; last >= from; last--) {
            boolean given = last == from && to - from == 2 && lexicon.isGivenName(row.word(last));
            boolean surname = given
                    || (last > from && lexicon.isGivenName(row.word(last - 1)) && lexicon.isCommon(row.lower(last)));
            if (lexicon.isTitle(row.word(last)) && !surname) {
                int start = afterOf(row, last + 1, to);
                return start < to && isNamelike(row, start, to) ? start : from;
            }
        }
        return from;
    }

    /** Over "of State" or "of the Interior" and other ordinary words up to the name. */
    private int afterOf(Row row, int start, int to) {
        if (!row.word(start).equals("of") && !row.word(start).equals("for")) {
            return start;
        }
        int i = start;
        while (i < to && (isLink(row.word(i)) || isOrdinary(row, i))) {
            i++;
        }
        return i;
    }

    private boolean isOrdinary(Row row, int i) {
        return lexicon.isCommon(row.lower(i)) && !lexicon.isGivenName(row.word(i));
    }

    /** One word of any kind, or several that are not all ordinary words: "Major League Baseball" has no name in it. */
    private boolean isNamelike(Row row, int start, int to) {
        boolean name = to - start == 1 || !DOUBTFUL.contains(row.lower(start - 1));
        for (int i = start; i < to; i++) {
            name |= !isOrdinary(row, i) && !isLink(row.word(i));
        }
        return name && !lexicon.demonyms().isDemonym(row.word(start)) && !lexicon.isBodyHead(row.word(to - 1));
    }
}
