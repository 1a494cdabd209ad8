package org.stemma.intake;

import java.util.List;

/**
 * Words and marks that a rule's pattern cannot do without: a passage with none of them need not be held against it. In lower
 * case, in parts of words too; {@code 0} stands for any ASCII digit.
 */
enum Sign {
    /** What any caption has. */
    CAPTION(
            "0",
            "(",
            "[",
            "/",
            "|",
            "photo",
            "image",
            "picture",
            "caption",
            "foto",
            "фото",
            "screen",
            "a view of",
            "general view",
            "undated",
            "handout",
            "aerial",
            "composite",
            "combination",
            "credit",
            "courtesy",
            "reuters",
            "afp",
            "epa",
            "getty",
            "anadolu",
            "tass",
            "xinhua",
            "shutterstock",
            "bloomberg",
            "file",
            "left",
            "right",
            "seen",
            "shown",
            ". ap"),
    /** What a caption that says it is one calls the picture. */
    PICTURE("photo", "image", "picture", "caption", "foto", "фото", "handout", "grab", "still", "view", "screen"),
    /** Whom a picture is from, where no bracket says so. */
    PICTURE_CREDIT(
            "|",
            "/",
            "photo",
            "image",
            "picture",
            "credit",
            "foto",
            "reuters",
            "afp",
            "epa",
            "getty",
            "anadolu",
            "tass",
            "xinhua",
            "shutterstock",
            "handout",
            ". ap"),
    /** Where somebody stands in a picture. */
    POSITION(
            "(left",
            "(right",
            "(centre",
            "(center",
            "(far ",
            "(second ",
            "nd l",
            "nd r",
            "rd l",
            "rd r",
            "th l",
            "th r",
            "(top",
            "(bottom",
            "(above",
            "(below",
            ", left",
            ", right",
            ", centre",
            ", center",
            ", second ",
            "from left",
            "left to right",
            "seen here",
            "is seen",
            "are seen",
            "is pictured",
            "are pictured",
            "is shown",
            "are shown"),
    BRACKET("("),
    YEAR("0000"),
    NOTICE(
            "©",
            "&copy;",
            "copyright",
            "(c)",
            "reserved",
            "consent",
            "permission",
            "reproduc",
            "redistribut",
            "republi",
            "duplicat",
            "rewritten",
            "liab",
            "trademark",
            "prohibited",
            "forbidden",
            "third",
            "terms",
            "this material",
            "this content",
            "this article",
            "this website",
            "this site",
            "intellectual",
            "privacy"),
    CORRECTION(
            "version",
            "corrected",
            "updated to correct",
            "amended",
            "changed to",
            "mistakenly",
            "incorrectly",
            "wrongly",
            "erroneously"),
    CONTRIBUTION("contribut", "reported from"),
    /** Set phrases of pages that may stand anywhere in a passage, as the word list has them. */
    PHRASE(Cues.insides(false)),
    /** Those of them that a notice of any length may have. */
    LEGAL_PHRASE(Cues.insides(true));

    private final List<String> words;

    Sign(String... words) {
        this(List.of(words));
    }

    Sign(List<String> words) {
        this.words = words;
    }

    List<String> words() {
        return words;
    }

    /** This sign in a set of signs. */
    long bit() {
        return 1L << ordinal();
    }

    /** The signs that {@code words} has, one bit each; it is in lower case. */
    static long in(String words) {
        return SignStates.ALL.in(words);
    }
}
