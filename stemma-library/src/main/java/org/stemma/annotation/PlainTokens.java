package org.stemma.annotation;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import org.stemma.report.Span;

/** Tokens by Unicode word boundaries (UAX #29) for languages without a model: says only what the letters show. */
final class PlainTokens {

    private static final Origin ORIGIN = new Origin("tokens/plain", 1, 0.5);

    private final String text;
    private final BreakIterator words;

    PlainTokens(String text, String language) {
        this.text = text;
        this.words = BreakIterator.getWordInstance(ULocale.forLanguageTag(language));
    }

    /** The tokens of the sentence at {@code sentence}, in order. */
    List<Token> of(Span sentence) {
        words.setText(sentence.of(text));
        List<Token> tokens = new ArrayList<>();
        int from = words.first();
        boolean initial = true;
        for (int to = words.next(); to != BreakIterator.DONE; to = words.next()) {
            Span span = new Span(sentence.start() + from, sentence.start() + to);
            String word = span.of(text);
            if (!word.isBlank() && !Sentences.isSpace(word.charAt(0))) {
                Token.Tag tag = tag(word, initial);
                tokens.add(new Token(span, tag, ORIGIN));
                initial &= tag == Token.Tag.PUNCT;
            }
            from = to;
        }
        return tokens;
    }

    private static Token.Tag tag(String word, boolean initial) {
        int first = word.codePointAt(0);
        if (Character.isDigit(first)) {
            return Token.Tag.NUM;
        }
        if (!Character.isLetter(first)) {
            return isSymbol(first) ? Token.Tag.SYM : Token.Tag.PUNCT;
        }
        return Character.isUpperCase(first) && !initial ? Token.Tag.PROPN : Token.Tag.X;
    }

    private static boolean isSymbol(int first) {
        return switch (Character.getType(first)) {
            case Character.CURRENCY_SYMBOL, Character.MATH_SYMBOL, Character.OTHER_SYMBOL -> true;
            default -> false;
        };
    }
}
