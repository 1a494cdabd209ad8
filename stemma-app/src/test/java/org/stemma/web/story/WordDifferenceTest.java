package org.stemma.web.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.report.Span;

class WordDifferenceTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "three metres high        | three meters high         | metres      | meters  | 0.67",
                "The harbour, he said     | the harbour he said       | -           | -       | 1",
                "some 15 km short of Hano | 15 km short of Hano       | some        | -       | 0.91",
                "it isn't so              | it isn’t so               | -           | -       | 1",
                "all boats sailed         | the court adjourned early | all boats sailed | the court adjourned early | 0",
            })
    void whatOnlyOneHasIsFound(String here, String there, String onlyHere, String onlyThere, double alike) {
        WordDifference difference =
                WordDifference.of(here, new Span(0, here.length()), there, new Span(0, there.length()));

        assertThat(words(here, difference.onlyHere())).isEqualTo(onlyHere == null ? "" : onlyHere);
        assertThat(words(there, difference.onlyThere())).isEqualTo(onlyThere == null ? "" : onlyThere);
        assertThat(difference.alike()).isCloseTo(alike, within(0.01));
    }

    private static String words(String text, List<Span> spans) {
        return String.join(" ", spans.stream().map(span -> span.of(text)).toList());
    }
}
