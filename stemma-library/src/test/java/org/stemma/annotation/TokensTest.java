package org.stemma.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.report.Block;
import org.stemma.report.Report;

class TokensTest {

    private static final AnnotationLine LINE = new AnnotationLine(List.of(new Sentences(), new Tokens()));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Estonia's mayor left.              | Estonia 's mayor left .
                    The boys' coach didn't come.       | The boys ' coach did n't come .
                    An ex-Soviet state won't join.     | An ex-Soviet state wo n't join .
                    Lt. Gen. Ada F. Novak spoke.       | Lt. Gen. Ada F. Novak spoke .
                    O'Hara-Smith won the six-week cup. | O'Hara-Smith won the six-week cup .
                    The U.S. team (ABC) lost at 5 p.m. | The U.S. team ( ABC ) lost at 5 p.m.
                    """)
    void wordsAreWholeAndPossessivesStandAlone(String text, String expected) {
        Report report = Paper.of(text);

        assertThat(words(report)).isEqualTo(expected);
    }

    @Test
    void anUnknownNameIsAProperNounAndADemonymIsNot() {
        Report report = Paper.of("Then Drabinyan met the Latvian envoy. Drabinyan was late.");

        assertThat(tagged(report))
                .contains("Drabinyan/PROPN met")
                .contains("Latvian/ADJ")
                .contains("./PUNCT Drabinyan/PROPN");
    }

    @Test
    void aHeadlineInTitleCaseDoesNotMakeEveryWordAName() {
        Report report = new Paper()
                .add(Block.Kind.HEADLINE, "Drabinyan Says Wooden Bridge Must Be Repaired")
                .report();

        assertThat(tagged(report)).contains("Says/VERB").contains("Bridge/NOUN").contains("Repaired/VERB");
    }

    @Test
    void otherLanguagesAreTaggedByTheirLetters() {
        Report report = new Paper()
                .in("ru")
                .add(Block.Kind.PARAGRAPH, "Вчера Анна купила 12 яблок.")
                .report();

        assertThat(tagged(report)).isEqualTo("Вчера/X Анна/PROPN купила/X 12/NUM яблок/X ./PUNCT");
    }

    @Test
    void theSameTextGivesTheSameTokensUnderTurkishRules() {
        Report report = Paper.of("INDIRA TITOV VISITED ISTANBUL. It is Titov's first visit in İzmir.");
        String before = tagged(report);
        Locale old = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr-TR"));
        try {
            assertThat(tagged(report)).isEqualTo(before);
        } finally {
            Locale.setDefault(old);
        }
    }

    private static String words(Report report) {
        return LINE.annotate(report).tokens().stream()
                .map(token -> token.span().of(report.text()))
                .collect(Collectors.joining(" "));
    }

    private static String tagged(Report report) {
        return LINE.annotate(report).tokens().stream()
                .map(token -> token.span().of(report.text()) + "/" + token.tag())
                .collect(Collectors.joining(" "));
    }
}
