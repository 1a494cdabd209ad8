package org.stemma.names;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Whether two names are one person's: family name and given name must each hold by a rule of their own. */
final class PersonRules {
    /** Middle names, patronymics and second family names one side may leave out, for two and for more words that tie. */
    private static final int MOST_LEFT_OUT = 2;

    private static final int MOST_LEFT_OUT_OF_LONG = 3;
    private static final double EACH_LEFT_OUT = 0.03;
    private static final double OTHER_ORDER = 0.97;
    /** A joined name across writings is compared by its consonants only when there are at least this many. */
    private static final int SHORTEST_WHOLE_FRAME = 4;

    private static final Pattern PATRONYMIC = Pattern.compile(
            ".{2,}(ovich|evich|ovych|yovych|evych|ovic|evic|owitsch|ovitch|evitch|ovna|evna|ivna|ichna|inichna)|ilich|ilyich|kuzmich|lukich");

    private final GivenNames givenNames;

    PersonRules(GivenNames givenNames) {
        this.givenNames = givenNames;
    }

    NameMatch compare(Written a, Written b) {
        PersonName left = PersonName.parse(a);
        PersonName right = PersonName.parse(b);
        if (left.tokens().isEmpty() || right.tokens().isEmpty()) {
            return NameMatch.different(0, "nothing but signs in \"" + a.latin() + "\" or \"" + b.latin() + "\"");
        }
        if (generations(left, right)) {
            return new NameMatch(false, 0.3, "generation", "one is junior or another number of the name");
        }
        Optional<NameMatch> whole = whole(left, right);
        return whole.orElseGet(() -> byWords(left, right));
    }

    /** Junior against none is another man, as the news uses it; a regnal number or "senior" may be left out. */
    private static boolean generations(PersonName left, PersonName right) {
        String one = left.generation().orElse("");
        String two = right.generation().orElse("");
        boolean bothSaid = !one.isEmpty() && !two.isEmpty();
        return !one.equals(two) && (bothSaid || one.equals("jr") || two.equals("jr"));
    }

    /** Verdicts on the name written as one word: names in syllabic writings, and words run together. */
    private static Optional<NameMatch> whole(PersonName left, PersonName right) {
        String one = left.joined();
        String two = right.joined();
        boolean crossed = left.writing() != right.writing();
        boolean syllabic = left.writing().syllabic() || right.writing().syllabic();
        if (one.equals(two)) {
            return Optional.of(NameMatch.same(
                    crossed ? 0.96 : 0.97, crossed ? "transliteration" : rewritten(left, right), one + " in both"));
        }
        if (syllabic && left.writing() != Writing.KANA && right.writing() != Writing.KANA) {
            return Optional.of(bySigns(one, two));
        }
        boolean runTogether = left.tokens().size() == 1 ^ right.tokens().size() == 1;
        boolean spaced = runTogether && !left.hasInitials() && !right.hasInitials() && oneSound(one, two);
        return spaced
                ? Optional.of(NameMatch.same(0.93, "spacing", one + " ~ " + two + ": words run together"))
                : Optional.empty();
    }

    private static boolean oneSound(String one, String two) {
        return Spelling.cost(Spelling.keys(one), Spelling.keys(two)) == 0;
    }

    /** A name in signs for syllables or words against one in letters: the consonants of the whole decide. */
    private static NameMatch bySigns(String one, String two) {
        String frame = Spelling.coarsest(one);
        boolean same = frame.length() >= SHORTEST_WHOLE_FRAME && frame.equals(Spelling.coarsest(two));
        return same
                ? NameMatch.same(0.8, "transliteration", one + " ~ " + two + ": same consonants across writings")
                : NameMatch.different(0.2, one + " and " + two + " differ in consonants");
    }

    private static String rewritten(PersonName left, PersonName right) {
        boolean particle = left.tokens().stream().anyMatch(Token::hasParticle)
                || right.tokens().stream().anyMatch(Token::hasParticle);
        if (left.tokens().size() != right.tokens().size()) {
            return "spacing";
        }
        return particle ? "particle" : "title";
    }

    private NameMatch byWords(PersonName left, PersonName right) {
        List<Token> one = Alignment.rejoined(left.tokens(), right.tokens());
        List<Token> two = Alignment.rejoined(right.tokens(), left.tokens());
        Ties ties = new Ties(givenNames, left.writing(), right.writing());
        Alignment alignment = Alignment.of(one, two, ties::between);
        if (alignment.pairs().isEmpty()) {
            return NameMatch.different(0, "no word of one holds to a word of the other");
        }
        if (!alignment.left().isEmpty() && !alignment.right().isEmpty()) {
            String detail = text(one, alignment.left()) + " and " + text(two, alignment.right()) + " differ";
            return NameMatch.different(Math.min(0.5, alignment.mean() / 2), detail);
        }
        return new PersonVerdict(left, right, one, two, alignment, givenNames).verdict();
    }

    private static String text(List<Token> tokens, List<Integer> at) {
        return tokens.get(at.getFirst()).text();
    }

    static boolean patronymic(Token token) {
        return PATRONYMIC.matcher(token.text()).matches();
    }

    static int mostLeftOut(int tied) {
        return tied <= MOST_LEFT_OUT ? MOST_LEFT_OUT : MOST_LEFT_OUT_OF_LONG;
    }

    static double score(Alignment alignment, int leftOut) {
        double order = alignment.inOrder() ? 1 : OTHER_ORDER;
        return alignment.mean() * order * (1 - EACH_LEFT_OUT * leftOut);
    }
}
