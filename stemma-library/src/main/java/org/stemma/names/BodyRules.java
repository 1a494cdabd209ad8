package org.stemma.names;

import java.util.List;
import java.util.Optional;

/** Whether two names are of one body: every telling word must hold; countries, numbers and legal forms must not differ. */
final class BodyRules {
    private static final double SOFT = 0.96;
    private static final double REWRITTEN = 0.97;
    private static final double OTHER_ORDER = 0.96;
    /** Shortest word of a body's name that may be one letter off. */
    private static final int SHORTEST_SLIP = 5;

    NameMatch compare(Written a, Written b) {
        Optional<NameMatch> listed = listed(a.latin(), b.latin());
        if (listed.isPresent()) {
            return listed.get();
        }
        BodyName left = BodyName.parse(a.latin());
        BodyName right = BodyName.parse(b.latin());
        if (shortened(left, right) || shortened(right, left)) {
            return NameMatch.same(0.85, "acronym", "one is made of the first letters of the other");
        }
        if (runTogether(a).equals(runTogether(b))) {
            return NameMatch.same(REWRITTEN, "spacing", "the same letters, run together or apart");
        }
        return objection(left, right).orElseGet(() -> byWords(left, right, a.writing(), b.writing()));
    }

    private static Optional<NameMatch> listed(String a, String b) {
        Optional<String> one = Bodies.standard().code(a);
        Optional<String> two = Bodies.standard().code(b);
        if (one.isEmpty() || two.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                one.equals(two)
                        ? NameMatch.same(0.95, "alias", "both are names of " + one.get())
                        : NameMatch.different(0.1, one.get() + " and " + two.get() + " are two bodies"));
    }

    private static String runTogether(Written name) {
        return name.folded().replace(" ", "");
    }

    private static boolean shortened(BodyName acronym, BodyName words) {
        return acronym.acronym().filter(words.initials()::contains).isPresent();
    }

    private static Optional<NameMatch> objection(BodyName left, BodyName right) {
        if (!left.countries().equals(right.countries())) {
            return Optional.of(new NameMatch(false, 0.3, "place", "they name other countries"));
        }
        if (!left.numbers().equals(right.numbers())) {
            return Optional.of(new NameMatch(false, 0.3, "number", "they bear other numbers"));
        }
        if (!left.sorts().isEmpty() && !right.sorts().isEmpty() && !left.sorts().equals(right.sorts())) {
            return Optional.of(NameMatch.different(0.4, "bodies of another sort"));
        }
        String one = left.form().orElse(BodyName.COMPANY);
        String two = right.form().orElse(BodyName.COMPANY);
        boolean wide = one.equals(BodyName.COMPANY) || two.equals(BodyName.COMPANY);
        return wide || one.equals(two)
                ? Optional.empty()
                : Optional.of(new NameMatch(false, 0.4, "legal-form", one + " and " + two));
    }

    private NameMatch byWords(BodyName left, BodyName right, Writing a, Writing b) {
        if (left.joined().equals(right.joined()) && !left.joined().isEmpty()) {
            String rule = a != b ? "transliteration" : left.tokens().equals(right.tokens()) ? "form" : "spacing";
            double score = left.soft().equals(right.soft()) ? REWRITTEN : SOFT * REWRITTEN;
            return NameMatch.same(score, rule, "the same telling words");
        }
        List<Token> one = Alignment.rejoined(left.tokens(), right.tokens());
        List<Token> two = Alignment.rejoined(right.tokens(), left.tokens());
        Ties ties = new Ties(GivenNames.standard(), a, b);
        Alignment alignment = Alignment.of(one, two, ties::ofBodies);
        if (!alignment.left().isEmpty() || !alignment.right().isEmpty()) {
            return NameMatch.different(alignment.mean() / 2, "they have words of their own");
        }
        if (alignment.pairs().isEmpty()) {
            return onlyCommon(left, right);
        }
        return tooWeak(alignment, one, two, left, right)
                .orElseGet(() -> agreed(alignment, one, two, left.soft().equals(right.soft()), a != b));
    }

    /** Names of nothing but countries, numbers and common words, all of which agree by now. */
    private static NameMatch onlyCommon(BodyName left, BodyName right) {
        boolean same = left.soft().equals(right.soft()) && !left.countries().isEmpty();
        return same
                ? NameMatch.same(0.9, "spelling", "the same country and form")
                : NameMatch.different(0.3, "nothing to go by");
    }

    private static Optional<NameMatch> tooWeak(
            Alignment alignment, List<Token> one, List<Token> two, BodyName left, BodyName right) {
        long slips = alignment.count(Tie.Kind.MISSPELLING);
        boolean borne = alignment.strong() > 0 || !left.countries().isEmpty();
        Alignment.Pair first = alignment.pairs().getFirst();
        if (alignment.pairs().size() == 1
                && !sameFrame(left, right)
                && first.tie().kind() == Tie.Kind.SOUND
                && !first.tie().alone(one.get(first.left()), two.get(first.right()))) {
            return Optional.of(NameMatch.different(0.45, "two words of like sound and nothing beside them"));
        }
        boolean tooShort = alignment.pairs().stream()
                .anyMatch(pair -> pair.tie().kind() == Tie.Kind.MISSPELLING
                        && one.get(pair.left()).text().length() < SHORTEST_SLIP);
        return slips > 1 || (slips == 1 && (!borne || tooShort))
                ? Optional.of(NameMatch.different(0.45, "a word is one letter off and too little holds beside it"))
                : Optional.empty();
    }

    /** Whether the words around the telling one agree: both a group, both of one legal form. */
    private static boolean sameFrame(BodyName left, BodyName right) {
        return left.soft().equals(right.soft())
                && left.form().equals(right.form())
                && (!left.soft().isEmpty() || left.form().isPresent());
    }

    private static NameMatch agreed(
            Alignment alignment, List<Token> one, List<Token> two, boolean sameSoft, boolean crossed) {
        Alignment.Pair weakest = alignment.weakest();
        double score = alignment.mean() * (sameSoft ? 1 : SOFT) * (alignment.inOrder() ? 1 : OTHER_ORDER);
        String words = one.get(weakest.left()).text() + " ~ "
                + two.get(weakest.right()).text();
        String detail = words + ": " + weakest.tie().kind().words;
        if (crossed && weakest.tie().strong()) {
            return NameMatch.same(score, "transliteration", detail);
        }
        if (weakest.tie().kind() == Tie.Kind.EQUAL) {
            boolean order = !alignment.inOrder();
            return NameMatch.same(
                    score,
                    order ? "order" : "form",
                    order ? "the same words in another order" : "the same telling words");
        }
        return NameMatch.same(score, weakest.tie().kind().id, detail);
    }
}
