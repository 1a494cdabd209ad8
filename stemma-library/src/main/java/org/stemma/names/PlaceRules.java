package org.stemma.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whether two names are of one place: by list first; spelling counts only where no list knows both. */
final class PlaceRules {
    private static final Set<String> LEFT_OUT = Set.of("the", "of", "al", "el", "city", "town", "village");
    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("province", "region"),
            Map.entry("region", "region"),
            Map.entry("oblast", "region"),
            Map.entry("marz", "region"),
            Map.entry("governorate", "region"),
            Map.entry("krai", "region"),
            Map.entry("district", "district"),
            Map.entry("raion", "district"),
            Map.entry("rayon", "district"),
            Map.entry("county", "county"),
            Map.entry("state", "state"));
    private static final Map<String, String> SHORT =
            Map.of("st", "saint", "mt", "mount", "ft", "fort", "sankt", "saint");
    private static final double WITHOUT_KIND = 0.75;
    /** A place's name of fewer letters must agree to the sound. */
    private static final int SHORTEST_LOOSE = 6;

    /** Score of a spelling half a sound away; farther ones are other places. */
    private static final double CLOSEST = 0.91;

    private record Place(List<Token> tokens, Optional<String> kind, List<String> numbers) {}

    NameMatch compare(Written a, Written b) {
        Optional<String> one = Places.standard().code(a.latin());
        Optional<String> two = Places.standard().code(b.latin());
        if (one.isPresent() && two.isPresent()) {
            return one.equals(two)
                    ? NameMatch.same(0.97, "alias", "both are names of " + one.get())
                    : NameMatch.different(0, one.get() + " and " + two.get() + " are two places");
        }
        return compare(
                parse(a.folded()), parse(b.folded()), a.writing(), b.writing(), one.isPresent() || two.isPresent());
    }

    private static Place parse(String folded) {
        List<Token> tokens = new ArrayList<>();
        List<String> numbers = new ArrayList<>();
        Optional<String> kind = Optional.empty();
        List<String> words = Resource.split(folded, ' ');
        for (String word : words) {
            if (words.size() > 1 && KINDS.containsKey(word)) {
                kind = Optional.of(KINDS.get(word));
            } else if (Character.isDigit(word.charAt(0))) {
                numbers.add(word);
            } else if (words.size() == 1 || !LEFT_OUT.contains(word)) {
                tokens.add(Token.of(SHORT.getOrDefault(word, word)));
            }
        }
        return new Place(tokens, kind, numbers);
    }

    private static NameMatch compare(Place left, Place right, Writing a, Writing b, boolean listed) {
        boolean otherKind = !left.kind.equals(right.kind);
        if (!left.numbers.equals(right.numbers)
                || (otherKind && (listed || (left.kind.isPresent() && right.kind.isPresent())))) {
            return NameMatch.different(0.3, "another number or kind of place");
        }
        List<Token> one = Alignment.rejoined(left.tokens, right.tokens);
        List<Token> two = Alignment.rejoined(right.tokens, left.tokens);
        if (one.size() != two.size() || one.isEmpty()) {
            return NameMatch.different(0.2, "they have words of their own");
        }
        double score = 1;
        Tie weakest = new Tie(Tie.Kind.EQUAL, 1);
        for (int i = 0; i < one.size(); i++) {
            Tie tie = tie(one.get(i), two.get(i), a, b, listed);
            weakest = tie.kind().compareTo(weakest.kind()) > 0 ? tie : weakest;
            score = Math.min(score, tie.score());
        }
        return verdict(weakest, score * (otherKind ? WITHOUT_KIND : 1), a != b, otherKind);
    }

    private static Tie tie(Token a, Token b, Writing first, Writing second, boolean listed) {
        Tie tie = Ties.ofPlaces(a, b);
        boolean loose = tie.kind() == Tie.Kind.SOUND && !(tie.alone(a, b) && !listed);
        boolean tooShort = Math.min(a.text().length(), b.text().length()) < SHORTEST_LOOSE;
        boolean far = loose && (tooShort || tie.score() < CLOSEST || (listed && first == second));
        return far ? Tie.NONE : tie;
    }

    private static NameMatch verdict(Tie weakest, double score, boolean crossed, boolean otherKind) {
        if (!weakest.holds()) {
            return NameMatch.different(0.2, "the words do not hold together");
        }
        if (crossed) {
            return NameMatch.same(score, "transliteration", "same sounds across writings");
        }
        if (otherKind) {
            return NameMatch.same(score, "kind-of-place", "one says province or region, the other does not");
        }
        return NameMatch.same(
                score, weakest.kind() == Tie.Kind.EQUAL ? "form" : weakest.kind().id, weakest.kind().words);
    }
}
