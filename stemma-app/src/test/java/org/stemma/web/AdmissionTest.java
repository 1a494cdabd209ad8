package org.stemma.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
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
    private static final Pattern COUNTED = Pattern.compile("stemma_requests_turned_away_total [1-9]");

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
        List<Socket> waiting = new ArrayList<>();
        String away = "";
        while (!away.startsWith("HTTP/1.1 503")) {
            waiting.addAll(wait(1));
            away = answers(waiting);
        }
        assertThat(away).contains("Retry-After: 2", "\"status\":503");
        while (!COUNTED.matcher(wire.get("/metrics").body()).find()) {
            Thread.onSpinWait();
        }
        end(waiting);
    }

    /** What the first says that is answered and not with 200, which those are who came before the place was held. */
    private static String answers(List<Socket> waiting) throws IOException {
        for (Socket socket : List.copyOf(waiting)) {
            if (socket.getInputStream().available() > 0) {
                String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                waiting.remove(socket);
                socket.close();
                if (!answer.startsWith("HTTP/1.1 200")) {
                    return answer;
                }
            }
        }
        return "";
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
