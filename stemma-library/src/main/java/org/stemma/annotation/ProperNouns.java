package org.stemma.annotation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.stemma.report.Span;

/**
 * Mends the tagger's commonest fault in news: unknown names tagged as adjectives, nouns or verbs. A word capitalised inside
 * a sentence is a proper noun unless it is a demonym; at the start of a sentence it is one when the same report writes it
 * with a capital elsewhere and never without.
 */
final class ProperNouns {

    private static final Demonyms DEMONYMS = new Demonyms();

    private final String text;
    private final Set<String> inside = new HashSet<>();
    private final Set<String> lower = new HashSet<>();

    private ProperNouns(String text) {
        this.text = text;
    }

    static List<Token> mend(String text, List<Sentence> sentences, List<Token> tokens) {
        ProperNouns report = new ProperNouns(text);
        List<List<Token>> rows = rows(sentences, tokens);
        rows.stream()
                .filter(row -> !TitleCase.isTitle(TitleCase.words(text, row)))
                .forEach(report::learn);
        List<Token> mended = new ArrayList<>();
        for (List<Token> row : rows) {
            mended.addAll(TitleCase.isTitle(TitleCase.words(text, row)) ? row : report.mend(row));
        }
        return mended;
    }

    /** The tokens sentence by sentence. */
    static List<List<Token>> rows(List<Sentence> sentences, List<Token> tokens) {
        List<List<Token>> rows = new ArrayList<>();
        int at = 0;
        for (Sentence sentence : sentences) {
            int from = at;
            while (at < tokens.size()
                    && tokens.get(at).span().start() < sentence.span().end()) {
                at++;
            }
            rows.add(tokens.subList(from, at));
        }
        return rows;
    }

    private void learn(List<Token> row) {
        for (int i = 0; i < row.size(); i++) {
            String word = row.get(i).span().of(text);
            if (Character.isLowerCase(word.codePointAt(0))) {
                lower.add(word);
            } else if (isCapitalised(word) && !isInitial(row, i)) {
                inside.add(word);
            }
        }
    }

    private List<Token> mend(List<Token> row) {
        List<Token> mended = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            Token token = row.get(i);
            mended.add(isName(row, i) ? new Token(token.span(), Token.Tag.PROPN, token.origin()) : token);
        }
        return mended;
    }

    private boolean isName(List<Token> row, int i) {
        Token token = row.get(i);
        String word = token.span().of(text);
        boolean open = switch (token.tag()) {
            case ADJ, NOUN, VERB, ADV, X, INTJ -> true;
            default -> false;
        };
        if (!open || !isCapitalised(word) || DEMONYMS.isDemonym(word)) {
            return false;
        }
        return !isInitial(row, i) || (inside.contains(word) && !lower.contains(word.toLowerCase(Locale.ROOT)));
    }

    private boolean isInitial(List<Token> row, int i) {
        if (i == 0) {
            return true;
        }
        Span before = row.get(i - 1).span();
        boolean opens = "“\"‘'«„:([•–—-".contains(before.of(text));
        return opens
                && (i == 1
                        || before.end() == row.get(i).span().start()
                        || before.of(text).equals(":"));
    }

    private static boolean isCapitalised(String word) {
        return Character.isUpperCase(word.codePointAt(0)) && word.length() > 1;
    }
}
