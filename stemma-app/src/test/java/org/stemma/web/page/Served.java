package org.stemma.web.page;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.stemma.Line;
import org.stemma.newsroom.Newsroom;
import org.stemma.report.Report;
import org.stemma.web.Drawn;
import org.stemma.web.Server;

/** A newsroom of a test, served on a free port, and who asks it. */
final class Served implements AutoCloseable {

    static final Line LINE = Line.standard();
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final String BOUNDARY = "a-line-that-no-text-has";

    private final Newsroom newsroom;
    private final Server server;
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    private Served(Newsroom newsroom, Server server) {
        this.newsroom = newsroom;
        this.server = server;
    }

    static Served in(Path folder) throws IOException {
        Newsroom newsroom = Newsroom.open(folder, LINE, 5_000_000);
        return new Served(newsroom, Server.start(newsroom, "127.0.0.1", 0));
    }

    Newsroom newsroom() {
        return newsroom;
    }

    String address(String path) {
        return "http://127.0.0.1:" + server.port() + path;
    }

    /** The page at {@code path}. */
    Document page(String path) throws IOException, InterruptedException {
        return Jsoup.parse(get(path, Map.of()).body(), address(path));
    }

    HttpResponse<String> get(String path, Map<String, String> headers) throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address(path))).timeout(PATIENCE);
        headers.forEach(request::header);
        return client.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    /** Sends a form as a browser does; a field whose name has a slash in it is a file: {@code files/page.html}. */
    HttpResponse<String> send(String path, Map<String, String> fields) throws IOException, InterruptedException {
        String word = page("/add").select("input[name=form]").val();
        StringBuilder body = new StringBuilder();
        part(body, "name=\"form\"", word);
        fields.forEach((name, value) -> {
            int slash = name.indexOf('/');
            part(
                    body,
                    slash < 0
                            ? "name=\"" + name + "\""
                            : "name=\"" + name.substring(0, slash) + "\"; filename=\"" + name.substring(slash + 1)
                                    + "\"",
                    value);
        });
        HttpRequest request = HttpRequest.newBuilder(URI.create(address(path)))
                .timeout(PATIENCE)
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofString(body + "--" + BOUNDARY + "--\r\n"))
                .build();
        return client.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private static void part(StringBuilder body, String name, String value) {
        body.append("--" + BOUNDARY + "\r\nContent-Disposition: form-data; " + name + "\r\n\r\n" + value + "\r\n");
    }

    void file(Report report) throws IOException {
        newsroom.writing(desk -> desk.file(report));
    }

    static Report report(String outlet, String title, String text, String published) {
        return Drawn.report(outlet, title, text, published);
    }

    @Override
    public void close() throws IOException {
        server.close();
        newsroom.close();
    }
}
