package org.stemma.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Counts what is fetched while it is open: every address asked of this virtual machine, and a canary file's words. */
final class FetchCounter implements AutoCloseable {

    private static final String CANARY = "canary-7c1f-of-the-local-file";

    private final @Nullable ProxySelector before = ProxySelector.getDefault();
    private final AtomicInteger fetched = new AtomicInteger();
    private final ServerSocket listener;
    private final Path file;
    private int leaked;

    private FetchCounter(ServerSocket listener, Path file) {
        this.listener = listener;
        this.file = file;
    }

    static FetchCounter open() throws IOException {
        Path file = Files.writeString(Files.createTempFile("canary", ".txt"), CANARY);
        FetchCounter counter = new FetchCounter(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()), file);
        ProxySelector.setDefault(new ProxySelector() {
            @Override
            public List<Proxy> select(URI uri) {
                counter.fetched.incrementAndGet();
                return List.of(Proxy.NO_PROXY);
            }

            @Override
            public void connectFailed(URI uri, SocketAddress address, IOException failure) {}
        });
        Thread.ofVirtual().start(counter::accept);
        return counter;
    }

    private void accept() {
        while (!listener.isClosed()) {
            try {
                listener.accept().close();
                fetched.incrementAndGet();
            } catch (IOException e) {
                // The listener was closed: the measurement is over.
                return;
            }
        }
    }

    /** Feeds that ask for this counter's address and file by every way XML has. */
    List<String> hostileFeeds() {
        String http = "http://" + listener.getInetAddress().getHostAddress() + ":" + listener.getLocalPort() + "/x";
        return List.of(http, file.toUri().toString()).stream()
                .flatMap(address -> List.of(
                                "<!DOCTYPE rss [<!ENTITY x SYSTEM \"" + address + "\">]>",
                                "<!DOCTYPE rss [<!ENTITY % x SYSTEM \"" + address + "\"> %x;]>",
                                "<!DOCTYPE rss SYSTEM \"" + address + "\">",
                                "<!DOCTYPE rss PUBLIC \"-//x\" \"" + address + "\">",
                                "<?xml-stylesheet href=\"" + address + "\"?>")
                        .stream()
                        .map(type -> type
                                + "<rss xmlns:xi=\"http://www.w3.org/2001/XInclude\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
                                + " xsi:noNamespaceSchemaLocation=\"" + address
                                + "\"><channel><title>&x;</title><item><title>t</title>"
                                + "<description>&x; <xi:include parse=\"text\" href=\"" + address
                                + "\"/></description></item></channel></rss>"))
                .toList();
    }

    /** Looks for the canary's words in what was read. */
    void check(String read) {
        leaked += read.contains(CANARY) ? 1 : 0;
    }

    int fetched() {
        return fetched.get();
    }

    int leaked() {
        return leaked;
    }

    @Override
    public void close() throws IOException {
        ProxySelector.setDefault(before);
        listener.close();
        Files.deleteIfExists(file);
    }
}
