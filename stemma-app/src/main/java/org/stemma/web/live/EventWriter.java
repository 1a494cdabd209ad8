package org.stemma.web.live;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Writes a stream of events as browsers read it (WHATWG HTML, server-sent events). */
final class EventWriter {

    /** After so many milliseconds a browser that lost the stream comes back. */
    private static final int RETRY = 2_000;

    private final OutputStream out;

    EventWriter(OutputStream out) {
        this.out = out;
    }

    /** What stands at the head: when to come back, and a first comment so that the one who waits knows it is open. */
    void open() throws IOException {
        write("retry: " + RETRY + "\n: open\n\n");
        out.flush();
    }

    /** Changes, each an event with its sequence as the id. */
    void changes(ByteBuffer events) throws IOException {
        out.write(events.array(), events.arrayOffset(), events.limit());
        out.flush();
    }

    /** A comment that keeps the connection open and shows whether anybody is there. */
    void heartbeat() throws IOException {
        write(": \n\n");
        out.flush();
    }

    /** The last event, and why there are no more. */
    void end(String why) throws IOException {
        write("event: end\ndata: {\"why\":\"" + why + "\"}\n\n");
        out.flush();
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
