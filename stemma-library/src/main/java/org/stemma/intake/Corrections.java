package org.stemma.intake;

import java.util.regex.Pattern;

/**
 * Knows the note in which an outlet takes back what an earlier version of the same report said. It belongs to the report and
 * is no account: its figures are withdrawn ones, its day is that of the change.
 */
final class Corrections {

    private static final Pattern LABEL = Pattern.compile(
            "^(?:corrections?|clarifications?|editor'?s'? note|update|note)\\b[^:.]{0,40}[:.]",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OF_THIS = Pattern.compile(
            "\\b(?:an? )?(?:earlier|previous|prior|original|initial) versions? of (?:this|the) (?:story|article|report|item|post|piece|dispatch|text|headline|caption)\\b"
                    + "|\\bthis (?:story|article|report|item|post|piece|dispatch|headline) (?:has been|was) (?:corrected|updated to correct|amended|changed to)\\b"
                    + "|\\b(?:we|this (?:story|article|report|item|post)) (?:mistakenly|incorrectly|wrongly|erroneously) (?:said|stated|reported|gave|identified)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final int MOST_WORDS = 90;

    private Corrections() {}

    /** True when the passage corrects the report it stands in; a labelled one may say so anywhere, another in its opening. */
    static boolean matches(Passage passage) {
        String words = passage.folded();
        if (passage.startsQuoted() || passage.words() > MOST_WORDS || !passage.has(Sign.CORRECTION)) {
            return false;
        }
        boolean labelled = LABEL.matcher(words).lookingAt();
        return labelled ? OF_THIS.matcher(words).find() : OF_THIS.matcher(words).lookingAt();
    }
}
