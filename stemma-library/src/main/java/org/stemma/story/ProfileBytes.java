package org.stemma.story;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import org.stemma.report.ReportId;

/**
 * Profiles as bytes, to keep beside a report and open faster; printed forms are not kept. They can always be made again from the
 * report, so bytes of another version are not converted but refused.
 *
 * <pre>
 * version   report   outlet?   published   words title names figures people bodies …   meaning?   checksum
 * 1 byte    UTF      UTF       tag, days   size, then key rank count each           size, …    CRC-32, 4 bytes
 * </pre>
 */
public final class ProfileBytes {

    /** Raised whenever the layout, the keys or what a profile holds changes. */
    static final int VERSION = 2;

    private static final int CHECKSUM_BYTES = 4;

    private ProfileBytes() {}

    /** The bytes of {@code profile}; equal profiles give equal bytes. */
    public static byte[] write(Profile profile) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeByte(VERSION);
            out.writeUTF(profile.report().value());
            out.writeUTF(profile.outlet().orElse(""));
            WhenBytes.write(profile.published(), out);
            write(profile.words(), out);
            write(profile.title(), out);
            write(profile.names(), out);
            write(profile.figures(), out);
            write(profile.actors().people(), out);
            write(profile.actors().bodies(), out);
            write(profile.particulars(), out);
            byte[] meaning = profile.meaning().map(Meaning::components).orElse(new byte[0]);
            out.writeShort(meaning.length);
            out.write(meaning);
            out.writeInt(checksum(bytes.toByteArray(), bytes.size()));
        } catch (IOException e) {
            throw new UncheckedIOException("an array of bytes cannot fail", e);
        }
        return bytes.toByteArray();
    }

    /** The profile in {@code bytes}; throws {@link IllegalArgumentException} when they are damaged or of another version. */
    public static Profile read(byte[] bytes) {
        int length = bytes.length - CHECKSUM_BYTES;
        if (length < 1 || bytes[0] != VERSION) {
            throw new IllegalArgumentException(bytes.length + " bytes of a profile: not of version " + VERSION
                    + "; make it again from its report");
        }
        try (DataInputStream end = new DataInputStream(new ByteArrayInputStream(bytes, length, CHECKSUM_BYTES));
                DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes, 1, length - 1))) {
            if (end.readInt() != checksum(bytes, length)) {
                throw new IOException("the checksum does not fit");
            }
            return read(in);
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    bytes.length + " bytes of a profile are damaged: " + e.getMessage()
                            + "; make it again from its report",
                    e);
        }
    }

    private static Profile read(DataInputStream in) throws IOException {
        return new Profile(
                new ReportId(in.readUTF()),
                Optional.of(in.readUTF()).filter(name -> !name.isEmpty()),
                WhenBytes.read(in),
                readBag(in),
                readBag(in),
                readBag(in),
                readBag(in),
                new Actors(readBag(in), readBag(in)),
                readParticulars(in),
                Optional.of(in.readNBytes(in.readUnsignedShort()))
                        .filter(components -> components.length > 0)
                        .map(Meaning::of),
                Map.of());
    }

    private static void write(Particulars particulars, DataOutputStream out) throws IOException {
        write(particulars.places(), out);
        write(particulars.scene(), out);
        write(particulars.ages(), out);
        write(particulars.amounts(), out);
        write(particulars.units(), out);
        write(particulars.days(), out);
        write(particulars.openingDays(), out);
    }

    private static Particulars readParticulars(DataInputStream in) throws IOException {
        return new Particulars(
                readBag(in), readBag(in), readBag(in), readBag(in), readBag(in), readBag(in), readBag(in));
    }

    private static void write(Bag bag, DataOutputStream out) throws IOException {
        out.writeInt(bag.size());
        for (int i = 0; i < bag.size(); i++) {
            out.writeLong(bag.entry(i));
        }
    }

    private static Bag readBag(DataInputStream in) throws IOException {
        int size = in.readInt();
        if (size < 0 || size > in.available() / Long.BYTES) {
            throw new IOException("a bag of " + size + " keys in " + in.available() + " bytes");
        }
        long[] entries = new long[size];
        for (int i = 0; i < size; i++) {
            entries[i] = in.readLong();
        }
        return Bag.of(entries);
    }

    private static int checksum(byte[] bytes, int length) {
        CRC32 checksum = new CRC32();
        checksum.update(Arrays.copyOf(bytes, length));
        return (int) checksum.getValue();
    }
}
