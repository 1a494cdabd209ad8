package org.stemma.provenance;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stemma.annotation.Mention;
import org.stemma.collation.Actor;
import org.stemma.collation.Cast;
import org.stemma.names.NameKeys;

/** Tells from the offices printed beside a name whether a person speaks for a body, or may be the one behind its name. */
final class Offices {

    private static final List<String> SPEAKING = List.of(
            "spokesman", "spokeswoman", "spokesperson", "press secretary", "press officer", "speaks for", "spokes");

    /** Heads of government and state: who is meant when a capital or country "said". */
    private static final Set<String> GOVERNING = Set.of(
            "president", "premier", "chancellor", "minister", "king", "queen", "government", "leader", "taoiseach");

    /** Words that name a kind of body and no body. */
    private static final Set<String> KINDS = Set.of(
            "company",
            "firm",
            "government",
            "ministry",
            "party",
            "police",
            "army",
            "military",
            "group",
            "union",
            "airline",
            "bank",
            "office",
            "department",
            "agency",
            "council",
            "chief",
            "senior",
            "a",
            "an",
            "the",
            "its",
            "their",
            "for",
            "of",
            "who",
            "speaks",
            "spokesman",
            "spokeswoman",
            "spokesperson",
            "press",
            "secretary",
            "officer");

    private static final Set<String> FUNCTION_WORDS =
            Set.of("the", "of", "for", "and", "a", "an", "s", "de", "la", "del");

    /** The body and the office in it share a stem under other endings. */
    private static final Map<String, String> OFFICE_OF = Map.of(
            "minister", "ministry",
            "ministers", "ministry",
            "president", "presidency",
            "presidential", "presidency",
            "ambassador", "embassy",
            "coastguard", "coast guard");

    private static final Set<String> ENDINGS = Set.of(
            "", "n", "an", "ian", "i", "ni", "ese", "ish", "ic", "er", "a", "ia", "y", "ey", "e", "o", "s", "ns", "ans",
            "ians");

    /** Shorter beginnings are shared by chance. */
    private static final int SHORTEST_STEM = 4;

    private Offices() {}

    /** True when one of the person's offices is that of a speaker for {@code body}, which it names. */
    static boolean speaksFor(Actor person, Actor body) {
        return person.roles().stream().anyMatch(role -> isSpeaker(role) && names(role, body));
    }

    /** True when the words of {@code body} may have been the words of {@code person}: an office in it, or over it. */
    static boolean mayBeBehind(Actor person, Actor body, Cast cast) {
        return person.roles().stream()
                .anyMatch(role -> names(role, body) || speaksForSomeBody(role) || governs(role, body, cast));
    }

    private static boolean speaksForSomeBody(String role) {
        return isSpeaker(role) && words(role).allMatch(KINDS::contains);
    }

    /** A head of government whose country the role does not say, beside a place or a government. */
    private static boolean governs(String role, Actor body, Cast cast) {
        boolean governed =
                body.type() == Mention.Type.PLACE || words(body.name()).anyMatch("government"::equals);
        return governed
                && words(role).anyMatch(GOVERNING::contains)
                && cast.actors().stream()
                        .noneMatch(other ->
                                other.type() == Mention.Type.PLACE && !other.equals(body) && names(role, other));
    }

    private static boolean isSpeaker(String role) {
        String folded = NameKeys.fold(role);
        return SPEAKING.stream().anyMatch(folded::contains);
    }

    private static boolean names(String role, Actor body) {
        Set<String> said = words(role).collect(Collectors.toSet());
        return Stream.concat(Stream.of(body.name()), body.spellings().stream().map(Actor.Spelling::name))
                .map(name -> words(name)
                        .filter(word -> !FUNCTION_WORDS.contains(word))
                        .toList())
                .anyMatch(name -> !name.isEmpty()
                        && name.stream().allMatch(word -> said.stream().anyMatch(other -> isOf(other, word))));
    }

    private static Stream<String> words(String text) {
        return Stream.of(NameKeys.fold(text).split(" ", -1))
                .filter(word -> !word.isEmpty())
                .map(word -> OFFICE_OF.getOrDefault(word, word));
    }

    /** The same word, or an adjective of it: Lovatian and Lovatia. */
    private static boolean isOf(String word, String name) {
        int common = 0;
        while (common < word.length() && common < name.length() && word.charAt(common) == name.charAt(common)) {
            common++;
        }
        return word.equals(name)
                || (common >= SHORTEST_STEM
                        && ENDINGS.contains(word.substring(common))
                        && ENDINGS.contains(name.substring(common)));
    }
}
