package org.stemma.web.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.Line;
import org.stemma.newsroom.Newsroom;

class ChangeStreamTest {

    private final List<String> log = Collections.synchronizedList(new ArrayList<>());
    private final Tape tape = new Tape(0, 1_000);

    @TempDir
    private Path folder;

    private Newsroom newsroom;
    private ChangeStream stream;

    @BeforeEach
    void open() throws IOException {
        newsroom = Newsroom.open(folder.resolve("desk"), Line.standard(), 1_000_000);
        stream = new ChangeStream(newsroom, tape, 10, log::add);
    }

    @AfterEach
    void close() throws IOException {
        stream.close();
        newsroom.close();
    }

    @Test
    void whoReadsTooSlowlyIsSentAwayAndTheLogSaysSo() throws InterruptedException {
        CountDownLatch reached = new CountDownLatch(1);
        CountDownLatch released = new CountDownLatch(1);
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        Thread reader = follow(new OutputStream() {
            @Override
            public void write(int one) {
                sent.write(one);
            }

            @Override
            public void write(byte[] bytes, int from, int length) {
                if (new String(bytes, from, length, StandardCharsets.UTF_8).startsWith("id: 1\n")) {
                    reached.countDown();
                    awaitUnchecked(released);
                }
                sent.write(bytes, from, length);
            }
        });
        tape.add(new Tape.Line(1, "{}"));
        reached.await();
        for (int i = 2; i <= 5_000; i++) {
            tape.add(new Tape.Line(i, "{}"));
        }
        released.countDown();
        assertThat(reader.join(Duration.ofSeconds(30))).isTrue();

        assertThat(sent.toString(StandardCharsets.UTF_8)).endsWith("event: end\ndata: {\"why\":\"too slow\"}\n\n");
        assertThat(log).singleElement().asString().contains("10.0.0.1").contains("too slowly");
    }

    @Test
    void whoHasGoneIsForgottenAndWhoStallsIsNoted() throws InterruptedException {
        assertThat(follow(failing(new SocketException("gone"))).join(Duration.ofSeconds(30)))
                .isTrue();
        assertThat(log).isEmpty();
        assertThat(follow(failing(new IOException(new TimeoutException()))).join(Duration.ofSeconds(30)))
                .isTrue();
        assertThat(log).singleElement().asString().contains("nothing was read");
    }

    private Thread follow(OutputStream out) {
        return Thread.ofVirtual().start(() -> stream.follow(0, Duration.ZERO, new EventWriter(out), "10.0.0.1"));
    }

    private static OutputStream failing(IOException how) {
        return new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw how;
            }
        };
    }

    private static void awaitUnchecked(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
