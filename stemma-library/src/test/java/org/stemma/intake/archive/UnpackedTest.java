package org.stemma.intake.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Test;

class UnpackedTest {

    private static final Bounds BOUNDS = new Bounds(1 << 20, 250, 1 << 16);
    private static final byte[] WORDS = "The harbour board met on Monday.".getBytes(StandardCharsets.UTF_8);

    private static String read(Unpacked unpacked) throws IOException {
        return new String(unpacked.readAllBytes(), StandardCharsets.UTF_8);
    }

    private static Unpacked unpacked(byte[]... parts) {
        return new Unpacked(new ByteArrayInputStream(Warc.joined(parts)), BOUNDS);
    }

    /** A member with every optional field of the format. */
    private static byte[] ornate() {
        Deflater deflater = new Deflater(9, true);
        deflater.setInput(WORDS);
        deflater.finish();
        byte[] packed = new byte[200];
        int length = deflater.deflate(packed);
        deflater.end();
        byte[] body = Arrays.copyOf(packed, length);
        CRC32 crc = new CRC32();
        crc.update(WORDS);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(new byte[] {0x1F, (byte) 0x8B, 8, 2 | 4 | 8 | 16, 0, 0, 0, 0, 0, 3, 2, 0, 'e', 'x'});
        out.writeBytes(new byte[] {'n', 0, 'c', 'c', 0, 9, 9});
        out.writeBytes(body);
        for (long value : new long[] {crc.getValue(), WORDS.length}) {
            for (int i = 0; i < 4; i++) {
                out.write((int) (value >>> 8 * i));
            }
        }
        return out.toByteArray();
    }

    @Test
    void membersAreJoinedAndOptionalFieldsPassedOver() throws IOException {
        Unpacked unpacked = unpacked(Warc.gzip(WORDS), ornate(), Warc.gzip(new byte[0]), new byte[512]);
        assertThat(read(unpacked)).isEqualTo(new String(WORDS, StandardCharsets.UTF_8).repeat(2));
        assertThat(unpacked.damage()).isEmpty();
    }

    @Test
    void aCutMemberGivesWhatStandsBefore() throws IOException {
        byte[] member = Warc.gzip(WORDS);
        Unpacked cut = unpacked(Warc.gzip(WORDS), Arrays.copyOf(member, member.length - 12));
        assertThat(read(cut)).startsWith(new String(WORDS, StandardCharsets.UTF_8));
        assertThat(cut.damage().orElseThrow())
                .isEqualTo("the gzip member at byte " + member.length + " ends in the midst of it, at byte "
                        + (2 * member.length - 12));
    }

    @Test
    void whatStandsBehindTheLastMemberIsTold() throws IOException {
        byte[] member = Warc.gzip(WORDS);
        Unpacked trailed = unpacked(member, "and more".getBytes(StandardCharsets.UTF_8));
        read(trailed);
        assertThat(trailed.damage()).contains("no gzip member begins at byte " + member.length);
    }

    @Test
    void aBombIsCutOffByItsRatio() throws IOException {
        Unpacked bomb = unpacked(Warc.gzip(new byte[900_000]));
        assertThat(read(bomb).length()).isBetween(1 << 16, 400_000);
        assertThat(bomb.damage().orElseThrow()).contains("more than 250 times its size");
    }
}
