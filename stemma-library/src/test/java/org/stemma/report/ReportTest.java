package org.stemma.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stemma.report.Block.Kind;

class ReportTest {

    private static final String TEXT = "Bridge closed\n\nThe bridge is closed.";

    private static Report with(Block... blocks) {
        return new Report(
                ReportId.of(Optional.empty(), Optional.empty(), TEXT),
                "bridge.txt",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                "en",
                TEXT,
                List.of(blocks),
                List.of(),
                List.of(),
                List.of(),
                new When.Unknown(List.of()),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void blocksMustNotOverlapNorLeaveTheText() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        with(new Block(new Span(0, 13), Kind.HEADLINE), new Block(new Span(12, 20), Kind.PARAGRAPH)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(new Block(new Span(0, 99), Kind.PARAGRAPH)))
                .withMessageContaining("[0," + TEXT.length() + ")");
    }

    @Test
    void onlyBodyBlocksCarryTheAccount() {
        Report report =
                with(new Block(new Span(0, 13), Kind.TEASER), new Block(new Span(15, TEXT.length()), Kind.PARAGRAPH));
        assertThat(report.body()).extracting(Block::kind).containsExactly(Kind.PARAGRAPH);
        assertThat(report.inBody(new Span(19, 25))).isTrue();
        assertThat(report.inBody(new Span(0, 6))).isFalse();
    }

    // A1
    @Test
    void identityIsTheContentWhateverTheFileWasCalled() {
        Optional<Outlet> outlet = Optional.of(new Outlet("Harbour Post"));
        assertThat(ReportId.of(outlet, Optional.empty(), TEXT)).isEqualTo(ReportId.of(outlet, Optional.empty(), TEXT));
        assertThat(ReportId.of(Optional.empty(), Optional.empty(), TEXT))
                .isNotEqualTo(ReportId.of(outlet, Optional.empty(), TEXT));
        assertThat(ReportId.of(Optional.empty(), Optional.empty(), TEXT).value())
                .matches("[0-9a-f]{16}");
    }

    @Test
    void anOutletWithoutANameIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Outlet(" "));
    }
}
