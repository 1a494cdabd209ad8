package org.stemma.web.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class TapeTest {

    private static final Duration AT_ONCE = Duration.ZERO;

    @Test
    void aReaderIsGivenWhatIsBehindItsPlace() throws InterruptedException {
        Tape tape = new Tape(40);
        tape.add(new Tape.Line(41, "a"));
        tape.add(new Tape.Line(43, "b"));
        assertThat(tape.behind(40, AT_ONCE).orElseThrow())
                .extracting(Tape.Line::json)
                .containsExactly("a", "b");
        assertThat(tape.behind(42, AT_ONCE).orElseThrow())
                .extracting(Tape.Line::json)
                .containsExactly("b");
        assertThat(tape.behind(43, AT_ONCE).orElseThrow()).isEmpty();
    }

    @Test
    void aReaderThatIsTooFarBehindIsToldSo() throws InterruptedException {
        Tape tape = new Tape(0);
        for (int i = 1; i <= Tape.LENGTH; i++) {
            tape.add(new Tape.Line(i, "x"));
        }
        assertThat(tape.behind(0, AT_ONCE).orElseThrow()).hasSize(Tape.LENGTH);
        tape.add(new Tape.Line(Tape.LENGTH + 1, "x"));
        assertThat(tape.behind(0, AT_ONCE)).isEmpty();
        assertThat(tape.behind(1, AT_ONCE).orElseThrow()).hasSize(Tape.LENGTH);
    }

    @Test
    void whoWaitsIsWokenByTheEnd() throws InterruptedException {
        Tape tape = new Tape(0);
        Thread.ofVirtual().start(tape::end);
        assertThat(tape.behind(0, Duration.ofMinutes(1)).orElseThrow()).isEmpty();
        assertThat(tape.ended()).isTrue();
    }
}
