package org.stemma.collation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotation.Token;
import org.stemma.annotation.Token.Tag;
import org.stemma.report.Span;

/**
 * Reads off a clause how much of something its deed touches: the quantifier of the object ("withdraw some of its troops",
 * "the withdrawal of all ferries"), else of the subject ("all of them will leave"), else of a place it is limited to ("from several ports").
 */
final class Scopes {

    private static final Map<String, String> QUANTIFIERS = Map.ofEntries(
            Map.entry("all", Scope.ALL),
            Map.entry("every", Scope.ALL),
            Map.entry("entire", Scope.ALL),
            Map.entry("whole", Scope.ALL),
            Map.entry("both", Scope.ALL),
            Map.entry("most", Scope.MOST),
            Map.entry("some", Scope.SOME),
            Map.entry("part", Scope.SOME),
            Map.entry("several", Scope.SOME),
            Map.entry("partial", Scope.SOME),
            Map.entry("partially", Scope.SOME),
            Map.entry("partly", Scope.SOME),
            Map.entry("none", Scope.NONE));

    private static final Set<String> LIMITING = Set.of("from", "in", "at", "across", "on", "for");
    private static final Set<String> VAGUE_COUNTS =
            Set.of("several", "some", "various", "multiple", "many", "certain", "few");

    private static final Set<String> BEING = Set.of("be", "been", "being", "is", "are", "was", "were");

    private final Predicates predicates;

    Scopes(Predicates predicates) {
        this.predicates = predicates;
    }

    /** The scopes of the deeds in {@code clause}, given its tokens in order; one a deed. */
    List<Scope> of(List<Token> clause, String text) {
        List<Scope> scopes = new ArrayList<>();
        for (int i = 0; i < clause.size(); i++) {
            Token token = clause.get(i);
            if (token.tag() == Tag.VERB || token.tag() == Tag.NOUN || isHeadOfAnOf(clause, i, text)) {
                int at = i;
                predicates.families(word(token, text)).stream()
                        .findFirst()
                        .flatMap(family -> scope(clause, at, family, text))
                        .ifPresent(scopes::add);
            }
        }
        return scopes;
    }

    /** Taggers take "withdrawal of" for an adjective. */
    private static boolean isHeadOfAnOf(List<Token> clause, int at, String text) {
        return clause.get(at).tag() == Tag.ADJ
                && at + 1 < clause.size()
                && word(clause.get(at + 1), text).equals("of");
    }

    private Optional<Scope> scope(List<Token> clause, int deed, String family, String text) {
        List<Token> object = objectAfter(clause, deed, text);
        List<Token> subject = subjectBefore(clause, deed);
        List<Token> limited =
                object.isEmpty() || !subject.isEmpty() && isPassive(clause, deed, text) ? subject : object;
        if (limited.isEmpty()) {
            return Optional.empty();
        }
        Span noun = limited.getFirst().span().hull(limited.getLast().span());
        Optional<String> said = quantifier(limited, text);
        if (said.isPresent()) {
            return Optional.of(new Scope(noun, family, said.get()));
        }
        Optional<Scope> place = placeLimit(clause, object.isEmpty() ? 0 : deed + 1, family, text);
        return place.isPresent() ? place : Optional.of(new Scope(noun, family, Scope.NOT_SAID));
    }

    /** The noun phrase right behind the deed, or behind its "of"; empty when something else follows. */
    private static List<Token> objectAfter(List<Token> clause, int deed, String text) {
        int from = deed + 1;
        if (from < clause.size() && Set.of("of", "out").contains(word(clause.get(from), text))) {
            from++;
        } else if (from < clause.size() && clause.get(deed).tag() == Tag.NOUN) {
            return List.of();
        }
        return phraseFrom(clause, from, text);
    }

    private static List<Token> phraseFrom(List<Token> clause, int from, String text) {
        int to = from;
        boolean noun = false;
        while (to < clause.size() && inPhrase(clause.get(to), noun, word(clause.get(to), text))) {
            noun |= isNoun(clause.get(to));
            to++;
        }
        return noun ? clause.subList(from, to) : List.of();
    }

    private static boolean inPhrase(Token token, boolean afterNoun, String word) {
        if (word.equals("of")) {
            return !afterNoun;
        }
        return switch (token.tag()) {
            case DET, ADJ, NUM, PRON, ADV, PART -> !afterNoun || token.tag() == Tag.PART;
            case NOUN, PROPN -> true;
            default -> false;
        };
    }

    private static boolean isNoun(Token token) {
        return token.tag() == Tag.NOUN || token.tag() == Tag.PROPN;
    }

    /** "Will be withdrawn next week": what follows a passive is not its object. */
    private static boolean isPassive(List<Token> clause, int deed, String text) {
        return deed > 0 && clause.get(deed).tag() == Tag.VERB && BEING.contains(word(clause.get(deed - 1), text));
    }

    /** What stands before a deed without an object: the subject of a passive or of an intransitive verb. */
    private static List<Token> subjectBefore(List<Token> clause, int deed) {
        boolean passive = clause.get(deed).tag() == Tag.VERB
                && clause.subList(0, deed).stream().anyMatch(token -> token.tag() == Tag.AUX);
        int to = 0;
        while (passive
                && to < deed
                && clause.get(to).tag() != Tag.AUX
                && clause.get(to).tag() != Tag.VERB) {
            to++;
        }
        return clause.subList(0, to);
    }

    private static Optional<String> quantifier(List<Token> phrase, String text) {
        return phrase.stream()
                .map(token -> QUANTIFIERS.get(word(token, text)))
                .filter(value -> value != null)
                .findFirst()
                .map(value -> negated(phrase, text) ? Scope.SOME : value);
    }

    /** "Not all" is some. */
    private static boolean negated(List<Token> phrase, String text) {
        return phrase.stream().anyMatch(token -> word(token, text).equals("not"));
    }

    private Optional<Scope> placeLimit(List<Token> clause, int from, String family, String text) {
        for (int i = from; i + 1 < clause.size(); i++) {
            if (LIMITING.contains(word(clause.get(i), text)) && counts(clause.get(i + 1), text)) {
                List<Token> phrase = phraseFrom(clause, i + 1, text);
                if (!phrase.isEmpty() && phrase.getLast().tag() == Tag.NOUN) {
                    Span span = clause.get(i).span().hull(phrase.getLast().span());
                    String value = word(clause.get(i), text) + " " + count(phrase.getFirst(), text) + " "
                            + word(phrase.getLast(), text);
                    return Optional.of(new Scope(span, family, value));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean counts(Token token, String text) {
        return token.tag() == Tag.NUM || VAGUE_COUNTS.contains(word(token, text));
    }

    private static String count(Token token, String text) {
        String word = word(token, text);
        return VAGUE_COUNTS.contains(word) ? "several" : word;
    }

    private static String word(Token token, String text) {
        return token.span().of(text).toLowerCase(Locale.ROOT);
    }
}
