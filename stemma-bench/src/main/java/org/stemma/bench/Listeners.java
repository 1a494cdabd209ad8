package org.stemma.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** Streams of changes that are kept open, and how many changes came over each. */
final class Listeners {

    private final List<AtomicInteger> heard = new ArrayList<>();
    private final AtomicInteger open = new AtomicInteger();

    /** Opens {@code count} streams, each read on a thread of its own. */
    Listeners(HttpClient client, URI stream, int count) {
        for (int i = 0; i < count; i++) {
            AtomicInteger changes = new AtomicInteger();
            heard.add(changes);
            Thread.ofVirtual().start(() -> listen(client, stream, changes));
        }
    }

    private void listen(HttpClient client, URI stream, AtomicInteger changes) {
        HttpRequest request = HttpRequest.newBuilder(stream).build();
        try (Stream<String> lines =
                client.send(request, HttpResponse.BodyHandlers.ofLines()).body()) {
            open.incrementAndGet();
            lines.filter(line -> line.startsWith("id:")).forEach(line -> changes.incrementAndGet());
        } catch (IOException | java.io.UncheckedIOException e) {
            // The server has stopped; the count says what came before.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            open.decrementAndGet();
        }
    }

    void print(PrintStream out) {
        out.println("streams of changes open: " + open.get() + " (aim: 200); over each came "
                + heard.stream().mapToInt(AtomicInteger::get).min().orElse(0) + " to "
                + heard.stream().mapToInt(AtomicInteger::get).max().orElse(0) + " changes");
    }
}
