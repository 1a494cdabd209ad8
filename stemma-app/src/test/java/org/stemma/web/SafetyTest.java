package org.stemma.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.Line;
import org.stemma.desk.Desk;
import org.stemma.newsroom.Newsroom;
import org.stemma.web.settings.Setting;
import org.stemma.web.settings.Settings;

/** Tries what somebody who means harm would try, over the wire. */
class SafetyTest {

    private static final String TOKEN = "a-token-of-the-test-0123456789";

    @TempDir
    private static Path folder;

    private static final List<String> LOG = Collections.synchronizedList(new ArrayList<>());
    private static Newsroom newsroom;
    private static Server plain;
    private static Server locked;
    private static Wire wire;
    private static Wire behind;

    @BeforeAll
    static void start() throws IOException {
        newsroom = Newsroom.open(folder.resolve("desk"), Line.standard(), 1_000_000);
        newsroom.writing(desk -> desk.file(Drawn.report("<b>Gazette", Drawn.FIRE, "2031-03-10T12:00:00Z")));
        plain = Server.start(newsroom, settings(), LOG::add);
        Path file = Files.writeString(folder.resolve("token"), TOKEN + "\n");
        locked = Server.start(newsroom, settings().with(Setting.TOKEN_FILE, file.toString(), "test"), LOG::add);
        wire = new Wire(plain.port());
        behind = new Wire(locked.port());
    }

    private static Settings settings() {
        return Settings.USUAL
                .with(Setting.PORT, "0", "test")
                .with(Setting.BODY_MEGABYTES, "1", "test")
                .with(Setting.WRITES, "1000", "test")
                .with(Setting.HOSTS, "desk.example", "test");
    }

    @AfterAll
    static void stop() throws IOException {
        plain.close();
        locked.close();
        newsroom.close();
    }

    @ParameterizedTest
    @CsvSource({
        "localhost, 200",
        "LOCALHOST:80, 200",
        "127.0.0.1:9999, 200",
        "[::1]:8080, 200",
        "desk.example, 200",
        "evil.example, 421",
        "127.0.0.1.evil.example, 421",
        "localhost.evil.example:80, 421",
        "'', 400"
    })
    void onlyOwnNamesAreAnswered(String host, int status) throws IOException {
        assertThat(wire.get("/", "Host: " + host).status()).isEqualTo(status);
    }

