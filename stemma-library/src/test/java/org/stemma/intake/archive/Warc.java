package org.stemma.intake.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/** Writes web archives for tests, record by record. */
public final class Warc {

    private static final String BREAKS = "\r\n\r\n";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final boolean packed;

    public Warc(boolean packed) {
        this.packed = packed;
    }

    /** A record of {@code type} with further header lines. */
    public Warc record(String type, String url, String lines, byte[] block) {
        return add(record(type, url, lines, block, block.length));
    }

    /** A record whose header names {@code length} bytes. */
    public static byte[] record(String type, String url, String lines, byte[] block, long length) {
        String header = "WARC/1.1\r\nWARC-Type: " + type + "\r\nWARC-Target-URI: " + url
                + "\r\nWARC-Date: 2024-03-05T10:00:00Z\r\n" + lines + "Content-Length: " + length + BREAKS;
        return joined(header.getBytes(StandardCharsets.UTF_8), block, BREAKS.getBytes(StandardCharsets.US_ASCII));
    }

    /** A captured page. */
    public Warc page(String url, String http, byte[] body) {
        return record("response", url, "Content-Type: application/http; msgtype=response\r\n", response(http, body));
    }

    /** A captured page of HTML. */
    public Warc page(String url, String html) {
        return page(url, "Content-Type: text/html\r\n", html.getBytes(StandardCharsets.UTF_8));
    }

    /** A response with status 200 and these header lines. */
    public static byte[] response(String http, byte[] body) {
        return joined(("HTTP/1.1 200 OK\r\n" + http + "\r\n").getBytes(StandardCharsets.UTF_8), body);
    }

    /** Adds bytes as a record of their own, whatever they are. */
    public Warc add(byte[] record) {
        bytes.writeBytes(packed ? gzip(record) : record);
        return this;
    }

    /** Adds bytes as they are. */
    public Warc raw(byte[] raw) {
        bytes.writeBytes(raw);
        return this;
    }

    public int size() {
        return bytes.size();
    }

    public byte[] bytes() {
        return bytes.toByteArray();
    }

    public static byte[] gzip(byte[] plain) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write to memory", e);
        }
        return packed.toByteArray();
    }

    public static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }
}
