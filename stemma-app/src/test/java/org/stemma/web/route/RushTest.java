package org.stemma.web.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RushTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        # asked in one second | seconds later | rush
        0                     | 0             | false
        19                    | 0             | false
        20                    | 0             | true
        500                   | 0             | true
        20                    | 1             | true
        19                    | 1             | false
        500                   | 2             | false
        """)
    void itIsOnWhileManyAskAndASecondLonger(int asked, int later, boolean on) {
        AtomicLong now = new AtomicLong(Duration.ofSeconds(7).toNanos());
        Rush rush = new Rush(now::get);
        for (int i = 0; i < asked; i++) {
            rush.asked();
        }
        now.addAndGet(Duration.ofSeconds(later).toNanos());

        assertThat(rush.isOn()).isEqualTo(on);
    }
}
