package org.stemma.laws;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.stemma.report.Report;

/** Law: equal input gives equal bytes, in any locale, time zone and thread. */
class DeterminismLawTest {

    private final List<Report> reports = SampleDesk.reports();
    private final String expected = SampleDesk.json(reports);

    @Test
    void aSecondRunGivesEqualBytes() {
        assertThat(SampleDesk.json(reports)).isEqualTo(expected);
    }

    @Test
    void aTurkishLocaleAndAFarTimeZoneChangeNothing() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.of("tr", "TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(SampleDesk.json(SampleDesk.reports())).isEqualTo(expected);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void twoThreadsAtOnceGiveEqualBytes() {
        List<CompletableFuture<String>> runs = List.of(
                CompletableFuture.supplyAsync(() -> SampleDesk.json(reports)),
                CompletableFuture.supplyAsync(() -> SampleDesk.json(reports)));
        assertThat(runs).allSatisfy(run -> assertThat(run.join()).isEqualTo(expected));
    }
}
