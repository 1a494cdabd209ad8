package org.stemma.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTest {

    @ParameterizedTest
    @CsvSource({
        "2031-03-10T12:00:00Z, 2031-03-10T12:00:00Z, 10 March 2031,                  Monday 10 March 2031",
        "2031-03-10T00:00:00Z, 2031-03-11T00:00:00Z, 10 March 2031,                  Monday 10 March 2031",
        "2031-03-10T12:00:00Z, 2031-03-12T12:00:00Z, 10 – 12 March 2031,             Wednesday 12 March 2031",
        "2031-02-27T12:00:00Z, 2031-03-01T12:00:00Z, 27 February – 1 March 2031,     Saturday 1 March 2031",
        "2030-12-31T12:00:00Z, 2031-01-01T12:00:00Z, 31 December 2030 – 1 January 2031, Wednesday 1 January 2031",
        "2031-01-01T00:00:00Z, 2032-01-01T00:00:00Z, 2031,                           Some day of 2031",
        "2031-02-01T00:00:00Z, 2031-03-01T00:00:00Z, February 2031,                  Some day of February 2031"
    })
    void aDateIsNoMoreExactThanItsBounds(String earliest, String latest, String range, String heading) {
        Optional<Instant> first = Optional.of(Instant.parse(earliest));
        Optional<Instant> last = Optional.of(Instant.parse(latest));

        assertThat(Days.range(first, last)).isEqualTo(range);
        assertThat(Days.heading(first, last)).isEqualTo(heading);
    }

    @Test
    void whatHasNoDateSaysSo() {
        assertThat(Days.range(Optional.empty(), Optional.empty())).isEqualTo("undated");
        assertThat(Days.heading(Optional.empty(), Optional.empty())).isEqualTo("Undated");
    }
}
