package org.stemma.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Words and marks that a rule's pattern cannot do without: a passage with none of them need not be held against it. In either
 * case, in parts of words too; {@code 0} stands for any ASCII digit.
 */
final class Sign {

    private static final List<Sign> ALL = new ArrayList<>();

    /** Whom pictures are from, as captions name them. */
    private static final List<String> AGENCIES =
            List.of("reuters", "afp", "epa", "getty", "anadolu", "tass", "xinhua", "shutterstock", ". ap");
    /** What pictures are called. */
    private static final List<String> PICTURES = List.of("photo", "image", "picture", "foto", "фото");

    /** What any caption has. */
    static final Sign CAPTION = of(
            List.of(AGENCIES, PICTURES),
            "0",
            "(",
            "[",
            "/",
            "|",
            "caption",
            "screen",
            "a view of",
            "general view",
            "undated",
            "handout",
            "grab",
            "in this still",
            "aerial",
            "composite",
            "combination",
            "credit",
            "courtesy",
            "bloomberg",
            "file",
            "left",
            "right",
            "seen",
            "shown");
    /** What a caption that says it is one calls the picture. */
    static final Sign PICTURE = of(List.of(PICTURES), "caption", "handout", "grab", "still", "view", "screen");
    /** Whom a picture is from, where no bracket says so. */
    static final Sign PICTURE_CREDIT = new Sign(credits());
    /** Where somebody stands in a picture. */
    static final Sign POSITION = new Sign(
            "(left",
            "(right",
            "(centre",
            "(center",
            "(far ",
            "(second ",
            "0nd l)",
            "0nd r)",
            "0rd l)",
            "0rd r)",
            "0th l)",
            "0th r)",
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
            "are shown");

    static final Sign BRACKET = new Sign("(");
    static final Sign YEAR = new Sign("0000");
    static final Sign NOTICE = new Sign(
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
            "privacy");
    static final Sign CORRECTION = new Sign(
            "version",
            "corrected",
            "updated to correct",
            "amended",
            "changed to",
            "mistakenly",
            "incorrectly",
            "wrongly",
            "erroneously");
    static final Sign CONTRIBUTION = new Sign("contribut", "reported from");
    static final Sign PUBLISHED = new Sign("published", "posted", "updated");
    /** Words of those who write for a paper. */
    static final Sign DESK = new Sign("staff", "correspondent", "desk", "news", "editorial", "writer", "reporter");
    /** Who did what for a text or picture, as a line of credits opens. */
    static final Sign ROLE = of(
            List.of(PICTURES),
            "ing by",
            "ed by",
            "en by",
            "on by",
            "xt by",
            "ry by",
            "ds by",
            "with add",
            "with rep",
            "with inf",
            "with fil",
            "with inp",
            "with age",
            "with wir",
            "credit",
            "video",
            "courtesy",
            "source",
            "via:",
            "quelle:",
            "fuente:",
            "fonte:",
            "источник:",
            " par",
            " por",
            " von",
            "agencies",
            "from wire",
            "from news",
            "from agency",
            "from staff");
    /** Before or around the name of somebody whose picture it is. */
    static final Sign PICTURE_NAME = of(List.of(PICTURES), "©", "(c)", "credit", "courtesy", "via", "/", "(", "[");
    /** Set phrases of pages that may stand anywhere in a passage, as the word list has them. */
    static final Sign PHRASE = new Sign(Cues.insides(false));
    /** Those of them that a notice of any length may have. */
    static final Sign LEGAL_PHRASE = new Sign(Cues.insides(true));

    /** A picture's name and its maker's, or a mark and an agency, side by side. */
    private static List<String> credits() {
        Stream<String> by = Stream.of("photo", "photograph", "image", "picture", "credit", "foto")
                .flatMap(named -> Stream.of(" by", ":", " -", " courtesy").map(named::concat));
        Stream<String> from = Stream.of(
                        "reuters", "ap photo", "afp", "epa", "getty images", "anadolu", "tass", "xinhua")
                .flatMap(agency -> Stream.of("/", "-", " -", " via ").map(agency::concat));
        Stream<String> alone = Stream.of("ap", "afp", "getty", "reuters", "epa", "shutterstock", "bloomberg")
                .flatMap(agency -> Stream.of("|", "| ", "/", "/ ", ". ").map(mark -> mark + agency));
        return Stream.of(by, from, alone, Stream.of(". handout", ". file photo"))
                .flatMap(words -> words)
                .toList();
    }

    private final List<String> words;
    private final long bit;

    private Sign(String... words) {
        this(List.of(words));
    }

    private static Sign of(List<List<String>> shared, String... own) {
        return new Sign(Stream.concat(shared.stream().flatMap(List::stream), Stream.of(own))
                .toList());
    }

    private Sign(List<String> words) {
        this.words = words;
        this.bit = 1L << ALL.size();
        ALL.add(this);
    }

    /** All signs. */
    static List<Sign> all() {
        return List.copyOf(ALL);
    }

    List<String> words() {
        return words;
    }

    /** This sign in a set of signs. */
    long bit() {
        return bit;
    }

    /** The signs that {@code words} has, one bit each. */
    static long in(String words) {
        return SignStates.ALL.in(words, 0, words.length());
    }

    /** True when {@code words} has this sign from {@code start} on and before {@code end}. */
    boolean in(String words, int start, int end) {
        return (SignStates.ALL.in(words, start, end) & bit) != 0;
    }
}
