package org.stemma.collation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.annotation.AnnotatedReport;

/** REQUIREMENTS G1: how much leaves. */
class ScopesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The line will withdraw all its ferries.                         | leave  | all
            The line has agreed to remove some of its ferries.              | leave  | some
            All of them will be withdrawn next week.                        | leave  | all
            Not all ferries will be withdrawn.                              | leave  | some
            The line will withdraw ferries from three ports.                | leave  | from three ports
            The line will withdraw its ferries from a number of ports.      | leave  | all or some not said
            The line agreed to the withdrawal of several ships.             | leave  | some
            The line will withdraw its ferries.                             | leave  | all or some not said
            """)
    void theQuantifierOfTheObjectIsReadOff(String clause, String family, String value) {
        AnnotatedReport draft = Drafts.tokens(clause.strip());
        List<Scope> scopes = new Scopes(Predicates.bundled())
                .of(draft.tokens(), draft.report().text());
        assertThat(scopes)
                .filteredOn(scope -> scope.family().equals(family.strip()))
                .extracting(Scope::value)
                .containsExactly(value.strip());
    }
}
