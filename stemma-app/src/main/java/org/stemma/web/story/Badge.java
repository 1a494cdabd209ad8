package org.stemma.web.story;

import java.util.List;
import java.util.Locale;
import org.stemma.collation.Difference;
import org.stemma.tell.ClaimWords;

/**
 * A type of difference as a page marks it: two letters in a form of its own, so that nobody needs the colour.
 *
 * @param form the name of its form in the style sheet
 * @param letters what stands in it
 * @param word what it means
 */
public record Badge(String form, String letters, String word) {

    static Badge of(Difference difference) {
        return new Badge(difference.name().toLowerCase(Locale.ROOT), letters(difference), ClaimWords.word(difference));
    }

    /** The badges of all but wording, which every two reports differ in. */
    static List<Badge> of(List<Difference> differences) {
        return differences.stream()
                .filter(difference -> difference != Difference.WORDING)
                .map(Badge::of)
                .toList();
    }

    private static String letters(Difference difference) {
        return switch (difference) {
            case SCOPE -> "Sc";
            case NUMBER -> "No";
            case DATE -> "Da";
            case PLACE -> "Pl";
            case ACTOR -> "Ac";
            case STAGE -> "St";
            case POLARITY -> "±";
            case CHANNEL -> "Ch";
            case CAUSE -> "Ca";
            case WORDING -> "Wo";
            case UPDATE -> "Up";
        };
    }
}
