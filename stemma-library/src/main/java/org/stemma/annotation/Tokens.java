package org.stemma.annotation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.stemma.report.Report;

/**
 * Splits sentences into words and marks with universal parts of speech. English (and text of unknown language) by
 * OpenNLP's models and repairs for news; other languages by Unicode word boundaries, where a word is {@code PROPN} when
 * capitalised inside a sentence, {@code NUM} when it is a figure and otherwise {@code X}.
 */
public final class Tokens implements Annotator {

    /** Reads the models for English now; else the first report waits for it. */
    public static void prepare() {
        EnglishTokens.prepare();
    }

    @Override
    public Set<Layer> requires() {
        return EnumSet.of(Layer.SENTENCES);
    }

    @Override
    public Set<Layer> assigns() {
        return EnumSet.of(Layer.TOKENS);
    }

    @Override
    public AnnotatedReport annotate(AnnotatedReport soFar) {
        Report report = soFar.report();
        List<Token> tokens = new ArrayList<>();
        if (isEnglish(report.language())) {
            EnglishTokens english = new EnglishTokens(report.text());
            soFar.sentences().forEach(sentence -> tokens.addAll(english.of(sentence.span())));
            return soFar.withTokens(ProperNouns.mend(report.text(), soFar.sentences(), tokens));
        }
        PlainTokens plain = new PlainTokens(report.text(), report.language());
        soFar.sentences().forEach(sentence -> tokens.addAll(plain.of(sentence.span())));
        return soFar.withTokens(tokens);
    }

    static boolean isEnglish(String language) {
        return language.equals("und") || language.equals("en") || language.startsWith("en-");
    }
}
