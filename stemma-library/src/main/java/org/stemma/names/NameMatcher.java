package org.stemma.names;

/**
 * Says whether two names are one and the same, and by which rule. Immutable and safe to share; the lists load once, with the
 * first matcher.
 *
 * <p>Rules, from the surest: equal; title, particle, spacing, form (the same words without what tells nothing); order;
 * spelling; transliteration; patronymic, middle-name; alias; acronym; initial; misspelling; surname-only. Verdicts against:
 * different, generation, place, number, legal-form.
 */
public final class NameMatcher {
    private static final NameMatcher STANDARD = new NameMatcher();

    private final PersonRules people = new PersonRules(GivenNames.standard());
    private final PlaceRules places = new PlaceRules();
    private final BodyRules bodies = new BodyRules();

    private NameMatcher() {}

    /** The matcher over the lists that come with the library. */
    public static NameMatcher standard() {
        return STANDARD;
    }

    /** The verdict on two names of one kind; the same whichever comes first. */
    public NameMatch compare(String a, String b, NameKind kind) {
        String one = NameKeys.withoutPossessive(a);
        String two = NameKeys.withoutPossessive(b);
        return one.compareTo(two) <= 0 ? ordered(one, two, kind) : ordered(two, one, kind);
    }

    /** Names in one writing of syllables or words: sign by sign, simplified and traditional ones being one. */
    private static NameMatch signs(String a, String b) {
        return Romanisation.signs(a).equals(Romanisation.signs(b))
                ? NameMatch.same(1, "equal", "the same signs")
                : NameMatch.different(0.2, "other signs in a writing where each is a syllable or a word");
    }

    private NameMatch ordered(String a, String b, NameKind kind) {
        if (Writing.of(a).syllabic() && Writing.of(a) == Writing.of(b)) {
            return signs(a, b);
        }
        Written left = Written.of(a);
        Written right = Written.of(b);
        String one = left.folded();
        String two = right.folded();
        if (one.isEmpty() || two.isEmpty()) {
            return NameMatch.different(0, "a name without letters or figures");
        }
        if (one.equals(two)) {
            return left.writing() == right.writing()
                    ? NameMatch.same(1, "equal", one + " in both")
                    : NameMatch.same(0.97, "transliteration", one + " in both writings");
        }
        return switch (kind) {
            case PERSON -> people.compare(left, right);
            case PLACE -> places.compare(left, right);
            case ORGANISATION, OTHER -> bodies.compare(left, right);
        };
    }
}
