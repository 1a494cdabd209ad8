package org.stemma.intake.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.intake.archive.ArchiveItem.Capture;
import org.stemma.intake.archive.ArchiveItem.Fault;
import org.stemma.intake.archive.ArchiveItem.PassedOver;

class WarcRecordsTest {

    private static final Bounds BOUNDS = new Bounds(1L << 30, 250, 1 << 20);
    private static final int BLOCK = 1 << 20;

    private static List<ArchiveItem> items(byte[] warc, Bounds bounds) throws IOException {
        WarcRecords records = new WarcRecords(new ByteArrayInputStream(warc), warc, bounds, BLOCK);
        List<ArchiveItem> items = new ArrayList<>();
        for (Optional<ArchiveItem> item = records.next(); item.isPresent(); item = records.next()) {
            items.add(item.get());
        }
        return items;
    }

    /** Captures as "place:last letter of the address:length", the others by their words. */
    private static List<String> told(byte[] warc) throws IOException {
        return items(warc, BOUNDS).stream().map(WarcRecordsTest::told).toList();
    }

    private static String told(ArchiveItem item) {
        return switch (item) {
            case Capture capture ->
                capture.place() + " "
                        + capture.url()
                                .map(url -> url.substring(url.length() - 1))
                                .orElse("?") + " "
                        + capture.block().length
                        + capture.cut().map(cut -> " " + cut).orElse("");
            case PassedOver passed -> passed.kind();
            case Fault fault -> fault.place() + ": " + fault.detail();
        };
    }

    private static byte[] bytes(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] html(String url, String body) {
        return Warc.record("resource", url, "Content-Type: text/html\r\n", bytes(body), body.length());
    }

