package org.stemma.web.meter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.Line;
import org.stemma.newsroom.Newsroom;
import org.stemma.web.Drawn;
import org.stemma.web.Server;
import org.stemma.web.Wire;
import org.stemma.web.guard.Answered;
import org.stemma.web.settings.Setting;
import org.stemma.web.settings.Settings;

class MetersTest {

    @TempDir
    private Path folder;

    @Test
    void requestsAndRefusalsAreCountedAndNotedWithoutWhatWasAskedFor() throws IOException {
        List<String> log = Collections.synchronizedList(new ArrayList<>());
        try (Newsroom newsroom = Newsroom.open(folder.resolve("desk"), Line.standard(), 1_000_000);
                Server server = Server.start(newsroom, Settings.USUAL.with(Setting.PORT, "0", "test"), log::add)) {
            newsroom.writing(desk -> desk.file(Drawn.report("Gazette", Drawn.FIRE, "2031-03-10T12:00:00Z")));
            Wire wire = new Wire(server.port());
            String story =
                    newsroom.reading(desk -> desk.stories(0, 1)).getFirst().id().value();
            wire.get("/stories/" + story);
            wire.get("/stories/" + story + "?q=whistleblower");
            wire.get("/nothing-here");
            wire.get("/", "Host: evil.example");

            String figures = wire.get("/metrics").body();

            assertThat(figures)
                    .contains("stemma_http_requests_seconds_count{route=\"/stories/{id}\",status=\"200\"} 2")
                    .contains("stemma_http_requests_seconds_count{route=\"-\",status=\"404\"} 1")
                    .contains("stemma_http_refused_total{status=\"421\"} 1")
                    .contains("stemma_accounts_hits_total")
                    .contains("stemma_streams_open 0")
                    .contains("stemma_log_heard " + (double) newsroom.heard());
            assertThat(wire.get("/healthz").body())
                    .contains("\"status\":\"ok\"")
                    .contains("\"behind\":0");
            assertThat(log)
                    .anyMatch(line -> line.matches("[-0-9T:]+Z 127\\.0\\.0\\.1 GET /stories/\\{id} 200 \\d+ ms"))
                    .anyMatch(line -> line.endsWith("ms refused"))
                    .noneMatch(line -> line.contains("whistleblower") || line.contains(story));
        }
    }

    @Test
    void aServerThatCannotReadItsDeskIsNotWellAndSaysNoMore() throws IOException {
        List<String> log = Collections.synchronizedList(new ArrayList<>());
        Newsroom newsroom = Newsroom.open(folder.resolve("desk"), Line.standard(), 1_000_000);
        try (Server server = Server.start(newsroom, Settings.USUAL.with(Setting.PORT, "0", "test"), log::add)) {
            newsroom.close();
            Wire wire = new Wire(server.port());
            Wire.Answer health = wire.get("/healthz");
            assertThat(health.status()).isEqualTo(503);
            assertThat(health.body()).isEqualTo("{\"status\":\"the desk cannot be read\"}");
            Wire.Answer page = wire.get("/");
            assertThat(page.status()).isIn(500, 503);
            assertThat(page.body())
                    .contains("under F")
                    .doesNotContain(folder.toString())
                    .doesNotContain("Exception");
        }
    }

    @Test
    void aLineOfTheLogHasTheMomentOfItsClock() {
        List<String> lines = new ArrayList<>();
        new AccessLog(() -> Instant.parse("2031-03-10T12:00:00.5Z"), lines::add)
                .accept(new Answered("POST", "-", 403, Duration.ofMillis(3), "10.0.0.1", true));
        assertThat(lines).containsExactly("2031-03-10T12:00:00Z 10.0.0.1 POST - 403 3 ms refused");
    }
}