    @Test
    void everyAnswerForbidsScriptInThePageFramesAndGuessing() throws IOException {
        for (String path : List.of("/", "/nothing", "/static/stemma.css", "/api/nothing")) {
            Wire.Answer answer = wire.get(path);
            assertThat(answer.header("Content-Security-Policy").orElseThrow())
                    .startsWith("default-src 'none'")
                    .contains("frame-ancestors 'none'")
                    .doesNotContain("unsafe");
            assertThat(answer.header("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(answer.header("Referrer-Policy")).hasValue("same-origin");
            assertThat(answer.header("Cross-Origin-Opener-Policy")).hasValue("same-origin");
            assertThat(answer.header("Server")).isEmpty();
            assertThat(answer.header("Access-Control-Allow-Origin")).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site: cross-site",
        "Sec-Fetch-Site: same-site",
        "Origin: https://evil.example",
        "Origin: null",
        "Origin: http://localhost.evil.example"
    })
    void aWriteThatAnotherSiteSendsIsRefused(String header) throws IOException {
        assertThat(wire.send("POST", "/anything", "{}", header, "Content-Type: application/json")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void aFormNeedsTheWordOfThePageAndOfTheSameVisitor() throws IOException {
        Wire.Answer page = behind.get("/login");
        String cookie = page.header("Set-Cookie").orElseThrow().replaceAll(";.*", "");
        String word = page.body().replaceAll("(?s).*name=\"form\" value=\"([^\"]+)\".*", "$1");

        assertThat(behind.post("/login", "token=" + TOKEN).status()).isEqualTo(403);
        assertThat(behind.post("/login", "token=" + TOKEN + "&form=" + word).status())
                .isEqualTo(403);
        assertThat(behind.post("/login", "token=" + TOKEN + "&form=" + word, "Cookie: stemma-visitor=other")
                        .status())
                .isEqualTo(403);
        assertThat(behind.post("/login", "token=" + TOKEN + "&form=" + word, "Cookie: " + cookie)
                        .status())
                .isEqualTo(302);
    }

    @Test
    void whoShowsTheTokenIsLetIn() throws IOException {
        assertThat(behind.get("/").header("Location").orElseThrow()).endsWith("/login");
        assertThat(behind.get("/api/changes/stream").status()).isEqualTo(401);
        assertThat(behind.get("/api/nothing", "Authorization: Bearer " + TOKEN).status())
                .isEqualTo(404);
        assertThat(behind.get("/api/nothing", "Authorization: Bearer " + TOKEN + "x")
                        .status())
                .isEqualTo(401);
        assertThat(behind.get("/api/nothing", "Authorization: Basic " + TOKEN).status())
                .isEqualTo(401);
        assertThat(behind.get("/", "Cookie: stemma-pass=" + TOKEN).status()).isEqualTo(302);
    }

    @Test
    void whoGivesTheTokenOnThePageGetsACookieThatIsNotTheToken() throws IOException {
        Wire.Answer page = behind.get("/login");
        String visitor = page.header("Set-Cookie").orElseThrow().replaceAll(";.*", "");
        String word = page.body().replaceAll("(?s).*name=\"form\" value=\"([^\"]+)\".*", "$1");
        Wire.Answer in = behind.post("/login", "token=" + TOKEN + "&form=" + word, "Cookie: " + visitor);
        String given = in.header("Set-Cookie").orElseThrow();

        assertThat(given).contains("HttpOnly").contains("SameSite=Lax").doesNotContain(TOKEN);
        assertThat(behind.get("/", "Cookie: " + given.replaceAll(";.*", "")).status())
                .isEqualTo(200);
        assertThat(behind.post("/login", "token=wrong-token-0123456789&form=" + word, "Cookie: " + visitor)
                        .body())
                .contains("That is not the token");
        assertThat(LOG).noneMatch(line -> line.contains(TOKEN));
    }

    @Test
    void anotherAddressThanThisMachinesNeedsAToken() {
        assertThatThrownBy(() -> Server.start(newsroom, "0.0.0.0", 0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0.0.0.0")
                .hasMessageContaining("token");
    }

    @Test
    void whatIsTooLongIsRefusedBeforeItIsRead() throws IOException {
        assertThat(wire.get("/", "X-Long: " + "a".repeat(20_000)).status()).isEqualTo(431);
        assertThat(wire.get("/?" + "a".repeat(20_000)).status()).isIn(414, 431);
        assertThat(wire.raw(
                                "POST / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json\r\n"
                                        + "Content-Length: 2000000\r\n\r\n")
                        .status())
                .isEqualTo(413);
        assertThat(wire.raw("GARBAGE\r\n\r\n").status()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({
        "/static/../stemma.css",
        "/static/..%2f..%2fweb/static/stemma.css",
        "/static/%2e%2e/template/x",
        "/static//stemma.css",
        "/static/;x/stemma.css",
        "/static/..%5c..%5cx",
        "/static/%00",
        "/static/../../../../../../etc/passwd"
    })
    void noPathLeadsOutOfTheStaticFiles(String path) throws IOException {
        Wire.Answer answer = wire.get(path);
        assertThat(answer.status()).isBetween(302, 404);
        assertThat(answer.body()).doesNotContain("root:");
    }

    @Test
    void anErrorIsAPageForPeopleAndProblemJsonForProgramsAndEscapesWhatWasAsked() throws IOException {
        Wire.Answer page = wire.get("/stories/%3Cscript%3Ealert(1)%3C%2Fscript%3E");
        assertThat(page.header("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(page.body()).doesNotContain("<script>");
        Wire.Answer story = wire.get("/stories/%3Cb%3Ex");
        assertThat(story.status()).isEqualTo(404);
        assertThat(story.body())
                .doesNotContain("<b>x")
                .doesNotContain("org.stemma")
                .doesNotContain("Exception");
        Wire.Answer json = wire.get("/api/nothing");
        assertThat(json.header("Content-Type")).hasValue("application/problem+json");
        assertThat(json.body()).contains("\"status\":404");
    }

    @Test
    void textOfAReportIsNeverMarkup() throws IOException {
        assertThat(wire.get("/").body()).doesNotContain("<b>Gazette");
    }

    @Test
    void whoAsksTooOftenIsToldWhenToComeAgain() throws IOException {
        Settings few = settings().with(Setting.WRITES, "2", "test").with(Setting.SEARCHES, "1", "test");
        try (Server server = Server.start(newsroom, few, LOG::add)) {
            Wire often = new Wire(server.port());
            String json = "Content-Type: application/json";
            assertThat(often.send("POST", "/api/x", "{}", json).status()).isEqualTo(404);
            assertThat(often.send("POST", "/api/x", "{}", json).status()).isEqualTo(404);
            Wire.Answer write = often.send("POST", "/api/x", "{}", json);
            assertThat(write.status()).isEqualTo(429);
            assertThat(write.header("Content-Type")).hasValue("application/problem+json");
            assertThat(Integer.parseInt(write.header("Retry-After").orElseThrow()))
                    .isBetween(1, 30);
            assertThat(often.get("/").status()).isEqualTo(200);
            List<Integer> answers = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                answers.add(often.get("/search?q=fire").status());
            }
            assertThat(answers).contains(200, 429);
        }
    }

    @Test
    void aBodyThatDoesNotSayHowLongItIsIsCutOffAtTheSameSize() throws IOException {
        String chunk = "40000\r\n" + "a".repeat(0x40000) + "\r\n";
        Wire.Answer answer = wire.raw("POST /mcp HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + "Content-Type: application/json\r\nAccept: application/json, text/event-stream\r\n"
                + "Transfer-Encoding: chunked\r\n\r\n" + chunk.repeat(8) + "0\r\n\r\n");
        assertThat(answer.status()).isIn(400, 413);
    }

    @Test
    void gettingNeverWrites() throws IOException {
        long before = last();
        for (String path : List.of("/", "/add", "/search?q=fire", "/add?text=x", "/stories/x/move?to=y")) {
            wire.get(path);
        }
        assertThat(last()).isEqualTo(before);
    }

    private static long last() throws IOException {
        return newsroom.reading(Desk::last);
    }
}
