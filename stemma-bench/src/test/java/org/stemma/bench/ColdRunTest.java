package org.stemma.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "needs a POSIX shell")
class ColdRunTest {

    @Test
    void timeRunsFromStartToEndAndARefusalIsNoFailure() throws IOException {
        assertThat(ColdRun.of(List.of("sh", "-c", "sleep 0.2; exit 1")).seconds())
                .isBetween(0.2, 30.0);
    }

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "needs /proc")
    void thePeakIsThatOfTheProcess() throws IOException {
        assertThat(ColdRun.of(List.of("sleep", "0.2")).peak().orElseThrow()).isBetween(100_000L, 100_000_000L);
    }

    @Test
    void aCommandThatFailsIsQuoted() {
        assertThatThrownBy(() -> ColdRun.of(List.of("sh", "-c", "echo no fuel >&2; exit 70")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("status 70")
                .hasMessageContaining("no fuel");
    }
}
