package org.stemma.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.Line;
import org.stemma.newsroom.Newsroom;
import org.stemma.web.settings.Setting;
import org.stemma.web.settings.Settings;

/** One request is answered at a time; a form whose end does not come holds the place. */
class AdmissionTest {

    private static final int WAITING = 8;

    @TempDir
    private Path folder;

    private Newsroom newsroom;
    private Server server;
    private Wire wire;
    private Socket held;

    @BeforeEach
    void start() throws IOException {
        newsroom = Newsroom.open(folder.resolve("desk"), Line.standard(), 1_000_000);
        server = Server.start(
                newsroom,
                Settings.USUAL
                        .with(Setting.PORT, "0", "test")
                        .with(Setting.AT_ONCE, "1", "test")
                        .with(Setting.PAGES, "0", "test"),
                line -> {});
        wire = new Wire(server.port());
        held = wire.begin("POST /nothing HTTP/1.1", "Content-Length: 10", "Content-Type: text/plain");
    }

    @AfterEach
    void stop() throws IOException {
        held.close();
        server.close();
        newsroom.close();
    }

    @Test
    @Timeout(60)
    void whoComesWhenTooManyWaitIsToldWhenToComeAgain() throws IOException {
        List<Socket> waiting = wait(WAITING + 1);
        Socket away = answered(waiting);
        assertThat(new String(away.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .startsWith("HTTP/1.1 503")
                .contains("Retry-After: 2", "\"status\":503");
        assertThat(wire.get("/metrics").body()).containsPattern("stemma_requests_turned_away_total [1-9]");
        end(waiting);
    }

    /** The first that has an answer. */
    private static Socket answered(List<Socket> waiting) throws IOException {
        while (true) {
            for (Socket socket : waiting) {
                if (socket.getInputStream().available() > 0) {
                    return socket;
                }
            }
            Thread.onSpinWait();
        }
    }

    @Test
    void whoWaitsIsAnsweredWhenThereIsRoom() throws IOException {
        List<Socket> waiting = wait(WAITING);
        held.close();
        for (Socket socket : waiting) {
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 200");
        }
        end(waiting);
    }

    @Test
    void howTheServerIsCanBeAskedAllTheSame() throws IOException {
        List<Socket> waiting = wait(WAITING);
        assertThat(wire.get("/healthz").status()).isEqualTo(200);
        try (Socket stream = wire.open("/api/changes/stream")) {
            assertThat(new String(stream.getInputStream().readNBytes(12), StandardCharsets.UTF_8))
                    .isEqualTo("HTTP/1.1 200");
        }
        end(waiting);
    }

    private List<Socket> wait(int count) throws IOException {
        List<Socket> waiting = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            waiting.add(wire.begin("GET /api/stories HTTP/1.1", "Connection: close"));
        }
        return waiting;
    }

    private static void end(List<Socket> waiting) throws IOException {
        for (Socket socket : waiting) {
            socket.close();
        }
    }
}
