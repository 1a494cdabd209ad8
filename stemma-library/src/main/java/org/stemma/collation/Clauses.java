package org.stemma.collation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.stemma.annotation.Token;
import org.stemma.annotation.Token.Tag;
import org.stemma.report.Span;

/** Cuts a stretch of a sentence into clauses that each say one thing: a subject of its own and a verb on either side of the cut. */
final class Clauses {

    /** Words that join two clauses when a new subject and verb follow. */
    private static final Set<String> JOINING =
            Set.of("and", "but", "so", "yet", "or", "while", "whereas", "although", "though");

    /** Words that open a clause of their own whatever follows. */
    private static final Set<String> OPENING = Set.of("where", "which", "who", "when");

    /** An editor's "[and]" joins as a printed "and" does. */
    private static final Set<String> INSERTION_MARKS = Set.of("[", "]");

    /** Without these at its head a clause can stand alone. */
    private static final Set<String> RELATIVE_ADVERBS = Set.of("where", "when");

    private Clauses() {}

    /**
     * The clauses of {@code within}, in order; the whole stretch when it has only one.
     *
     * @param tokens the tokens of the text, in order
     */
    static List<Span> of(Span within, List<Token> tokens, String text) {
        List<Token> inside = tokens.stream()
                .filter(token -> within.covers(token.span()))
                .filter(token -> !INSERTION_MARKS.contains(word(token, text)))
                .toList();
        List<Span> clauses = new ArrayList<>();
        int from = 0;
        for (int i = 1; i < inside.size(); i++) {
            if (opens(inside, i, text) && hasVerb(inside.subList(from, i))) {
                clauses.add(trimmed(inside.subList(from, i), text));
                from = i;
            }
        }
        if (from < inside.size()) {
            clauses.add(trimmed(inside.subList(from, inside.size()), text));
        }
        return clauses.stream().filter(clause -> !clause.isEmpty()).toList();
    }

    private static boolean opens(List<Token> tokens, int at, String text) {
        String word = word(tokens.get(at), text);
        boolean afterMark = isMark(tokens.get(at - 1), text);
        if (word.equals(";") || afterSemicolon(tokens, at, text)) {
            return hasVerb(tokens.subList(at, tokens.size()));
        }
        if (OPENING.contains(word)) {
            return afterMark && hasVerb(tokens.subList(at, tokens.size()));
        }
        return JOINING.contains(word)
                && joinsClauses(tokens, at, afterMark)
                && newSubjectAndVerb(tokens.subList(at + 1, tokens.size()), text);
    }

    /** Between two bare nouns "and" joins the nouns: "soldiers and guards were sent". */
    private static boolean joinsClauses(List<Token> tokens, int at, boolean afterMark) {
        boolean bareBehind = at + 1 < tokens.size()
                && tokens.get(at + 1).tag() != Tag.DET
                && tokens.get(at + 1).tag() != Tag.PRON;
        return afterMark || !isNominal(tokens.get(at - 1)) || !bareBehind;
    }

    private static boolean isNominal(Token token) {
        return switch (token.tag()) {
            case NOUN, PROPN, ADJ, NUM, PRON -> true;
            default -> false;
        };
    }

    private static boolean afterSemicolon(List<Token> tokens, int at, String text) {
        return word(tokens.get(at - 1), text).equals(";");
    }

    /** A subject comes before the next verb, and no mark or joining word comes in between. */
    private static boolean newSubjectAndVerb(List<Token> tokens, String text) {
        boolean subject = false;
        for (Token token : tokens) {
            if (isVerb(token)) {
                return subject;
            }
            if (isMark(token, text) || token.tag() == Tag.CCONJ) {
                return false;
            }
            subject |= isSubject(token);
        }
        return false;
    }

    private static boolean isSubject(Token token) {
        return token.tag() == Tag.NOUN || token.tag() == Tag.PROPN || token.tag() == Tag.PRON;
    }

    private static boolean isVerb(Token token) {
        return token.tag() == Tag.VERB || token.tag() == Tag.AUX;
    }

    private static boolean hasVerb(List<Token> tokens) {
        return tokens.stream().anyMatch(Clauses::isVerb);
    }

    private static boolean isMark(Token token, String text) {
        return token.tag() == Tag.PUNCT && ",;:—–()".contains(word(token, text));
    }

    private static String word(Token token, String text) {
        return token.span().of(text).toLowerCase(Locale.ROOT);
    }

    /** The tokens' hull without joining words and marks at its edges. */
    private static Span trimmed(List<Token> tokens, String text) {
        int from = 0;
        int to = tokens.size();
        while (from < to && isEdge(tokens.get(from), text) && !isItsSubject(tokens, from, text)) {
            from++;
        }
        while (to > from && isEdge(tokens.get(to - 1), text)) {
            to--;
        }
        return from == to
                ? new Span(0, 0)
                : tokens.get(from).span().hull(tokens.get(to - 1).span());
    }

    /** "That is why": what was said before is what the clause tells of. */
    private static boolean isItsSubject(List<Token> tokens, int at, String text) {
        return word(tokens.get(at), text).equals("that") && at + 1 < tokens.size() && isVerb(tokens.get(at + 1));
    }

    private static boolean isEdge(Token token, String text) {
        String word = word(token, text);
        return token.tag() == Tag.PUNCT && !"()[]".contains(word)
                || JOINING.contains(word)
                || RELATIVE_ADVERBS.contains(word)
                || word.equals("that");
    }
}
