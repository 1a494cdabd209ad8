package org.stemma.intake;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.stemma.intake.archive.Warc;

/** Spoils valid inputs in the ways files are spoilt on the way; everything follows from the random source given. */
final class Mutations {

    /** Pieces that parsers trip over. */
    private static final List<String> PIECES = List.of(
            "<",
            ">",
            "</",
            "/>",
            "<!--",
            "-->",
            "<![CDATA[",
            "]]>",
            "<div>",
            "</p>",
            "<p>",
            "<script>",
            "<table><tr><td>",
            "<!DOCTYPE x [<!ENTITY a \"b\">]>",
            "&a;",
            "&#xD800;",
            "&#0;",
            "&amp",
            "&nbsp;",
            "<title>",
            "<time datetime=\"",
            "\"",
            "'",
            "{",
            "}",
            "[",
            "]",
            "{\"text\":",
            ":",
            ",",
            "\\u0000",
            "\\ud800",
            "1e999",
            "-",
            "null",
            "9".repeat(400),
            "WARC/1.1\r\n",
            "WARC/1.0\r\n\r\n",
            "Content-Length: 99999999999\r\n",
            "Content-Length: 3\r\n",
            "Transfer-Encoding: chunked\r\n",
            "Content-Encoding: gzip\r\n",
            "Content-Encoding: br\r\n",
            "Content-Encoding: deflate\r\n",
            "\r\n\r\n",
            "\n",
            "\r",
            "\u0000",
            "\uFEFF",
            "\uFFFD",
            "\u2028",
            "\u202E",
            "\u0130",
            "\uD83D\uDE00",
            "2024-13-45",
            "31 February 2024",
            "99:99",
            "http://",
            "http://[::1",
            "%zz",
            "<meta charset=utf-16>",
            "<meta charset=iso-2022-jp>",
            "<?xml version=\"1.0\" encoding=\"utf-7\"?>",
            "<link rel=canonical href=\"http://\">",
            "<script type=\"application/ld+json\">{\"@graph\":[",
            "© 2024",
            "(Reuters) -",
            "By ",
            "\t",
            "ffffffff\r\n",
            "0\r\n\r\n");

    private final Random random;

    Mutations(Random random) {
        this.random = random;
    }

    /** The input spoilt in one to six places. */
    byte[] of(byte[] input, List<byte[]> others) {
        byte[] spoilt = input;
        for (int times = 1 + random.nextInt(6); times > 0; times--) {
            spoilt = once(spoilt, others);
        }
        return spoilt;
    }

    private byte[] once(byte[] in, List<byte[]> others) {
        int at = random.nextInt(in.length + 1);
        int to = Math.min(in.length, at + 1 + random.nextInt(1 + random.nextInt(200)));
        return switch (random.nextInt(11)) {
            case 0 -> flipped(in, 1 + random.nextInt(8));
            case 1 -> Arrays.copyOf(in, at);
            case 2 -> joined(in, 0, at, in, to, in.length);
            case 3 -> inserted(in, at, piece());
            case 4 -> inserted(in, at, piece().repeat(1 + random.nextInt(300)));
            case 5 ->
                inserted(
                        in,
                        at,
                        new String(in, at, to - at, StandardCharsets.ISO_8859_1).repeat(1 + random.nextInt(20)));
            case 6 -> spliced(in, at, others.get(random.nextInt(others.size())));
            case 7 -> Arrays.copyOfRange(in, at, in.length);
            case 8 -> inserted(in, at, "<div><b>".repeat(1 + random.nextInt(2000)));
            case 9 -> Warc.gzip(in);
            default -> filled(in, at, to);
        };
    }

    private String piece() {
        return PIECES.get(random.nextInt(PIECES.size()));
    }

    private byte[] flipped(byte[] in, int times) {
        byte[] out = in.clone();
        for (int i = 0; i < times && out.length > 0; i++) {
            out[random.nextInt(out.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return out;
    }

    private byte[] filled(byte[] in, int at, int to) {
        byte[] out = in.clone();
        Arrays.fill(out, at, Math.max(at, to), (byte) random.nextInt(256));
        return out;
    }

    private byte[] spliced(byte[] in, int at, byte[] other) {
        int from = random.nextInt(other.length);
        return joined(in, 0, at, other, from, other.length);
    }

    private static byte[] inserted(byte[] in, int at, String piece) {
        byte[] bytes = piece.getBytes(StandardCharsets.UTF_8);
        return joined(in, 0, at, joined(bytes, 0, bytes.length, in, at, in.length), 0, bytes.length + in.length - at);
    }

    private static byte[] joined(byte[] one, int from, int to, byte[] other, int otherFrom, int otherTo) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(one, from, to - from);
        out.write(other, otherFrom, otherTo - otherFrom);
        return out.toByteArray();
    }
}
