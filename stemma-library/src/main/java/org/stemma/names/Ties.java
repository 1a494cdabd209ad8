package org.stemma.names;

import java.util.List;

/** Ties single words of two names by sound, alias, initial or slip, never by likeness of letters alone. */
final class Ties {
    /** Most sound distance of two spellings of one word … */
    private static final double FARTHEST = 0.75;

    /** … and per sound of the longer key, so that short words must be all but equal. */
    private static final double PER_SOUND = 0.13;

    /** A distance of one confusable vowel or a silent h needs no code to confirm it. */
    private static final double AUDIBLE = 0.25;

    /** Shortest word that may be a slip of the pen, and shortest where the first letter is the slip. */
    private static final int SLIP = 4;

    private static final int SLIP_AT_START = 6;

    /** A frame of one consonant says nothing across writings. */
    private static final int SHORTEST_FRAME = 2;

    private final GivenNames givenNames;
    private final boolean acrossWritings;
    private final boolean eastern;

    Ties(GivenNames givenNames, Writing a, Writing b) {
        this.givenNames = givenNames;
        this.acrossWritings = a != b;
        this.eastern = a.syllabic() || b.syllabic();
    }

    Tie between(Token a, Token b) {
        if (a.initial() || b.initial()) {
            return initial(a, b);
        }
        if (a.hasParticle() != b.hasParticle()
                && (a.text().equals(b.text()) || a.glued().equals(b.glued()))) {
            return new Tie(Tie.Kind.PARTICLE, 0.98);
        }
        if (a.text().equals(b.text())) {
            return new Tie(Tie.Kind.EQUAL, 1);
        }
        Tie spelling = spelling(a, b);
        if (spelling.kind() == Tie.Kind.SPELLING) {
            return spelling;
        }
        if (givenNames.related(a.text(), b.text())) {
            return new Tie(Tie.Kind.ALIAS, 0.9);
        }
        if (givenNames.apart(a.text(), b.text())) {
            return Tie.NONE;
        }
        return spelling.holds() ? spelling : distant(a, b);
    }

    /** The tie of two words in names of bodies: given names and initials play no part. */
    Tie ofBodies(Token a, Token b) {
        Tie tie = ofPlaces(a, b);
        int shorter = Math.min(a.text().length(), b.text().length());
        if (tie.holds() && (tie.kind() != Tie.Kind.SOUND || shorter > SLIP)) {
            return tie;
        }
        if (shorter >= SLIP && (a.text().equals(b.text() + "s") || b.text().equals(a.text() + "s"))) {
            return new Tie(Tie.Kind.SOUND, 0.92);
        }
        if (acrossWritings && sameFrame(a, b)) {
            return new Tie(Tie.Kind.TRANSLITERATION, 0.88);
        }
        return slip(a, b) ? new Tie(Tie.Kind.MISSPELLING, 0.8) : Tie.NONE;
    }

    /** The tie of two words by letters and sound alone. */
    static Tie ofPlaces(Token a, Token b) {
        return a.text().equals(b.text()) ? new Tie(Tie.Kind.EQUAL, 1) : spelling(a, b);
    }

    private Tie distant(Token a, Token b) {
        if (acrossWritings && sameFrame(a, b)) {
            return new Tie(Tie.Kind.TRANSLITERATION, 0.88);
        }
        if (genders(a.text(), b.text())) {
            return new Tie(Tie.Kind.GENDER, 0.9);
        }
        return slip(a, b) ? new Tie(Tie.Kind.MISSPELLING, 0.8) : Tie.NONE;
    }

    private static Tie initial(Token a, Token b) {
        boolean fits = a.initial() ? b.text().startsWith(a.text()) : a.text().startsWith(b.text());
        if (a.initial() && b.initial()) {
            return fits || a.text().startsWith(b.text()) ? new Tie(Tie.Kind.INITIAL, 0.85) : Tie.NONE;
        }
        return fits || sameSoundStart(a, b) ? new Tie(Tie.Kind.INITIAL, 0.8) : Tie.NONE;
    }

