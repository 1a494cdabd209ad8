package org.stemma.provenance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stemma.provenance.Press.page;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.annotation.AnnotatedReport;
import org.stemma.story.Coverage;

class TallyTest {

    private static final String TEXT = "The weir at Sollen was opened at noon, and the lower town was cleared of cars.";

    /** Three outlets, of which the second has something from the first. */
    @ParameterizedTest(name = "{0} in {1} of the body")
    @CsvSource({
        "COPIES, 1.0, 2",
        "TRANSLATES, 0.0, 2",
        "REWORKS, 0.6, 2",
        "REWORKS, 0.3, 3",
        "QUOTES, 1.0, 3",
        "CREDITS, 0.0, 3"
    })
    void outletsOfOneDescentAreOneLineage(Descent.How how, double share, int lineages) {
        AnnotatedReport first = page("Sollen Herald").says(TEXT).read();
        AnnotatedReport second = page("Tarn Courier").says(TEXT).read();
        AnnotatedReport third = page("Radio Amber").says(TEXT).read();
        Coverage coverage = Press.coverage(first, second, third);
        Descent descent = new Descent(
                new Witness.Seen(first.report().id()), second.report().id(), how, share, List.of(), 1, List.of());

        Tally tally = Tally.of(coverage, new Stemma(coverage.story().id(), List.of(), List.of(descent), List.of()));

        assertThat(tally.outlets()).isEqualTo(3);
        assertThat(tally.lineages()).isEqualTo(lineages);
        assertThat(tally.roots()).isZero();
    }
}
