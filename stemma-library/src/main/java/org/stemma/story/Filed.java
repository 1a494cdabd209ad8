package org.stemma.story;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.stemma.report.ReportId;

/**
 * A report as an index holds it: what the linker looks at, its place in the order of filing, the story it is in and why. The reasons
 * are held as bytes, a quarter of what they take as objects, since they are asked for seldom.
 */
final class Filed {

    private final WeighedProfile profile;
    private final int number;
    private Strand home;
    private byte[] evidence;

    Filed(WeighedProfile profile, int number, Strand home, List<Evidence> evidence) {
        this.profile = profile;
        this.number = number;
        this.home = home;
        this.evidence = bytes(evidence);
    }

    WeighedProfile profile() {
        return profile;
    }

    ReportId report() {
        return profile.report();
    }

    int number() {
        return number;
    }

    Strand home() {
        return home;
    }

    void goesTo(Strand other) {
        home = other;
    }

    void isHereFor(List<Evidence> why) {
        evidence = bytes(why);
    }

    Story.Membership membership() {
        return new Story.Membership(report(), evidence());
    }

    private List<Evidence> evidence() {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(evidence))) {
            List<Evidence> why = new ArrayList<>();
            while (in.available() > 0) {
                why.add(new Evidence(string(in), in.readDouble(), string(in)));
            }
            return why;
        } catch (IOException e) {
            throw new UncheckedIOException("an array of bytes cannot fail", e);
        }
    }

    private static byte[] bytes(List<Evidence> why) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            for (Evidence one : why) {
                write(one.feature(), out);
                out.writeDouble(one.score());
                write(one.detail(), out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("an array of bytes cannot fail", e);
        }
        return bytes.toByteArray();
    }

    /** UTF-16 units one by one, so that lone surrogates come back too; those of Latin letters in one byte. */
    private static void write(String text, DataOutputStream out) throws IOException {
        boolean latin = text.chars().allMatch(unit -> unit <= 0xff);
        out.writeInt(latin ? text.length() : ~text.length());
        if (latin) {
            out.writeBytes(text);
        } else {
            out.writeChars(text);
        }
    }

    private static String string(DataInputStream in) throws IOException {
        int length = in.readInt();
        boolean latin = length >= 0;
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < (latin ? length : ~length); i++) {
            text.append(latin ? (char) in.readUnsignedByte() : in.readChar());
        }
        return text.toString();
    }
}
