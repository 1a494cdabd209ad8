package org.stemma.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import io.javalin.Javalin;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

class LineSenderTest {

    private static HttpResponse<String> told(Answer.Telling telling) throws IOException, InterruptedException {
        Javalin server = Javalin.create(config -> {
            config.startup.showJavalinBanner = false;
            config.routes.get("/lines", context -> LineSender.send(context, "application/jsonl", telling));
            // Whatever answers faults must not turn a part into a whole.
            config.routes.exception(Exception.class, (e, context) -> context.result("a fault"));
        });
        server.start("127.0.0.1", 0);
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/lines"))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        } finally {
            server.stop();
        }
    }

    @Test
    void linesAreSentAsTheyAreMade() throws IOException, InterruptedException {
        HttpResponse<String> answer = told(teller -> {
            teller.line("{\"a\":1}");
            teller.flush();
            teller.line("{\"b\":2}");
        });
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/jsonl");
        assertThat(answer.body()).isEqualTo("{\"a\":1}\n{\"b\":2}\n");
    }

    @Test
    void whatFailsBeforeAnythingWasSentIsAnsweredAsAFault() throws IOException, InterruptedException {
        assertThat(told(teller -> {
                            teller.line("{\"a\":1}");
                            throw new IOException("a row is damaged");
                        })
                        .body())
                .isEqualTo("a fault");
    }

    @Test
    void whatFailsInTheMiddleIsAFailureToTheOneWhoReads() {
        assertThatIOException()
                .isThrownBy(() -> told(teller -> {
                    teller.line("{\"a\":1}");
                    teller.flush();
                    throw new IOException("a row is damaged");
                }));
    }
}
