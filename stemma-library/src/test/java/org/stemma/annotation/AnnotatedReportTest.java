package org.stemma.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.report.Span;

class AnnotatedReportTest {

    private static final Origin ORIGIN = new Origin("test", 1, 1);

    private static Sentence sentence(int start, int end) {
        return new Sentence(new Span(start, end), ORIGIN);
    }

    @Test
    void marksWithinASpanLieWhollyInIt() {
        List<Sentence> layer =
                List.of(sentence(0, 9), sentence(0, 3), sentence(2, 5), sentence(5, 6), sentence(5, 9), sentence(8, 9));

        assertThat(AnnotatedReport.within(layer, new Span(2, 8))).containsExactly(sentence(2, 5), sentence(5, 6));
        assertThat(AnnotatedReport.within(layer, new Span(0, 9))).isEqualTo(layer);
        assertThat(AnnotatedReport.within(layer, new Span(6, 8))).isEmpty();
        assertThat(AnnotatedReport.within(List.of(), new Span(0, 8))).isEmpty();
    }

    @Test
    void aLayerOutOfOrderIsRefused() {
        AnnotatedReport bare = AnnotatedReport.bare(Paper.of("Rain fell."));

        assertThatThrownBy(() -> bare.withSentences(List.of(sentence(5, 9), sentence(0, 4))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("starts at 5");
    }

    @Test
    void aMarkOutsideTheTextIsRefused() {
        AnnotatedReport bare = AnnotatedReport.bare(Paper.of("Rain fell."));

        assertThatThrownBy(() -> bare.withSentences(List.of(sentence(5, 13))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[0,12)");
    }
}
