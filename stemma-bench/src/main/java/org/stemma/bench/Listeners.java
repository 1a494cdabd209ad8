package org.stemma.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Streams of changes that are kept open, and how many changes came over each. They are read as bytes on sockets of their own: what
 * arrives over two hundred of them at once must not stand before the answers that are timed beside.
 */
final class Listeners implements AutoCloseable {

    private static final int BUFFER = 1 << 16;
    private static final byte[] CHANGE = "\nid:".getBytes(StandardCharsets.US_ASCII);

    private final List<AtomicInteger> heard = new ArrayList<>();
    private final List<Socket> sockets = new ArrayList<>();
    private final AtomicInteger open = new AtomicInteger();

    /** Opens {@code count} streams, each read on a thread of its own. */
    Listeners(URI stream, int count) throws IOException {
        byte[] request = ("GET " + stream.getPath() + " HTTP/1.1\r\nHost: " + stream.getAuthority()
                        + "\r\nAccept: text/event-stream\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < count; i++) {
            Socket socket = new Socket(stream.getHost(), stream.getPort());
            socket.getOutputStream().write(request);
            AtomicInteger changes = new AtomicInteger();
            sockets.add(socket);
            heard.add(changes);
            Thread.ofVirtual().start(() -> listen(socket, changes));
        }
    }

    private void listen(Socket socket, AtomicInteger changes) {
        open.incrementAndGet();
        byte[] buffer = new byte[BUFFER];
        int matched = 0;
        try (InputStream in = socket.getInputStream()) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    matched = buffer[i] == CHANGE[matched] ? matched + 1 : buffer[i] == CHANGE[0] ? 1 : 0;
                    if (matched == CHANGE.length) {
                        changes.incrementAndGet();
                        matched = 0;
                    }
                }
            }
        } catch (IOException e) {
            // The server or this run has ended; the count says what came before.
        } finally {
            open.decrementAndGet();
        }
    }

    void print(PrintStream out) {
        out.println("streams of changes open: " + open.get() + " (aim: 200); over each came "
                + heard.stream().mapToInt(AtomicInteger::get).min().orElse(0) + " to "
                + heard.stream().mapToInt(AtomicInteger::get).max().orElse(0) + " changes");
    }

    @Override
    public void close() throws IOException {
        for (Socket socket : sockets) {
            socket.close();
        }
    }
}
