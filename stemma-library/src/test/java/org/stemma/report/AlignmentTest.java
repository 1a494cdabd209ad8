package org.stemma.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stemma.report.Alignment.Origin;
import org.stemma.report.Alignment.Position;
import org.stemma.report.Alignment.Segment;

class AlignmentTest {

    /**
     * <pre>
     * text  Ash &amp; oak      page  &lt;p&gt;Ash &amp;amp;amp;\n &lt;b&gt;oak&lt;/b&gt;
     *       0123456 78             0  3   7    12 14 17 20
     * </pre>
     */
    private static final String PAGE = "<p>Ash &amp;\n <b>oak</b>";

    private static final Alignment ASH_AND_OAK = new Alignment(
            new ReportId("r"),
            9,
            PAGE.length(),
            List.of(
                    new Segment(new Span(0, 4), new PageSpan(3, 7), Origin.TEXT),
                    new Segment(new Span(4, 5), new PageSpan(7, 12), Origin.TEXT),
                    new Segment(new Span(5, 6), new PageSpan(12, 14), Origin.TEXT),
                    new Segment(new Span(6, 9), new PageSpan(17, 20), Origin.TEXT)),
            Optional.empty(),
            Alignment.lines(PAGE));

    @Test
    void wordsLeadToTheirPlacesAndNeighboursAreOne() {
        assertThat(ASH_AND_OAK.toPage(new Span(1, 3))).containsExactly(new PageSpan(4, 6));
        assertThat(ASH_AND_OAK.toPage(new Span(0, 9))).containsExactly(new PageSpan(3, 14), new PageSpan(17, 20));
        assertThat(ASH_AND_OAK.toPage(new Span(7, 7))).isEmpty();
    }

    @Test
    void aReferenceIsTakenWhole() {
        assertThat(ASH_AND_OAK.toPage(new Span(4, 5)))
                .extracting(span -> span.of(PAGE))
                .containsExactly("&amp;");
        assertThat(ASH_AND_OAK.toText(new PageSpan(9, 10))).containsExactly(new Span(4, 5));
    }

    @Test
    void placesLeadBackToTheWords() {
        assertThat(ASH_AND_OAK.toText(new PageSpan(5, 18))).containsExactly(new Span(2, 7));
        assertThat(ASH_AND_OAK.toText(new PageSpan(0, 3))).isEmpty();
        assertThat(ASH_AND_OAK.toText(new PageSpan(14, 17))).isEmpty();
    }

    @Test
    void lineAndColumnCountFromOne() {
        assertThat(ASH_AND_OAK.position(0)).isEqualTo(new Position(1, 1));
        assertThat(ASH_AND_OAK.position(12)).isEqualTo(new Position(1, 13));
        assertThat(ASH_AND_OAK.position(17)).isEqualTo(new Position(2, 5));
    }

    @Test
    void whatLiesOutsideIsRefusedWithTheBound() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ASH_AND_OAK.toPage(new Span(3, 10)))
                .withMessageContaining("end=10")
                .withMessageContaining("[0,9)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ASH_AND_OAK.toText(new PageSpan(3, 99)))
                .withMessageContaining("end=99");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ASH_AND_OAK.position(-1))
                .withMessageContaining("-1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PageSpan(4, 3))
                .withMessageContaining("[4,3)");
    }

    @Test
    void segmentsMustFollowOneAnotherInTheText() {
        Segment first = new Segment(new Span(0, 4), new PageSpan(0, 4), Origin.TEXT);
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Alignment(new ReportId("r"), 4, 4, List.of(first, first), Optional.empty(), List.of(0)))
                .withMessageContaining("behind 4");
    }

    @Test
    void aPlainTextIsItsOwnPage() {
        Alignment same = Alignment.identity(new ReportId("r"), "Ash and\noak");
        assertThat(same.toPage(new Span(4, 11))).containsExactly(new PageSpan(4, 11));
        assertThat(same.toText(new PageSpan(4, 11))).containsExactly(new Span(4, 11));
        assertThat(same.unmapped()).isEmpty();
        assertThat(same.position(8)).isEqualTo(new Position(2, 1));
        assertThat(Alignment.identity(new ReportId("r"), "").segments()).isEmpty();
    }

    @Test
    void whatHasNoPlaceIsListed() {
        Alignment partly = new Alignment(
                new ReportId("r"),
                9,
                9,
                List.of(new Segment(new Span(2, 4), new PageSpan(2, 4), Origin.TEXT)),
                Optional.empty(),
                List.of(0));
        assertThat(partly.unmapped()).containsExactly(new Span(0, 2), new Span(4, 9));
    }
}
