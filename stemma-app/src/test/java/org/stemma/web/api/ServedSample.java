package org.stemma.web.api;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.stemma.Line;
import org.stemma.cli.DemoDesk;
import org.stemma.newsroom.Newsroom;
import org.stemma.web.Server;
import org.stemma.web.settings.Setting;
import org.stemma.web.settings.Settings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The bundled sample, filed in a desk that is served on a free port until the tests are over. */
final class ServedSample {

    static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** A test asks faster than a person may. */
    private static final Settings SETTINGS = Settings.USUAL
            .with(Setting.PORT, "0", "port")
            .with(Setting.SEARCHES, "1000000", "searches")
            .with(Setting.ACCESS_LOG, "off", "access-log");

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static Optional<ServedSample> served = Optional.empty();

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final Newsroom newsroom;
    private final Server server;

    private final Path desk;

    private ServedSample(Path desk, Newsroom newsroom, Server server) {
        this.desk = desk;
        this.newsroom = newsroom;
        this.server = server;
    }

    /** The same for all tests of a run: to file the sample takes seconds. */
    static synchronized ServedSample open() throws IOException {
        if (served.isEmpty()) {
            Path folder = Files.createTempDirectory("stemma-api");
            Path desk = DemoDesk.file(folder);
            Newsroom newsroom = Newsroom.open(desk, Line.standard(), 1_000_000);
            served = Optional.of(new ServedSample(desk, newsroom, Server.start(newsroom, SETTINGS, line -> {})));
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
        }
        return served.get();
    }

    private static void delete(Path folder) {
        try (var files = Files.walk(folder)) {
            files.sorted(java.util.Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            System.err.println("left behind: " + folder);
        }
    }

    Newsroom newsroom() {
        return newsroom;
    }

    /** The folder of the desk. */
    Path desk() {
        return desk;
    }

    int port() {
        return server.port();
    }

    String base() {
        return "http://127.0.0.1:" + server.port();
    }

    /** Asks by GET; {@code headers} are names and values in turn. */
    HttpResponse<String> get(String address, String... headers) throws IOException {
        return ask("GET", address, headers);
    }

    HttpResponse<String> ask(String method, String address, String... headers) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(address.startsWith("http") ? address : base() + address))
                .timeout(PATIENCE)
                .method(method, HttpRequest.BodyPublishers.noBody());
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped while waiting for " + address);
        }
    }

    JsonNode json(String address) throws IOException {
        return MAPPER.readTree(get(address).body());
    }

    /** The items of all pages of a list. */
    List<JsonNode> all(String address) throws IOException {
        List<JsonNode> all = new ArrayList<>();
        Optional<String> next = Optional.of(address);
        while (next.isPresent()) {
            JsonNode page = json(next.get());
            page.get("items").forEach(all::add);
            next = Optional.of(page.get("next")).filter(link -> !link.isNull()).map(JsonNode::asString);
        }
        return all;
    }

    /** The id of the story with these words in its title. */
    String story(String words) throws IOException {
        return all("/api/stories").stream()
                .filter(story -> story.get("title").asString().contains(words))
                .map(story -> story.get("id").asString())
                .findFirst()
                .orElseThrow();
    }
}
