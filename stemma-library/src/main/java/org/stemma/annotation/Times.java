package org.stemma.annotation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.stemma.annotation.TimeRule.Found;
import org.stemma.report.Span;

/**
 * Marks expressions of time in English text, and dates in figures in other languages, and places them by the day of the
 * report, as far as that is known (TIMEX3 of ISO-TimeML). Depends on the text and {@code Report.published} alone, so it may be run again when the day of
 * the report has been narrowed.
 */
public final class Times implements Annotator {

    private static final int VERSION = 2;

    @Override
    public Set<Layer> requires() {
        return EnumSet.of(Layer.SENTENCES);
    }

    @Override
    public Set<Layer> assigns() {
        return EnumSet.of(Layer.TIMES);
    }

    @Override
    public boolean readsDay() {
        return true;
    }

    @Override
    public AnnotatedReport annotate(AnnotatedReport soFar) {
        Anchor anchor = new Anchor(soFar.report().published());
        Narrative narrative = new Narrative(anchor);
        TimeResolver resolver = new TimeResolver(anchor, narrative);
        String language = soFar.report().language();
        boolean english = Tokens.isEnglish(language);
        Function<String, List<Found>> grammar = english ? TimeGrammar::find : FigureDates.of(language)::find;
        List<TimeMention> times = new ArrayList<>();
        for (Sentence sentence : soFar.sentences()) {
            String words = sentence.span().of(soFar.report().text());
            for (Found found : grammar.apply(words)) {
                TimeReading reading = read(resolver, words, found, english);
                if (!(found.phrase() instanceof TimePhrase.Hung)) {
                    narrative.note(reading, words.substring(0, found.start()));
                }
                times.add(
                        mention(sentence.span().start(), found, isQuoted(words, found) ? reading.doubted() : reading));
            }
        }
        return soFar.withTimes(times);
    }

    private static TimeReading read(TimeResolver resolver, String sentence, Found found, boolean english) {
        String printed = sentence.substring(found.start(), found.end()).replaceAll("\\s+", " ");
        Tense tense = english ? Tense.around(sentence, found.start(), found.end()) : Tense.NONE;
        return resolver.read(found.phrase(), printed, tense);
    }

    /** Who speaks in quotation marks counts from the day of speaking, which may be another. */
    private static boolean isQuoted(String sentence, Found found) {
        String before = sentence.substring(0, found.start());
        boolean open = before.lastIndexOf('“') > before.lastIndexOf('”')
                || before.chars().filter(c -> c == '"').count() % 2 == 1;
        return open && !(found.phrase() instanceof TimePhrase.Dated || found.phrase() instanceof TimePhrase.Unplaced);
    }

    private static TimeMention mention(int offset, Found found, TimeReading reading) {
        return new TimeMention(
                new Span(offset + found.start(), offset + found.end()),
                reading.type(),
                reading.value(),
                reading.when(),
                new Origin("times/" + found.rule(), VERSION, reading.confidence()));
    }
}
