package org.stemma.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.Line;
import org.stemma.codec.Codec;
import org.stemma.desk.Desk;
import org.stemma.newsroom.Beat;
import org.stemma.newsroom.Newsroom;
import org.stemma.web.settings.Setting;
import org.stemma.web.settings.Settings;

/** The stream of changes as one who keeps it open sees it. */
class LiveTest {

    private static final Line LINE = Line.standard();
    private static final String STREAM = "/api/changes/stream";

    @TempDir
    private Path folder;

    private Newsroom newsroom;
    private Server server;
    private Wire wire;

    @BeforeEach
    void start() throws IOException {
        newsroom = Newsroom.open(folder.resolve("desk"), LINE, 1_000_000);
        Settings settings = Settings.USUAL.with(Setting.PORT, "0", "test").with(Setting.STREAMS, "210", "test");
        server = Server.start(newsroom, settings, line -> {});
        wire = new Wire(server.port());
    }

    @AfterEach
    void stop() throws IOException {
        server.close();
        newsroom.close();
    }

    @Test
    void whatAnotherProcessFilesIsToldWithItsNumber() throws IOException {
        try (Socket socket = wire.open(STREAM)) {
            BufferedReader lines = lines(socket);
            until(lines, ": open");
            try (Desk other = Desk.write(folder.resolve("desk"), LINE)) {
                other.file(Drawn.report("Gazette", Drawn.FIRE, "2031-03-10T12:00:00Z"));
            }
            String id = until(lines, "id: ");
            assertThat(until(lines, "event: ")).isEqualTo("event: change");
            String data = until(lines, "data: ").substring("data: ".length());
            Beat beat = newsroom.since(0, 10).getFirst();
            assertThat(id).isEqualTo("id: " + beat.sequence());
            assertThat(new Codec().change(data)).isEqualTo(beat.change());
        }
    }

    @Test
    void whoComesBackIsToldWhatWasMissedAndNothingTwice() throws IOException {
        file("Gazette", "2031-03-10T12:00:00Z", Drawn.FIRE);
        long first = newsroom.heard();
        file("Courier", "2031-03-10T14:00:00Z", Drawn.FIRE + " Firemen of three towns came.");
        try (Socket socket = wire.open(STREAM, "Last-Event-ID: " + first)) {
            assertThat(until(lines(socket), "id: ")).isEqualTo("id: " + newsroom.heard());
        }
        try (Socket socket = wire.open(STREAM + "?after=0")) {
            BufferedReader lines = lines(socket);
            assertThat(until(lines, "id: ")).isEqualTo("id: " + first);
            assertThat(until(lines, "id: ")).isEqualTo("id: " + newsroom.heard());
        }
        assertThat(wire.get(STREAM + "?after=-1").status()).isEqualTo(400);
    }

    @Test
    void twoHundredListenAtOnceAndTheOneTooManyIsSentAway() throws IOException {
        List<Socket> sockets = new ArrayList<>();
        try {
            List<BufferedReader> all = new ArrayList<>();
            for (int i = 0; i < 210; i++) {
                sockets.add(wire.open(STREAM));
                all.add(lines(sockets.getLast()));
                until(all.getLast(), ": open");
            }
            Wire.Answer refused = wire.get(STREAM);
            assertThat(refused.status()).isEqualTo(503);
            assertThat(refused.header("Retry-After")).hasValue("30");
            file("Gazette", "2031-03-10T12:00:00Z", Drawn.FIRE);
            for (BufferedReader lines : all) {
                assertThat(until(lines, "id: ")).isEqualTo("id: " + newsroom.heard());
            }
        } finally {
            for (Socket socket : sockets) {
                socket.close();
            }
        }
    }

    @Test
    void aServerThatStopsSaysSoOnEveryStream() throws IOException {
        try (Socket socket = wire.open(STREAM)) {
            BufferedReader lines = lines(socket);
            until(lines, ": open");
            server.close();
            until(lines, "event: end");
            assertThat(until(lines, "data: ")).isEqualTo("data: {\"why\":\"stopping\"}");
        }
    }

    @Test
    void aServerThatStopsAnswersWhatItHasBegun() throws IOException, InterruptedException {
        String body = "{\"jsonrpc\":\"2.0\",\"id\":1,\"method\":\"tools/list\"}";
        try (Socket socket = wire.begin(
                "POST /mcp HTTP/1.1",
                "Content-Type: application/json",
                "Accept: application/json, text/event-stream",
                "Content-Length: " + body.length())) {
            socket.getOutputStream().write(body.substring(0, 5).getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            until(lines(wire.open(STREAM)), ": open");
            Thread closing = Thread.ofVirtual().start(server::close);
            socket.getOutputStream().write(body.substring(5).getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            assertThat(until(lines(socket), "HTTP/1.1 ")).contains("200");
            closing.join();
        }
    }

    private void file(String outlet, String published, String text) throws IOException {
        newsroom.writing(desk -> desk.file(Drawn.report(outlet, text, published)));
    }

    private static BufferedReader lines(Socket socket) throws IOException {
        return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
    }

    /** The next line that begins so. */
    private static String until(BufferedReader lines, String start) throws IOException {
        String line = lines.readLine();
        while (line != null && !line.startsWith(start)) {
            line = lines.readLine();
        }
        assertThat(line).as("a line that begins with " + start).isNotNull();
        return line;
    }
}
