package org.stemma.collation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.annotation.AnnotatedReport;
import org.stemma.report.Span;

class ClausesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The harbour was closed and the ferries stayed in port.          | The harbour was closed / the ferries stayed in port.
            The mayor agreed, so the council voted, and the plan was passed. | The mayor agreed / the council voted / the plan was passed.
            The pilot said nothing, but his lawyer denied the charge.       | The pilot said nothing / his lawyer denied the charge.
            That is why the port was closed.                                | That is why the port was closed.
            that the port was closed.                                       | the port was closed.
            She met the envoy in Oslo, where the two leaders signed a pact. | She met the envoy in Oslo / the two leaders signed a pact.
            """)
    void aClauseWithASubjectAndAVerbOfItsOwnIsCutOff(String sentence, String clauses) {
        assertThat(cut(sentence)).isEqualTo(clauses.strip());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The return of soldiers and border guards was agreed.
            The minister and the mayor agreed on a plan.
            The company bought and sold grain.
            He came home late, tired and hungry.
            """)
    void nounsThatAreJoinedAreNotCutApart(String sentence) {
        assertThat(cut(sentence)).isEqualTo(sentence.strip());
    }

    private static String cut(String sentence) {
        AnnotatedReport draft = Drafts.tokens(sentence.strip());
        String text = draft.report().text();
        return Clauses.of(new Span(0, text.length()), draft.tokens(), text).stream()
                .map(span -> span.of(text))
                .collect(Collectors.joining(" / "))
                .replaceFirst("(?<![.])$", ".");
    }
}