    /** Bytes that do not pack, so that a cut in the middle of a member is a cut in the middle of the text. */
    private static String noise(int length) {
        StringBuilder noise = new StringBuilder();
        long state = 88172645463325252L;
        while (noise.length() < length) {
            state ^= state << 13;
            state ^= state >>> 7;
            state ^= state << 17;
            noise.append((char) ('!' + Math.floorMod(state, 90)));
        }
        return noise.toString();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void recordsAreTakenInOrderAndWhatIsNoDocumentIsNamed(boolean packed) throws IOException {
        Warc warc = new Warc(packed)
                .record("warcinfo", "x", "Content-Type: application/warc-fields\r\n", bytes("software: none\r\n"))
                .record("request", "http://a.example/1", "Content-Type: application/http\r\n", bytes("GET / HTTP/1.1"));
        int at = warc.size();
        warc.add(html("http://a.example/1", "<p>one"))
                .record("metadata", "http://a.example/1", "", bytes("via: nobody"))
                .record("revisit", "http://a.example/1", "Content-Type: application/http\r\n", bytes(""))
                .record("response", "dns:a.example", "Content-Type: text/dns\r\n", bytes("a.example 1.2.3.4"))
                .record("resource", "http://a.example/p", "Content-Type: image/png\r\n", bytes("\u0001"));
        assertThat(told(warc.bytes()))
                .containsExactly(
                        "warcinfo",
                        "request",
                        at + " 1 6",
                        "metadata",
                        "revisit",
                        "response dns",
                        "resource image/png");
    }

    @Test
    void aFilePackedAsAWholeIsReadLikeAPlainOne() throws IOException {
        byte[] plain = new Warc(false)
                .add(html("http://a.example/1", "<p>one"))
                .add(html("http://a.example/2", "<p>another"))
                .bytes();
        String second = told(plain).get(1);
        assertThat(told(Warc.gzip(plain))).containsExactly("0 1 6", "0+" + second);
    }

    @Test
    void aRecordPackedInSeveralMembersIsJoined() throws IOException {
        byte[] record = html("http://a.example/1", noise(1000));
        byte[] next = html("http://a.example/2", "<p>two");
        Warc warc = new Warc(true).add(Arrays.copyOf(record, 400)).add(Arrays.copyOfRange(record, 400, record.length));
        String at = warc.size() + " 2 6";
        assertThat(told(warc.add(next).bytes())).containsExactly("0 1 1000", at);
    }

    @Test
    void aMemberCutShortGivesWhatStandsBeforeAndTheNextRecordIsRead() throws IOException {
        byte[] whole = Warc.gzip(html("http://a.example/1", noise(3000)));
        Warc warc = new Warc(true).raw(Arrays.copyOf(whole, whole.length / 2));
        int next = warc.size();
        List<ArchiveItem> items =
                items(warc.add(html("http://a.example/2", "<p>two")).bytes(), BOUNDS);
        assertThat(items).hasSize(2);
        Capture cut = (Capture) items.get(0);
        assertThat(cut.block().length).isBetween(1000, 2500);
        assertThat(cut.cut().orElseThrow()).contains("of its 3000 bytes", "the gzip member at byte 0 ");
        assertThat(told(items.get(1))).isEqualTo(next + " 2 6");
    }

    @Test
    void aFileThatEndsInAMemberSaysSo() throws IOException {
        Warc warc = new Warc(true).add(html("http://a.example/1", "<p>one"));
        int second = warc.size();
        byte[] whole = Warc.gzip(html("http://a.example/2", noise(3000)));
        List<ArchiveItem> items =
                items(warc.raw(Arrays.copyOf(whole, whole.length / 2)).bytes(), BOUNDS);
        assertThat(((Capture) items.get(1)).cut().orElseThrow())
                .contains("the gzip member at byte " + second + " ends in the midst of it");
        assertThat(items).hasSize(2);
    }

    @Test
    void bytesBetweenMembersThatBelongToNoneAreNamedAndPassedOver() throws IOException {
        Warc warc = new Warc(true).add(html("http://a.example/1", "<p>one"));
        int garbage = warc.size();
        warc.raw(bytes("this is not packed at all, and it is long enough to be looked at"));
        int next = warc.size();
        assertThat(told(warc.add(html("http://a.example/2", "<p>two")).bytes()))
                .containsExactly("0 1 6", garbage + ": no gzip member begins at byte " + garbage, next + " 2 6");
    }

    @Test
    void aChecksumThatDoesNotMatchIsToldAndTheRecordKept() throws IOException {
        byte[] member = Warc.gzip(html("http://a.example/1", "<p>one"));
        member[member.length - 6] ^= 1;
        List<String> told = told(Warc.joined(member, Warc.gzip(html("http://a.example/2", "<p>two"))));
        assertThat(told).hasSize(3);
        assertThat(told.get(0)).startsWith("0 1 6");
        assertThat(told.get(1)).contains("the checksum of the gzip member at byte 0 does not match its bytes");
        assertThat(told.get(2)).endsWith(" 2 6");
    }

    @Test
    void aRecordThatClaimsMoreThanThereIsGivesTheRecordsItSwallowedBack() throws IOException {
        byte[] wrong =
                Warc.record("resource", "http://a.example/1", "Content-Type: text/html\r\n", bytes("<p>one"), 90);
        Warc warc = new Warc(false).raw(wrong);
        int second = warc.size();
        warc.add(html("http://a.example/2", "<p>two"));
        int third = warc.size();
        assertThat(told(warc.add(html("http://a.example/3", "<p>three")).bytes()))
                .containsExactly("0 1 10 the record ends after 10 of its 90 bytes", second + " 2 6", third + " 3 8");
    }

    @Test
    void aRecordThatClaimsTooLittleIsFollowedByWhatBelongsToNone() throws IOException {
        byte[] wrong = Warc.record("resource", "http://a.example/1", "Content-Type: text/html\r\n", bytes("<p>one"), 2);
        Warc warc = new Warc(false).raw(wrong);
        int second = warc.size();
        assertThat(told(warc.add(html("http://a.example/2", "<p>two")).bytes()))
                .containsExactly(
                        "0 1 2",
                        (second - 8) + ": no record begins there; reading goes on at byte " + second,
                        second + " 2 6");
    }

    @Test
    void aPlainFileCutInARecordGivesWhatThereIs() throws IOException {
        byte[] record = html("http://a.example/1", "<p>one");
        assertThat(told(Arrays.copyOf(record, record.length - 7)))
                .containsExactly("0 1 3 the record ends after 3 of its 6 bytes");
        assertThat(told(Arrays.copyOf(record, 40))).containsExactly("0: the record ends in its header");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Content-Length: 6\r\n", "Content-Length: -4\r\n", "Content-Length: 6\r\n\r\n"})
    void aHeaderWithoutAUsableLengthIsNamedAndTheNextRecordRead(String line) throws IOException {
        byte[] good = html("http://a.example/2", "<p>two");
        String bad = new String(html("http://a.example/1", "<p>one"), StandardCharsets.UTF_8)
                .replace("Content-Length: 6\r\n", line.equals("Content-Length: -4\r\n") ? line : "Content-Size: 6\r\n");
        List<String> told = told(Warc.joined(bytes(bad), good));
        assertThat(told.get(0)).startsWith("0: the record's header names no length; reading goes on at byte ");
        assertThat(told.get(1)).endsWith(" 2 6");
    }

    @Test
    void aHeaderWithoutEndIsGivenUp() throws IOException {
        byte[] endless = bytes("WARC/1.0\r\nWARC-Type: resource\r\nX: " + "y".repeat(1 << 20) + "\n");
        List<String> told = told(Warc.joined(endless, html("http://a.example/2", "<p>two")));
        assertThat(told).hasSize(2);
        assertThat(told.get(0)).startsWith("0: no header of a WARC record is there; reading goes on at byte ");
    }

    @Test
    void aDocumentOverTheLimitIsNamedAndPassedOver() throws IOException {
        Warc warc = new Warc(true)
                .add(html("http://a.example/1", noise(BLOCK + 1)))
                .add(html("http://a.example/2", "<p>two"));
        List<ArchiveItem> items = items(warc.bytes(), BOUNDS);
        assertThat(((Fault) items.get(0)).tooLarge()).isTrue();
        assertThat(told(items.get(0))).contains("a record of " + (BLOCK + 1) + " bytes, and the limit");
        assertThat(told(items.get(1))).endsWith(" 2 6");
    }

    @Test
    void aMemberThatExpandsTooFarIsABombAndTheNextRecordIsRead() throws IOException {
        Warc warc = new Warc(true)
                .record("request", "http://a.example/1", "", new byte[8 << 20])
                .add(html("http://a.example/2", "<p>two"));
        List<String> told = told(warc.bytes());
        assertThat(told).hasSize(3);
        assertThat(told.get(1)).contains("the gzip member at byte 0 unpacks to more than 250 times its size");
        assertThat(told.get(2)).endsWith(" 2 6");
    }

    @Test
    void aFileThatExpandsBeyondTheLimitEndsThere() throws IOException {
        Warc warc = new Warc(true);
        for (int i = 0; i < 9; i++) {
            warc.add(html("http://a.example/" + i, noise(1000)));
        }
        List<ArchiveItem> items = items(warc.bytes(), new Bounds(4000, 250, 1 << 20));
        assertThat(told(items.getLast())).contains("it unpacks to more than 4000 bytes, the limit");
        assertThat(items).hasSizeLessThan(9);
    }
}