    private static boolean sameSoundStart(Token a, Token b) {
        return a.keys().stream()
                .anyMatch(left -> b.keys().stream()
                        .anyMatch(right -> !left.isEmpty() && !right.isEmpty() && left.charAt(0) == right.charAt(0)));
    }

    private static Tie spelling(Token a, Token b) {
        double cost = Spelling.cost(a.keys(), b.keys());
        if (a.hasParticle() != b.hasParticle()) {
            cost = Math.min(cost, Spelling.cost(a.gluedKeys(), b.gluedKeys()));
        }
        if (cost == 0) {
            return new Tie(Tie.Kind.SPELLING, 0.97);
        }
        int sounds = Math.max(a.keys().getFirst().length(), b.keys().getFirst().length());
        if (cost > Math.min(FARTHEST, PER_SOUND * sounds) || genders(a.text(), b.text())) {
            return Tie.NONE;
        }
        return cost <= AUDIBLE || Sound.shared(stem(a.text()), stem(b.text()))
                ? new Tie(Tie.Kind.SOUND, 0.96 - cost / 10)
                : Tie.NONE;
    }

    /** A Latvian name without its ending: Lavrovs, Sergejs. */
    private static String stem(String word) {
        return word.endsWith("vs") || word.endsWith("js") ? word.substring(0, word.length() - 1) : word;
    }

    private boolean sameFrame(Token a, Token b) {
        return sameFrame(a.keys(), b.keys())
                || (a.hasParticle() != b.hasParticle() && sameFrame(a.gluedKeys(), b.gluedKeys()));
    }

    private boolean sameFrame(List<String> a, List<String> b) {
        return a.stream()
                .map(this::frame)
                .anyMatch(left -> left.length() >= SHORTEST_FRAME
                        && b.stream().map(this::frame).anyMatch(left::equals));
    }

    private String frame(String key) {
        String frame = Spelling.frame(key);
        return eastern ? Spelling.eastern(frame) : frame;
    }

    /** Whether two words are the male and the female form of one Slavic or Baltic family name. */
    static boolean genders(String a, String b) {
        return female(a, b) || female(b, a);
    }

    private static boolean female(String she, String he) {
        if (she.length() < SLIP || !she.endsWith("a")) {
            return false;
        }
        String stem = she.substring(0, she.length() - 1);
        if (stem.equals(he)) {
            return he.endsWith("v") || he.endsWith("in") || he.endsWith("yn");
        }
        boolean adjective = she.endsWith("ska") || she.endsWith("cka") || she.endsWith("aya");
        String root = she.endsWith("aya") ? she.substring(0, she.length() - "aya".length()) : stem;
        return adjective
                && he.length() > root.length()
                && he.startsWith(root)
                && "iy".indexOf(he.charAt(root.length())) >= 0;
    }

    private static boolean slip(Token a, Token b) {
        return slip(a.text(), b.text()) || slip(a.keys().getFirst(), b.keys().getFirst());
    }

    /** Whether one letter put in, left out, changed or swapped with its neighbour makes one word of the other. */
    static boolean slip(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        if (shorter < SLIP || Math.abs(a.length() - b.length()) > 1) {
            return false;
        }
        int head = 0;
        while (head < shorter && a.charAt(head) == b.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head && a.charAt(a.length() - 1 - tail) == b.charAt(b.length() - 1 - tail)) {
            tail++;
        }
        String left = a.substring(head, a.length() - tail);
        String right = b.substring(head, b.length() - tail);
        boolean swapped = left.length() == 2
                && right.length() == 2
                && left.charAt(0) == right.charAt(1)
                && left.charAt(1) == right.charAt(0);
        boolean one = left.length() <= 1 && right.length() <= 1;
        return (one || swapped) && (head > 0 || shorter >= SLIP_AT_START);
    }
}
