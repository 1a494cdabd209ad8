package org.stemma.desk.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Cuts text into the words it is found by: small letters without accents; English ones by their stem (Krovetz 1993),
 * Chinese, Japanese and Korean ones by pairs of signs.
 */
final class WordBreaker extends Analyzer {

    /** For English text. */
    static final WordBreaker ENGLISH = new WordBreaker(true);

    /** For text in any other language, and for names. */
    static final WordBreaker PLAIN = new WordBreaker(false);

    private final boolean english;

    /** Positions between two names of one field, so that no phrase runs from one into the next. */
    private static final int GAP = 100;

    private WordBreaker(boolean english) {
        super(PER_FIELD_REUSE_STRATEGY);
        this.english = english;
    }

    /** The one for a report's language, a BCP 47 tag. */
    static WordBreaker of(String language) {
        return language.equals("en") || language.startsWith("en-") ? ENGLISH : PLAIN;
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer tokens = new StandardTokenizer();
        TokenStream folded =
                new ASCIIFoldingFilter(new CJKBigramFilter(new LowerCaseFilter(new CJKWidthFilter(tokens))));
        return new TokenStreamComponents(
                tokens, english ? new KStemFilter(new EnglishPossessiveFilter(folded)) : folded);
    }

    @Override
    public int getPositionIncrementGap(String field) {
        return GAP;
    }

    /** The words of {@code text} in order. */
    List<String> words(String text) {
        List<String> words = new ArrayList<>();
        try (TokenStream stream = tokenStream("", text)) {
            CharTermAttribute word = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(word.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("a string in memory cannot be read", e);
        }
        return words;
    }
}
