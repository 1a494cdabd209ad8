package org.stemma.bench;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Writes a web archive of saved pages, one gzip member a record. The pages are gone round as often as the size demands; every
 * round has its own addresses, and closes each page with a comment of its own so that no payload repeats, or leaves it as it is and names its
 * digest.
 */
final class WarcMaker {

    private static final String BREAKS = "\r\n\r\n";

    private final List<Path> pages;

    /**
     * What was made.
     *
     * @param pages how many there are in all, {@code different} of them before the first round ends
     * @param plain its unpacked size in bytes, {@code packed} that of the file
     */
    record Made(Path file, int pages, int different, long plain, long packed) {}

    /** @param folders looked through for packed pages, those below them too */
    WarcMaker(List<Path> folders) throws IOException {
        Stream<Path> found = Stream.empty();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.walk(folder)) {
                List<Path> packed = files.filter(file -> file.toString().endsWith(".gz"))
                        .sorted()
                        .toList();
                found = Stream.concat(found, packed.stream());
            }
        }
        this.pages = found.toList();
    }

    /**
     * Writes a file of at least {@code size} bytes.
     *
     * @param digests true for pages that come round unchanged, each with the digest of its payload
     */
    Made write(Path file, long size, boolean digests) throws IOException {
        long plain = 0;
        long packed = 0;
        int written = 0;
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            while (packed < size) {
                int page = written % pages.size();
                byte[] record = record(pages.get(page), page, written / pages.size(), digests);
                byte[] member = packed(record);
                out.write(member);
                plain += record.length;
                packed += member.length;
                written++;
            }
        }
        return new Made(file, written, Math.min(written, pages.size()), plain, packed);
    }

    private static byte[] packed(byte[] record) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(record.length / 2);
        try (GZIPOutputStream member = new GZIPOutputStream(bytes)) {
            member.write(record);
        }
        return bytes.toByteArray();
    }

    private static byte[] record(Path packed, int page, int round, boolean digests) throws IOException {
        byte[] html;
        try (InputStream in = new GZIPInputStream(Files.newInputStream(packed))) {
            html = in.readAllBytes();
        }
        byte[] comment = (digests ? "" : "<!-- round " + round + " -->").getBytes(StandardCharsets.US_ASCII);
        String digest = digests ? "WARC-Payload-Digest: sha1:" + page + "\r\n" : "";
        byte[] http = ("HTTP/1.1 200 OK\r\nContent-Type: text/html" + BREAKS).getBytes(StandardCharsets.US_ASCII);
        int length = http.length + html.length + comment.length;
        byte[] header = String.format(
                        Locale.ROOT,
                        String.join(
                                "\r\n",
                                "WARC/1.1",
                                "WARC-Type: response",
                                "WARC-Target-URI: http://made.example/%d/%d",
                                "WARC-Date: 2024-03-05T10:00:00Z",
                                "Content-Type: application/http; msgtype=response",
                                "%sContent-Length: %d%s"),
                        round,
                        page,
                        digest,
                        length,
                        BREAKS)
                .getBytes(StandardCharsets.US_ASCII);
        byte[] record = new byte[header.length + length + BREAKS.length()];
        int at = 0;
        for (byte[] part : List.of(header, http, html, comment, BREAKS.getBytes(StandardCharsets.US_ASCII))) {
            System.arraycopy(part, 0, record, at, part.length);
            at += part.length;
        }
        return record;
    }
}
