package org.stemma.web.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stemma.Account;
import org.stemma.newsroom.Moment;

class AsOfTest {

    private static final Account FERRY = Desks.sample("ferry capsizes");

    @Test
    void aStopStandsBehindEachTimeAtWhichAReportMayHaveCome() {
        assertThat(asOf(Moment.NOW).stops().stream().map(AsOf.Stop::words))
                .containsExactly(
                        "13 Mar 2024: Port Amelin Courier, Cascade Harbor Ledger (2 reports)",
                        "14 Mar 2024, 17:20: Tamorua Public Radio (3 reports)",
                        "15 Mar 2024: Tamorua Express (4 reports)",
                        "15 Mar 2024, 20:30: Tamorua Today (5 reports)",
                        "all that is known (5 reports)");
    }

    @Test
    void thePageStandsAtTheLastStopItsMomentHasPassed() {
        assertThat(asOf(Moment.NOW).at()).isEqualTo(4);
        assertThat(asOf(Moment.knownBefore(Instant.parse("2024-03-14T23:00:00Z")))
                        .at())
                .isEqualTo(1);
        assertThat(asOf(Moment.knownBefore(Instant.parse("2020-01-01T00:00:00Z")))
                        .at())
                .isZero();
    }

    @Test
    void aStopKeepsTheDayThatIsAskedAbout() {
        Moment moment = new Moment(Optional.of(LocalDate.parse("2024-03-12")), Optional.empty());

        List<AsOf.Stop> stops = asOf(moment).stops();
        assertThat(stops).allSatisfy(stop -> assertThat(stop.href()).contains("valid_at=2024-03-12"));
        assertThat(stops.getFirst().href()).contains("/timeline?").contains("known_at=2024-03-13T00%3A00%3A01Z");
    }

    private static AsOf asOf(Moment moment) {
        return AsOf.of(FERRY.coverage(), new Places(FERRY.coverage().story().id(), moment), View.TIMELINE);
    }
}
