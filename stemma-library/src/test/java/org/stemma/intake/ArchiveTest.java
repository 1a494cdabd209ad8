package org.stemma.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.intake.Intake.Accepted;
import org.stemma.intake.Intake.Reason;
import org.stemma.intake.Intake.Refused;
import org.stemma.intake.archive.Warc;
import org.stemma.report.Report;

class ArchiveTest {

    private static final String URL = "http://www.harbourpost.example/news/piers";

    @TempDir
    private Path folder;

    private static String html(String words) {
        return "<!doctype html><html><head><title>Piers</title></head><body><h1>Two piers to close</h1><p>" + words
                + " The harbour board will close two piers before the summer, it said on Monday.</p></body></html>";
    }

    private static List<Intake> read(byte[] warc) throws IOException {
        return read(warc, IntakeLimits.DEFAULTS, new ArrayList<>());
    }

    private static List<Intake> read(byte[] warc, IntakeLimits limits, List<Skipped> skipped) throws IOException {
        List<Intake> intakes = new ArrayList<>();
        new StandardReader(limits)
                .open(new ByteArrayInputStream(warc), Hint.of("a.warc"), skipped::add)
                .forEachRemaining(intakes::add);
        return intakes;
    }

    private static Report report(byte[] warc) throws IOException {
        return ((Accepted) read(warc).getFirst()).report();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aPageKnowsItsAddressItsOutletAndWhenItWasCaptured(boolean packed) throws IOException {
        Report report = report(new Warc(packed).page(URL, html("")).bytes());
        assertThat(report.input()).isEqualTo("a.warc@0 " + URL);
        assertThat(report.url()).contains(URL);
        assertThat(report.outlet().orElseThrow().name()).isEqualTo("harbourpost.example");
        assertThat(report.seen()).contains(Instant.parse("2024-03-05T10:00:00Z"));
    }

    @Test
    void theTimeOfCaptureBoundsTheDateAndIsNotIt() throws IOException {
        Report report = report(new Warc(true).page(URL, html("")).bytes());
        assertThat(report.published().firstDay()).isEmpty();
        assertThat(report.published().lastDay()).contains(LocalDate.of(2024, 3, 5));
        assertThat(report.published().why()).anyMatch(why -> why.contains("captured on 2024-03-05"));
    }

    @Test
    void theAddressAPageGivesItselfGoesBeforeTheOneItWasFetchedFrom() throws IOException {
        String canonical = html("").replace("<title>", "<link rel=canonical href=https://b.example/c><title>");
        assertThat(report(new Warc(true).page(URL, canonical).bytes()).url()).contains("https://b.example/c");
    }

    @Test
    void theEncodingOfTheHttpHeaderIsHeard() throws IOException {
        byte[] greek = html("Το λιμάνι κλείνει δύο προβλήτες.").getBytes(Charset.forName("ISO-8859-7"));
        byte[] warc = new Warc(true)
                .page(URL, "content-type: text/html; charset=ISO-8859-7\r\n", greek)
                .bytes();
        assertThat(report(warc).text()).contains("Το λιμάνι κλείνει");
    }

    private static byte[] brotli(byte[] plain) {
        int header = (plain.length - 1) << 4 | 1 << 20;
        byte[] open = {(byte) header, (byte) (header >> 8), (byte) (header >> 16)};
        return Warc.joined(open, plain, new byte[] {3});
    }

    private static byte[] chunked(byte[] plain) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int at = 0; at < plain.length; at += 50) {
            byte[] chunk = Arrays.copyOfRange(plain, at, Math.min(plain.length, at + 50));
            out.writeBytes((Integer.toHexString(chunk.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
            out.writeBytes(chunk);
            out.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
        }
        out.writeBytes("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }

    private static byte[] zlib(byte[] plain) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
            deflater.write(plain);
        }
        return out.toByteArray();
    }

    @Test
    void encodedAndChunkedBodiesAreDecoded() throws IOException {
        byte[] plain = html("").getBytes(StandardCharsets.UTF_8);
        byte[] zlib = zlib(plain);
        byte[] raw = Arrays.copyOfRange(zlib, 2, zlib.length - 4);
        Warc warc = new Warc(true)
                .page(URL + 1, "Content-Type: text/html\r\nContent-Encoding: gzip\r\n", Warc.gzip(plain))
                .page(URL + 2, "Content-Type: text/html\r\nContent-Encoding: br\r\n", brotli(plain))
                .page(URL + 3, "Content-Type: text/html\r\nContent-Encoding: deflate\r\n", zlib)
                .page(URL + 4, "Content-Type: text/html\r\nContent-Encoding: deflate\r\n", raw)
                .page(URL + 5, "Content-Type: text/html\r\nTransfer-Encoding: chunked\r\n", chunked(plain))
                .page(
                        URL + 6,
                        "Content-Type: text/html\r\nTransfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n",
                        chunked(Warc.gzip(plain)))
                .page(URL + 7, "Content-Type: text/html\r\nContent-Encoding: gzip\r\nContent-Length: 9\r\n", plain);
        List<Intake> intakes = read(warc.bytes());
        assertThat(intakes)
                .hasSize(7)
                .allSatisfy(intake ->
                        assertThat(((Accepted) intake).report().text()).contains("close two piers before the summer"));
    }

    @Test
    void whatIsNoPageIsCountedByWhatItIs() throws IOException {
        String http = "Content-Type: application/http\r\n";
        Warc warc = new Warc(true)
                .record("request", URL, http, "GET / HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.US_ASCII))
                .record(
                        "response",
                        URL,
                        http,
                        "HTTP/1.1 404 No\r\nContent-Type: text/html\r\n\r\n<p>".getBytes(StandardCharsets.US_ASCII))
                .record("response", URL, http, "HTTP/1.1 404 No\r\n\r\n".getBytes(StandardCharsets.US_ASCII))
                .page(URL, "Content-Type: image/jpeg\r\n", new byte[9])
                .page(URL, html(""));
        List<Skipped> skipped = new ArrayList<>();
        assertThat(read(warc.bytes(), IntakeLimits.DEFAULTS, skipped)).hasSize(1);
        assertThat(skipped.toString())
                .isEqualTo("[Skipped[input=a.warc, records=5, read=1, kinds={image/jpeg=1, request=1, status 404=2}]]");
    }

    @Test
    void aPayloadThatIsDeclaredTwiceIsReadOnceAndTheSecondNamed() throws IOException {
        byte[] block = Warc.response("Content-Type: text/html\r\n", html("").getBytes(StandardCharsets.UTF_8));
        String lines = "Content-Type: application/http\r\nWARC-Payload-Digest: sha1:ABC\r\n";
        Warc warc = new Warc(false)
                .record("response", URL, lines, block)
                .record("response", URL + "?print", lines, block)
                .record("response", "http://other.example/", lines, block);
        List<Intake> intakes = read(warc.bytes());
        assertThat(intakes.get(0)).isInstanceOf(Accepted.class);
        Refused second = (Refused) intakes.get(1);
        assertThat(second.reason()).isEqualTo(Reason.DUPLICATE);
        assertThat(second.detail()).isEqualTo("the same payload as a.warc@0 " + URL);
        assertThat(intakes.get(2)).as("another site publishes it").isInstanceOf(Accepted.class);
    }

    @Test
    void aCutRecordGivesItsPageAndSaysWhereItEndsAndTheNextOneIsRead() throws IOException {
        byte[] block = Warc.response("Content-Type: text/html\r\n", html("").getBytes(StandardCharsets.UTF_8));
        Warc warc = new Warc(false)
                .raw(Warc.record("response", URL, "Content-Type: application/http\r\n", block, block.length + 4000));
        int next = warc.size();
        List<Intake> intakes = read(warc.page(URL + "2", html("It rained.")).bytes());
        assertThat(intakes).hasSize(3);
        assertThat(((Accepted) intakes.get(0)).report().text()).contains("close two piers");
        assertThat(((Refused) intakes.get(1)).input()).isEqualTo("a.warc@0 " + URL);
        assertThat(((Refused) intakes.get(1)).detail()).contains("the record ends after", "is read as far as it goes");
        assertThat(((Accepted) intakes.get(2)).report().input()).startsWith("a.warc@" + next + " ");
    }

    @Test
    void whatTheCrawlerCutIsTold() throws IOException {
        byte[] block = Warc.response("Content-Type: text/html\r\n", html("").getBytes(StandardCharsets.UTF_8));
        Warc warc = new Warc(true)
                .record("response", URL, "Content-Type: application/http\r\nWARC-Truncated: length\r\n", block);
        assertThat(((Refused) read(warc.bytes()).get(1)).detail()).contains("WARC-Truncated: length");
    }

    @Test
    void flattenedTextOfAConversionRecordIsReadAsText() throws IOException {
        byte[] text = "Two piers to close\n\nThe harbour board will close two piers before the summer, it said.\n"
                .getBytes(StandardCharsets.UTF_8);
        Warc warc = new Warc(true).record("conversion", URL, "Content-Type: text/plain\r\n", text);
        assertThat(report(warc.bytes()).url()).contains(URL);
    }

    @Test
    void intakesComeInTheOrderOfTheRecordsEveryTime() throws IOException {
        Warc warc = new Warc(true);
        for (int i = 0; i < 300; i++) {
            warc.page(URL + i, html("Pier " + i + ". " + "It rained. ".repeat(i % 7 * 40)));
        }
        List<Intake> once = read(warc.bytes());
        assertThat(once).hasSize(300).isEqualTo(read(warc.bytes()));
        for (int i = 0; i < 300; i++) {
            assertThat(((Accepted) once.get(i)).report().url()).contains(URL + i);
        }
    }

    @Test
    void anArchiveAndAPackedPageAreToldByTheirContentWhateverTheyAreCalled() throws IOException {
        Files.write(folder.resolve("1.bin"), new Warc(true).page(URL, html("")).bytes());
        Files.write(folder.resolve("2"), Warc.gzip(html("It rained.").getBytes(StandardCharsets.UTF_8)));
        Files.write(
                folder.resolve("3.gz"),
                Warc.gzip(
                        "{\"text\":\"The board met on Monday, it said.\"}\n{\"text\":\"It met again on Friday, it said.\"}\n"
                                .getBytes(StandardCharsets.UTF_8)));
        List<Intake> intakes = new ArrayList<>();
        try (Inputs inputs = Inputs.of(List.of(folder.toString()), IntakeLimits.DEFAULTS, System.in)) {
            inputs.forEachRemaining(intakes::add);
            assertThat(inputs.skipped()).extracting(Skipped::records).containsExactly(1);
        }
        assertThat(intakes).hasSize(4).allMatch(Accepted.class::isInstance);
        assertThat(((Accepted) intakes.get(3)).report().input()).isEqualTo(folder.resolve("3.gz") + ":2");
    }

    @Test
    void aPackedFileCutShortIsReadAsFarAsItGoesAndSaysSo() {
        byte[] packed = Warc.gzip(html("It rained.".repeat(3)).getBytes(StandardCharsets.UTF_8));
        List<Intake> intakes =
                new StandardReader().read(Arrays.copyOf(packed, packed.length - 8), Hint.of("page.html.gz"));
        assertThat(intakes).hasSize(2);
        assertThat(intakes.get(0)).isInstanceOf(Accepted.class);
        assertThat(((Refused) intakes.get(1)).detail()).contains("ends in the checksum of the gzip member at byte 0");
    }

    @Test
    void aPackedFileInsideAPackedFileAndAPackedBombAreRefused() {
        byte[] twice = Warc.gzip(Warc.gzip(html("").getBytes(StandardCharsets.UTF_8)));
        assertThat(((Refused) new StandardReader().read(twice, Hint.of("a.gz")).getFirst()).detail())
                .isEqualTo("a gzip file inside a gzip file");
        byte[] bomb = Warc.gzip(new byte[60 << 20]);
        assertThat(((Refused) new StandardReader().read(bomb, Hint.of("a.gz")).getFirst()).reason())
                .isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void aTimeOfCaptureThatCannotBeReadIsNone() throws IOException {
        byte[] warc = new String(new Warc(false).page(URL, html("")).bytes(), StandardCharsets.UTF_8)
                .replace("2024-03-05T10:00:00Z", "the fifth of March")
                .getBytes(StandardCharsets.UTF_8);
        assertThat(report(warc).seen()).isEqualTo(Optional.empty());
    }
}
