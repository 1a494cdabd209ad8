package org.stemma.annotation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;

/** The English tokenizer and part-of-speech models of OpenNLP (trained on UD English-EWT), read at first use and shared. */
final class EnglishTagger {

    private static final String TOKENS = "/opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin";
    private static final String POS = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";

    private EnglishTagger() {}

    /** A tokenizer for the calling thread alone. */
    static TokenizerME tokenizer() {
        return new TokenizerME(Models.TOKENIZER);
    }

    /** A tagger for the calling thread alone. */
    static POSTaggerME tagger() {
        return new POSTaggerME(Models.TAGGER);
    }

    /** Initialised by the class loader on first use, once. */
    private static final class Models {
        static final TokenizerModel TOKENIZER = tokens();
        static final POSModel TAGGER = pos();

        private static TokenizerModel tokens() {
            try (InputStream in = open(TOKENS)) {
                return new TokenizerModel(in);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read model " + TOKENS, e);
            }
        }

        private static POSModel pos() {
            try (InputStream in = open(POS)) {
                return new POSModel(in);
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read model " + POS, e);
            }
        }

        private static InputStream open(String name) {
            InputStream in = EnglishTagger.class.getResourceAsStream(name);
            if (in == null) {
                throw new IllegalStateException("model " + name + " is not on the class path");
            }
            return in;
        }
    }
}
