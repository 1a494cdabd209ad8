package org.stemma.fetch;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.zip.GZIPOutputStream;

/**
 * A server on the loopback interface that answers each path with the bytes it was told, however wrong; one request a connection.
 * Without a {@code robots.txt} of its own it answers 404 for it.
 */
public final class LocalSite implements AutoCloseable {

    private final ServerSocket socket;
    private final Map<String, List<Reply>> replies = new ConcurrentHashMap<>();
    private final List<Asked> asked = new CopyOnWriteArrayList<>();

    /** Writes an answer, the status line included. */
    public interface Reply {
        void write(OutputStream out) throws IOException, InterruptedException;
    }

    /** A request. */
    public record Asked(String path, Map<String, String> headers) {}

    private LocalSite(ServerSocket socket) {
        this.socket = socket;
    }

    public static LocalSite open() throws IOException {
        LocalSite site = new LocalSite(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
        Thread.ofVirtual().start(site::accept);
        return site;
    }

    /** The address of {@code path} by the name 127.0.0.1. */
    public String at(String path) {
        return "http://127.0.0.1:" + socket.getLocalPort() + path;
    }

    /** The same by the name localhost. */
    public String atLocalhost(String path) {
        return "http://localhost:" + socket.getLocalPort() + path;
    }

    /** Answers {@code path} with these, one after the other, the last for good. */
    public LocalSite on(String path, Reply... answers) {
        replies.put(path, new ArrayList<>(List.of(answers)));
        return this;
    }

    public LocalSite page(String path, String body) {
        return on(path, with("200 OK", "Content-Type: text/html; charset=utf-8", body));
    }

    public List<String> paths() {
        return asked.stream().map(Asked::path).toList();
    }

    public List<Asked> asked() {
        return asked;
    }

    /** A whole and right answer. */
    public static Reply with(String status, String headers, String body) {
        return with(status, headers, body.getBytes(StandardCharsets.UTF_8));
    }

    public static Reply with(String status, String headers, byte[] body) {
        return out -> {
            String head = headers.isEmpty() ? "" : headers.strip().replace("\n", "\r\n") + "\r\n";
            out.write(("HTTP/1.1 " + status + "\r\n" + head + "Content-Length: " + body.length
                            + "\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            out.write(body);
        };
    }

    public static Reply redirect(int status, String location) {
        return with(status + " There", "Location: " + location, "");
    }

    public static byte[] gzipped(byte[] plain) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(plain);
        }
        return packed.toByteArray();
    }

    private void accept() {
        while (!socket.isClosed()) {
            try {
                Socket connection = socket.accept();
                Thread.ofVirtual().start(() -> answer(connection));
            } catch (IOException e) {
                // Closed: the test is over.
                return;
            }
        }
    }

    private void answer(Socket connection) {
        try (connection) {
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8));
            String request = in.readLine();
            if (request == null) {
                return;
            }
            Map<String, String> headers = new HashMap<>();
            for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
                headers.put(line.substring(0, line.indexOf(':')), line.substring(line.indexOf(':') + 2));
            }
            String path = request.split(" ", -1)[1];
            asked.add(new Asked(path, headers));
            next(path).write(connection.getOutputStream());
        } catch (IOException | InterruptedException e) {
            // The client hung up: what it thinks of that is what the test looks at.
        }
    }

    private synchronized Reply next(String path) {
        List<Reply> answers = replies.getOrDefault(path, List.of(with("404 Not Found", "", "")));
        return answers.size() > 1 ? answers.removeFirst() : answers.getFirst();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
