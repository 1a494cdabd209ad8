package org.stemma.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Utf8Test {

    /** The length of what Java's own decoder gives when it is told to stop at faults. */
    private static Optional<Integer> expected(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .length());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "c080, two bytes for what takes one",
        "c1bf, the same",
        "e09fbf, three bytes for what takes two",
        "f08fbfbf, four bytes for what takes three",
        "eda080, half a surrogate pair",
        "f4908080, beyond the last code point",
        "f8888080, five bytes",
        "80, a continuation of nothing",
        "41c3, cut off",
        "c341, continued by a letter",
        "4142434445464748c3, cut off behind a word",
    })
    void whatIsNoUtf8IsNotCounted(String hex, String why) {
        assertThat(Utf8.counts(HexFormat.of().parseHex(hex), 0)).as(why).isEmpty();
    }

    @RepeatedTest(8)
    void bytesAreUtf8WhereJavaReadsThem(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        for (int i = 0; i < 2000; i++) {
            int[] points = random.ints(random.nextInt(40), 0, 0x11_000)
                    .map(point -> random.nextInt(4) > 0 ? point % 0x80 : point)
                    .filter(point -> point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE)
                    .toArray();
            byte[] bytes = new String(points, 0, points.length).getBytes(StandardCharsets.UTF_8);
            if (bytes.length > 0 && random.nextBoolean()) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            }
            assertThat(Utf8.counts(bytes, 0).map(Utf8.Counts::units))
                    .as(HexFormat.of().formatHex(bytes))
                    .isEqualTo(expected(bytes));
        }
    }

    @Test
    void controlsAreCountedWhereverTheyStandAndWhiteSpaceIsNone() {
        String text =
                "\u0001 a tab\ta line\r\n\f eight plain letters and \u000b \u007f é \u0085 \u0090 \ufffd \u001f\u0008";
        assertThat(Utf8.counts(text.getBytes(StandardCharsets.UTF_8), 0)).contains(new Utf8.Counts(text.length(), 7));
    }

    @Test
    void whatStandsBeforeTheFirstByteIsPassedOver() {
        byte[] bytes = "\ufeffZürich".getBytes(StandardCharsets.UTF_8);
        assertThat(Utf8.counts(bytes, 3)).contains(new Utf8.Counts("Zürich".length(), 0));
    }
}
