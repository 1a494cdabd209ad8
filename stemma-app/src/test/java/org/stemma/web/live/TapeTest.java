package org.stemma.web.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class TapeTest {

    private static final Duration AT_ONCE = Duration.ZERO;

    @Test
    void aReaderIsGivenWhatIsBehindItsPlace() throws InterruptedException {
        Tape tape = new Tape(40);
        tape.add(new Tape.Line(41, "a"));
        tape.add(new Tape.Line(43, "b"));
        tape.tell();
        assertThat(tape.behind(40, AT_ONCE))
                .contains(Tape.Stretch.of(43, "id: 41\nevent: change\ndata: a\n\nid: 43\nevent: change\ndata: b\n\n"));
        assertThat(tape.behind(42, AT_ONCE)).contains(Tape.Stretch.of(43, "id: 43\nevent: change\ndata: b\n\n"));
        assertThat(tape.behind(43, AT_ONCE)).contains(Tape.Stretch.of(43, ""));
    }

    @Test
    void whatIsUntoldIsReadLaterAndThenOnce() throws InterruptedException {
        Tape tape = new Tape(40);
        tape.add(new Tape.Line(41, "a"));
        tape.tell();
        tape.add(new Tape.Line(42, "b"));
        assertThat(tape.behind(41, AT_ONCE)).contains(Tape.Stretch.of(41, ""));
        assertThat(tape.behind(40, AT_ONCE)).contains(Tape.Stretch.of(41, "id: 41\nevent: change\ndata: a\n\n"));
        tape.tell();
        assertThat(tape.behind(41, AT_ONCE)).contains(Tape.Stretch.of(42, "id: 42\nevent: change\ndata: b\n\n"));
        assertThat(tape.behind(50, AT_ONCE))
                .as("one that was told more from the log")
                .contains(Tape.Stretch.of(50, ""));
    }

    @Test
    void allWhoAreAtOnePlaceAreGivenTheSame() throws InterruptedException {
        Tape tape = new Tape(0);
        tape.add(new Tape.Line(1, "a"));
        tape.tell();
        assertThat(tape.behind(0, AT_ONCE).orElseThrow())
                .isSameAs(tape.behind(0, AT_ONCE).orElseThrow());
    }

    @Test
    void aReaderThatIsTooFarBehindIsToldSo() throws InterruptedException {
        Tape tape = new Tape(0, 12);
        for (int i = 1; i <= 4; i++) {
            tape.add(new Tape.Line(i, "xyz"));
        }
        tape.tell();
        assertThat(words(tape.behind(0, AT_ONCE).orElseThrow()).split("\n\n")).hasSize(4);
        tape.tell();
        tape.tell();
        tape.add(new Tape.Line(5, "x"));
        assertThat(tape.behind(0, AT_ONCE)).isEmpty();
        assertThat(words(tape.behind(1, AT_ONCE).orElseThrow()).split("\n\n")).hasSize(3);
    }

    @Test
    void manyChangesAtOnceSendNobodyAwayWhoKeepsPace() throws InterruptedException {
        Tape tape = new Tape(0, 12);
        tape.add(new Tape.Line(1, "xyz"));
        tape.tell();
        for (int i = 2; i <= 20; i++) {
            tape.add(new Tape.Line(i, "xyz"));
        }
        tape.tell();
        assertThat(words(tape.behind(1, AT_ONCE).orElseThrow()).split("\n\n")).hasSize(19);
        for (int i = 21; i <= 100; i++) {
            tape.add(new Tape.Line(i, "xyz"));
        }
        tape.tell();
        assertThat(tape.behind(20, AT_ONCE)).as("there is a bound all the same").isEmpty();
        assertThat(words(tape.behind(68, AT_ONCE).orElseThrow()).split("\n\n")).hasSize(32);
    }

    @Test
    void aChangeLongerThanTheTapeIsTold() throws InterruptedException {
        Tape tape = new Tape(0, 1);
        tape.add(new Tape.Line(1, "x"));
        tape.add(new Tape.Line(2, "a long one"));
        tape.tell();
        assertThat(tape.behind(0, AT_ONCE)).isEmpty();
        assertThat(words(tape.behind(1, AT_ONCE).orElseThrow())).contains("a long one");
    }

    @Test
    void whoWaitsIsWokenByTheEnd() throws InterruptedException {
        Tape tape = new Tape(0);
        Thread.ofVirtual().start(tape::close);
        assertThat(tape.behind(0, Duration.ofMinutes(1)).orElseThrow().events().hasRemaining())
                .isFalse();
        assertThat(tape.ended()).isTrue();
    }

    private static String words(Tape.Stretch stretch) {
        return StandardCharsets.UTF_8.decode(stretch.events().duplicate()).toString();
    }
}
