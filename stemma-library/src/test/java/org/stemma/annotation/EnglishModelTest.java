package org.stemma.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.report.Span;

/** The models are read by our own code for the sake of speed; it must give what OpenNLP's gives. */
class EnglishModelTest {

    private static final List<String> PIECES = List.of(
            "the",
            "Smith",
            "said",
            "that",
            "can't",
            "it",
            "was",
            "\"not",
            "so\",",
            "he",
            "U.S.",
            "on",
            "5",
            "p.m.",
            "of",
            "$3.5m",
            "co-op",
            "won’t",
            "&amp;",
            "(see",
            "below)",
            "...",
            "a",
            "–",
            "“ships”",
            "İzmir",
            "—",
            "ran.He",
            "10:30",
            "cannot",
            "\ud83d\ude00",
            "Ünal's",
            "x",
            ".",
            ",",
            "she",
            "will",
            "have",
            "gone",
            "harbour",
            "quickly",
            "1,250",
            "ALL",
            "CAPS",
            "'em",
            "\ud83d",
            "пришёл",
            "\u00a0",
            "\t",
            "\n");

    private static final EnglishCutter CUTTER = new EnglishCutter();
    private static final EnglishTagger TAGGER = new EnglishTagger();

    static Stream<String> texts() {
        Random random = new Random(4);
        return Stream.generate(() -> text(random)).limit(300);
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(60);
        for (int i = 0; i < length; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size()))).append(random.nextInt(8) > 0 ? " " : "");
        }
        return text.toString();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void wordsAreCutAsOpenNlpCutsThem(String text) {
        List<Span> theirs = Stream.of(OpenNlp.tokenizer().tokenizePos(text))
                .map(span -> new Span(span.getStart(), span.getEnd()))
                .toList();

        assertThat(CUTTER.words(text)).isEqualTo(theirs);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void wordsAreTaggedAsOpenNlpTagsThem(String text) {
        String[] words = CUTTER.words(text).stream().map(word -> word.of(text)).toArray(String[]::new);

        assertThat(TAGGER.tag(words)).isEqualTo(OpenNlp.tagger().tag(words));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a", "\n\n"})
    void littleOrNothingIsCutIntoAsMuch(String text) {
        assertThat(CUTTER.words(text)).hasSize(text.strip().length());
        assertThat(TAGGER.tag(new String[0])).isEmpty();
    }

    @Test
    void aWordIsCutAlikeWhetherItIsKnownOrNot() {
        List<Span> first = CUTTER.words("wouldn't've");
        for (int i = 0; i < 40_000; i++) {
            CUTTER.words("w" + i);
        }

        assertThat(CUTTER.words("wouldn't've")).isEqualTo(first);
    }

    /** Models read once. */
    private static final class OpenNlp {
        private static final TokenizerModel TOKENS = tokens();
        private static final POSModel POS = pos();

        static TokenizerME tokenizer() {
            return new TokenizerME(TOKENS);
        }

        static POSTaggerME tagger() {
            return new POSTaggerME(POS);
        }

        private static TokenizerModel tokens() {
            try (InputStream in = open("/opennlp-en-ud-ewt-tokens-1.3-2.5.4.bin")) {
                return new TokenizerModel(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static POSModel pos() {
            try (InputStream in = open("/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin")) {
                return new POSModel(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static InputStream open(String name) {
            return Objects.requireNonNull(EnglishModelTest.class.getResourceAsStream(name), name);
        }
    }
}
