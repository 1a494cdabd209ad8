package org.stemma.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotesTest {

    private static List<Quote> quotes(String... paragraphs) {
        AnnotationLine line = new AnnotationLine(List.of(new Sentences(), new Quotes()));
        return line.annotate(Paper.of(paragraphs)).quotes();
    }

    private static List<String> inner(String... paragraphs) {
        String text = Paper.of(paragraphs).text();
        return quotes(paragraphs).stream().map(quote -> quote.inner().of(text)).toList();
    }

    /** A8: one alphabet of marks. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "She said: “The sea decides.” And left. | The sea decides.",
                "She said: \"The sea decides.\" And left. | The sea decides.",
                "She said: « La mer décide. » And left. | La mer décide.",
                "She said: „Das Meer entscheidet.“ And left. | Das Meer entscheidet.",
                "She said: »Das Meer entscheidet.« And left. | Das Meer entscheidet.",
                "She said: ``The sea decides.'' And left. | The sea decides.",
                "‘The sea decides,’ she said of the sailors’ plan. | The sea decides,",
            })
    void pairsEveryAlphabet(String sentence, String inner) {
        assertThat(inner(sentence)).containsExactly(inner);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "The sailors’ plan and the ship's bell were the '90s' best.",
                "Rock ’n’ roll wasn’t the O’Briens’ music.",
                "The boat is 12' long and the sail 9\" wide.",
            })
    void anApostropheIsNoQuotation(String sentence) {
        assertThat(quotes(sentence)).isEmpty();
    }

    @Test
    void nestedMarksStayInside() {
        assertThat(inner("“He called it ‘a fine day,’ and left,” she said."))
                .containsExactly("He called it ‘a fine day,’ and left,", "a fine day,");
    }

    @Test
    void anUnbalancedMarkNeverSwallowsTheRest() {
        assertThat(quotes("The mayor called it “a fine day and left.", "The town slept."))
                .isEmpty();
        assertThat(inner("“We start again.", "The town slept.")).containsExactly("We start again.");
    }

    /** E7. */
    @Test
    void aQuotationOverParagraphsIsOneQuoteAParagraph() {
        assertThat(inner("She said: “We came in autumn.", "“We leave in spring.”"))
                .containsExactly("We came in autumn.", "We leave in spring.");
    }

    /** E10, E11, E12. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "“The sea decides what we do,” she said. | SPEECH",
                "She said it was settled “at the highest level.” | FRAGMENT",
                "Citing another “wish of the town,” she also said no. | FRAGMENT",
                "Nearly 200 “blue helmets” left the valley. | SCARE",
                "He starred in the film “Long Way Home” last year. | SCARE",
            })
    void tellsSpeechFromFragmentsAndNames(String sentence, Quote.Kind kind) {
        assertThat(quotes(sentence)).extracting(Quote::kind).containsExactly(kind);
    }

    @Test
    void manyOpenMarksAreReadInBoundedTime() {
        assertThat(quotes("‘a ".repeat(200_000))).hasSizeLessThan(100);
    }
}
