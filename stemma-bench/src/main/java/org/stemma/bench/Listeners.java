package org.stemma.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedSelectorException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Streams of changes that are kept open, and how many changes came over each. All are read as bytes on one thread of their own: what
 * arrives over two hundred of them must not stand before the answers that are timed beside.
 */
final class Listeners implements AutoCloseable {

    private static final int BUFFER = 1 << 16;
    private static final byte[] CHANGE = "\nid:".getBytes(StandardCharsets.US_ASCII);

    private final Selector selector = Selector.open();
    private final List<Stream> streams = new ArrayList<>();

    /** One that is open: how much of the sign of a change stands at the end of what was read, and how many were read. */
    private static final class Stream {

        private final SocketChannel channel;
        private int matched;
        private final AtomicInteger changes = new AtomicInteger();
        private volatile boolean ended;

        Stream(SocketChannel channel) {
            this.channel = channel;
        }

        void read(ByteBuffer buffer) throws IOException {
            int read = channel.read(buffer.clear());
            if (read < 0) {
                channel.close();
                ended = true;
            }
            for (int i = 0; i < read; i++) {
                byte next = buffer.get(i);
                matched = next == CHANGE[matched] ? matched + 1 : next == CHANGE[0] ? 1 : 0;
                if (matched == CHANGE.length) {
                    changes.incrementAndGet();
                    matched = 0;
                }
            }
        }
    }

    /** Opens {@code count} streams. */
    Listeners(URI stream, int count) throws IOException {
        byte[] request = ("GET " + stream.getPath() + " HTTP/1.1\r\nHost: " + stream.getAuthority()
                        + "\r\nAccept: text/event-stream\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < count; i++) {
            SocketChannel channel = SocketChannel.open(new InetSocketAddress(stream.getHost(), stream.getPort()));
            channel.write(ByteBuffer.wrap(request));
            channel.configureBlocking(false);
            Stream open = new Stream(channel);
            streams.add(open);
            channel.register(selector, SelectionKey.OP_READ, open);
        }
        Thread.ofPlatform().daemon().name("listening").start(this::listen);
    }

    private void listen() {
        ByteBuffer buffer = ByteBuffer.allocateDirect(BUFFER);
        try {
            while (selector.isOpen()) {
                selector.select(key -> read(key, buffer));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("streams of changes cannot be read", e);
        } catch (ClosedSelectorException e) {
            // The run is over.
        }
    }

    private static void read(SelectionKey key, ByteBuffer buffer) {
        Stream stream = (Stream) key.attachment();
        try {
            stream.read(buffer);
        } catch (IOException e) {
            stream.ended = true; // the server has ended; the count says what came before
            key.cancel();
        }
    }

    void print(PrintStream out) {
        out.println("streams of changes open: "
                + streams.stream().filter(one -> !one.ended).count() + " (aim: 200); over each came "
                + streams.stream().mapToInt(one -> one.changes.get()).min().orElse(0) + " to "
                + streams.stream().mapToInt(one -> one.changes.get()).max().orElse(0) + " changes");
    }

    @Override
    public void close() throws IOException {
        selector.close();
        for (Stream stream : streams) {
            stream.channel.close();
        }
    }
}
