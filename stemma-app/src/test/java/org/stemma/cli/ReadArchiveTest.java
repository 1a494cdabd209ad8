package org.stemma.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A web archive on the command line: its pages, its damage, and one line on what was passed over. */
class ReadArchiveTest {

    private static final String PAGE =
            "<h1>Two piers to close</h1><p>The harbour board will close two piers, it said.</p>";

    @TempDir
    private Path folder;

    private static String record(String type, String contentType, String block, int length) {
        return "WARC/1.1\r\nWARC-Type: " + type + "\r\nWARC-Target-URI: http://a.example/piers\r\n"
                + "WARC-Date: 2024-03-05T10:00:00Z\r\nContent-Type: " + contentType + "\r\nContent-Length: "
                + length + "\r\n\r\n" + block + "\r\n\r\n";
    }

    private static String record(String type, String contentType, String block) {
        return record(type, contentType, block, block.length());
    }

    @Test
    void whatIsPassedOverIsToldOnOneLineAndIsNoRefusal() throws IOException {
        Path warc = Files.writeString(
                folder.resolve("a.warc"),
                record("request", "application/http", "GET /")
                        + record("resource", "text/html", PAGE)
                        + record("response", "application/http", "HTTP/1.1 404 Not Found\r\n\r\n"));
        Call call = Call.of("read", "--until", "intake", warc.toString());
        assertThat(call.status()).isEqualTo(Exit.DONE);
        assertThat(call.printed()).contains("Two piers to close", "http://a.example/piers", "../2024-03-05");
        assertThat(call.complaints())
                .containsExactly(warc + ": 1 of 3 records read as pages; passed over: 1 request, 1 status 404");
    }

    @Test
    void aCutRecordIsPrintedAsFarAsItGoesAndRefusedByFileAndByte() throws IOException {
        String first = record("request", "application/http", "GET /");
        Path warc = Files.writeString(
                folder.resolve("a.warc"),
                first + record("resource", "text/html", PAGE, 4000),
                StandardCharsets.US_ASCII);
        Call call = Call.of("read", "--until", "intake", warc.toString());
        assertThat(call.status()).isEqualTo(Exit.REFUSED);
        assertThat(call.printed()).contains("Two piers to close");
        assertThat(call.complaints().getFirst())
                .startsWith("refused " + warc + "@" + first.length()
                        + " http://a.example/piers: unreadable: the record ends after ");
    }
}
