package org.stemma.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpanTest {

    @Test
    void refusesToEndBeforeItStartsAndSaysBoth() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(5, 3)).withMessageContaining("[5,3)");
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(-1, 3)).withMessageContaining("[-1,3)");
    }

    @Test
    void isHalfOpenSoNeighboursDoNotOverlap() {
        Span left = new Span(0, 4);
        Span right = new Span(4, 9);
        assertThat(left.overlaps(right)).isFalse();
        assertThat(left.hull(right)).isEqualTo(new Span(0, 9));
        assertThat(left.hull(right).covers(right)).isTrue();
        assertThat(left.covers(right)).isFalse();
    }

    @Test
    void countsUtf16UnitsSoAnEmojiTakesTwo() {
        assertThat(new Span(0, 2).of("😀!")).isEqualTo("😀");
        assertThat(new Span(0, 2).length()).isEqualTo(2);
        assertThat(new Span(2, 2).isEmpty()).isTrue();
    }

    @Test
    void sortsByStartThenByEnd() {
        assertThat(List.of(new Span(3, 4), new Span(0, 9), new Span(0, 2)).stream()
                        .sorted())
                .containsExactly(new Span(0, 2), new Span(0, 9), new Span(3, 4));
    }
}
