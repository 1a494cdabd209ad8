package org.stemma.names;

import java.util.List;
import java.util.Optional;

/** The verdict where every word of one name, at least, has its partner in the other. */
record PersonVerdict(
        PersonName left,
        PersonName right,
        List<Token> one,
        List<Token> two,
        Alignment alignment,
        GivenNames givenNames) {
    /** Shortest word that can bear the weight of a slip in another word. */
    private static final int BEARING = 3;

    private static final double PATRONYMIC_SCORE = 0.96;

    NameMatch verdict() {
        int tied = alignment.pairs().size();
        if (tied == 1) {
            return one.size() == 1 && two.size() == 1 ? single() : bare();
        }
        Optional<String> objection = objection(tied);
        if (objection.isPresent()) {
            return NameMatch.different(0.5, objection.get());
        }
        return agreed();
    }

    private NameMatch single() {
        Alignment.Pair pair = alignment.pairs().getFirst();
        if (!alone(pair)) {
            return NameMatch.different(0.4, words(pair) + ": too little to go by");
        }
        return NameMatch.same(pair.tie().score(), ruleOf(pair), words(pair));
    }

    /** One word against several: a family name, not a given name, may stand for the whole. */
    private NameMatch bare() {
        Alignment.Pair pair = alignment.pairs().getFirst();
        boolean leftShort = one.size() == 1;
        int at = leftShort ? pair.right() : pair.left();
        PersonName full = leftShort ? right : left;
        List<Token> tokens = leftShort ? two : one;
        boolean family = full.familyFirst() ? at == 0 : at == tokens.size() - 1;
        if (!family || !alone(pair)) {
            return NameMatch.different(0.4, words(pair) + ": not the family name of the fuller one");
        }
        return NameMatch.same(
                NameMatch.BARE * pair.tie().score(), "surname-only", words(pair) + ", given name not said");
    }

    private boolean alone(Alignment.Pair pair) {
        return pair.tie().alone(one.get(pair.left()), two.get(pair.right()));
    }

    private Optional<String> objection(int tied) {
        int leftOut = alignment.left().size() + alignment.right().size();
        if (leftOut > PersonRules.mostLeftOut(tied)) {
            return Optional.of(leftOut + " words have no partner");
        }
        if (alignment.strong() == 0 || onlyGivenTied()) {
            return Optional.of("no family name holds");
        }
        if (otherInitials()) {
            return Optional.of("other middle initials");
        }
        if (onlyMiddleInitial()) {
            return Optional.of("the initial is of a middle name, and the first name is another");
        }
        if (badOrder()) {
            return Optional.of("the order makes another name of the same words");
        }
        return weakLinks();
    }

    private Optional<String> weakLinks() {
        long slips = alignment.count(Tie.Kind.MISSPELLING);
        boolean borne = alignment.pairs().stream()
                .anyMatch(pair ->
                        pair.tie().strong() && one.get(pair.left()).text().length() >= BEARING);
        boolean initials = alignment.count(Tie.Kind.INITIAL) > 0;
        if (slips > 1 || (slips == 1 && (!borne || initials))) {
            return Optional.of("too little holds beside a word that is one letter off");
        }
        boolean gendered = alignment.count(Tie.Kind.GENDER) > 0;
        if (gendered && (alignment.strong() == 0 || initials)) {
            return Optional.of("male and female form, and no given name to tell");
        }
        return Optional.empty();
    }

    /**
     * Whether the strong ties leave out the family name: "Hans F." against Hans Friedrich, and two given names alone
     * against the same two with a family name.
     */
    private boolean onlyGivenTied() {
        boolean initialLast = alignment.pairs().stream()
                .filter(pair -> pair.tie().kind() == Tie.Kind.INITIAL)
                .anyMatch(pair -> pair.left() == one.size() - 1 && pair.right() == two.size() - 1);
        return initialLast || givenWithoutFamily(one, two, true) || givenWithoutFamily(two, one, false);
    }

    private boolean givenWithoutFamily(List<Token> shorter, List<Token> longer, boolean leftIsShorter) {
        PersonName full = leftIsShorter ? right : left;
        boolean lastOpen = alignment.pairs().stream()
                .noneMatch(pair -> (leftIsShorter ? pair.right() : pair.left()) == longer.size() - 1);
        return longer.size() > shorter.size()
                && lastOpen
                && !full.familyFirst()
                && shorter.stream().allMatch(token -> givenNames.known(token.text()));
    }

    /** Two names that each say middle initials must not say other ones: George W. against George H. W. */
    private boolean otherInitials() {
        boolean openInitial = alignment.left().stream().anyMatch(i -> one.get(i).initial())
                || alignment.right().stream().anyMatch(i -> two.get(i).initial());
        return openInitial
                && one.stream().anyMatch(Token::initial)
                && two.stream().anyMatch(Token::initial);
    }

    /**
     * Whether beside the family name only initials hold, and they are not those of the first names: Bruno Haller against
     * Matthias B. Haller.
     */
    private boolean onlyMiddleInitial() {
        if (alignment.count(Tie.Kind.INITIAL) == 0
                || alignment.pairs().size() - alignment.count(Tie.Kind.INITIAL) > 1) {
            return false;
        }
        Alignment.Pair family = alignment.pairs().stream()
                .filter(pair -> pair.tie().kind() != Tie.Kind.INITIAL)
                .findFirst()
                .orElseThrow();
        int firstLeft = family.left() == 0 ? 1 : 0;
        int firstRight = family.right() == 0 ? 1 : 0;
        return alignment.pairs().stream().noneMatch(pair -> pair.left() == firstLeft && pair.right() == firstRight);
    }

    private boolean badOrder() {
        if (alignment.inOrder()) {
            return false;
        }
        boolean turned = alignment.pairs().stream().anyMatch(pair -> pair.tie().kind() == Tie.Kind.PARTICLE);
        boolean marked = alignment.pairs().stream()
                .anyMatch(pair -> one.get(pair.left()).hasParticle()
                        && two.get(pair.right()).hasParticle());
        boolean allGiven = alignment.pairs().stream()
                .allMatch(pair -> givenNames.known(one.get(pair.left()).text()));
        return (left.kin() && right.kin() && turned) || (allGiven && !marked);
    }

    private NameMatch agreed() {
        Alignment.Pair weakest = alignment.weakest();
        int leftOut = alignment.left().size() + alignment.right().size();
        double score = PersonRules.score(alignment, leftOut);
        boolean fine = weakest.tie().strong();
        if (fine && leftOut > 0) {
            return leftOut(score, weakest);
        }
        if (fine && !alignment.inOrder()) {
            return NameMatch.same(score, "order", "the same words in another order");
        }
        return NameMatch.same(score, ruleOf(weakest), words(weakest));
    }

    private NameMatch leftOut(double score, Alignment.Pair weakest) {
        List<Token> tokens = alignment.left().isEmpty() ? two : one;
        List<Integer> open = alignment.left().isEmpty() ? alignment.right() : alignment.left();
        Token first = tokens.get(open.getFirst());
        if (open.size() == 1 && PersonRules.patronymic(first)) {
            return NameMatch.same(
                    Math.max(score, PATRONYMIC_SCORE * weakest.tie().score()),
                    "patronymic",
                    first.text() + " is a patronymic said on one side only");
        }
        return NameMatch.same(score, "middle-name", first.text() + " is said on one side only");
    }

    private String ruleOf(Alignment.Pair pair) {
        boolean crossed = left.writing() != right.writing();
        if (pair.tie().strong() && crossed) {
            return "transliteration";
        }
        return pair.tie().kind().id;
    }

    private String words(Alignment.Pair pair) {
        return one.get(pair.left()).text() + " ~ " + two.get(pair.right()).text() + ": "
                + pair.tie().kind().words;
    }
}
