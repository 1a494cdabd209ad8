package org.stemma.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class ProcessorTimeTest {

    @Test
    void whatWasUsedBeforeIsTakenOff() {
        ProcessorTime used = new ProcessorTime(9, 6, 2, 1).since(new ProcessorTime(3, 2, 1, 0.5));

        assertThat(used).isEqualTo(new ProcessorTime(6, 4, 1, 0.5));
    }

    @Test
    void reportsASecondAreToldForTheProcessAndForTheThread() {
        String told = new ProcessorTime(6, 4, 1, 0.5).over(400);

        assertThat(told).startsWith("66.7 reports a second of processor on all threads");
        assertThat(told).contains("100.0 on the filing thread alone");
        assertThat(told).endsWith("15.0 ms: 10.0 filing, 2.5 compilers, 1.3 collector");
    }

    @Test
    void theProcessHasUsedNoLessThanItsThread() throws IOException {
        ProcessorTime now = ProcessorTime.now();

        assertThat(now.thread()).isPositive().isLessThanOrEqualTo(now.process());
        assertThat(now.compilers() + now.collector())
                .isLessThanOrEqualTo(ProcessorTime.now().process());
    }
}
