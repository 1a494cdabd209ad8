package org.stemma.web.route;

import static org.assertj.core.api.Assertions.assertThat;

import io.javalin.Javalin;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrintTest {

    private static final String TEXT = "The grain store in Vell burned – twice. ".repeat(100);

    private static Javalin server;

    private final HttpClient client = HttpClient.newHttpClient();

    @BeforeAll
    static void serve() {
        server = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.routes.get("/", context -> Print.html(TEXT).answer(context));
            config.routes.get("/lines", context -> {
                context.header("Vary", "HX-Request");
                if (!Print.isUnchanged(context, "\"v1\"")) {
                    try (var out = Print.stream(context)) {
                        out.write(TEXT.getBytes(StandardCharsets.UTF_8));
                    }
                }
            });
        });
        server.start("127.0.0.1", 0);
    }

    @AfterAll
    static void stop() {
        server.stop();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        # Accept-Encoding        | packed
        -                        | false
        gzip                     | true
        deflate, gzip, br        | true
        br;q=1.0, gzip;q=0.5     | true
        gzip;q=0                 | false
        gzip; q=0.0, br          | false
        x-gzipped, identity      | false
        """)
    void itIsPackedForThoseWhoTakeItAndEachFormHasItsTag(String accepts, boolean packed) throws Exception {
        for (String path : new String[] {"/", "/lines"}) {
            HttpResponse<byte[]> answer = get(path, "Accept-Encoding", accepts);

            assertThat(answer.headers().firstValue("Content-Encoding").isPresent())
                    .isEqualTo(packed);
            assertThat(text(answer, packed)).isEqualTo(TEXT);
            assertThat(answer.headers().firstValue("ETag").orElseThrow().endsWith("-gzip\""))
                    .isEqualTo(packed);
            assertThat(String.join(",", answer.headers().allValues("Vary"))).contains("Accept-Encoding");
        }
    }

    @Test
    void whoHasOneFormIsNotTakenToHaveTheOther() throws Exception {
        String plain =
                get("/", "If-None-Match", "\"x\"").headers().firstValue("ETag").orElseThrow();
        String packed =
                get("/", "Accept-Encoding", "gzip").headers().firstValue("ETag").orElseThrow();

        assertThat(plain).isNotEqualTo(packed);
        assertThat(get("/", "If-None-Match", plain).statusCode()).isEqualTo(304);
        assertThat(get("/", "If-None-Match", packed).statusCode()).isEqualTo(200);
        assertThat(get("/", "If-None-Match", packed, "Accept-Encoding", "gzip").statusCode())
                .isEqualTo(304);
        assertThat(get("/", "If-None-Match", plain, "Accept-Encoding", "gzip").statusCode())
                .isEqualTo(200);
    }

    private static String text(HttpResponse<byte[]> answer, boolean packed) throws IOException {
        return new String(
                packed ? new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes() : answer.body(),
                StandardCharsets.UTF_8);
    }

    private HttpResponse<byte[]> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path));
        for (int i = 0; i < headers.length; i += 2) {
            if (headers[i + 1] != null) {
                request.header(headers[i], headers[i + 1]);
            }
        }
        return client.send(request.build(), BodyHandlers.ofByteArray());
    }
}
