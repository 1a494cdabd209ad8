package org.stemma.story;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.stemma.report.ReportId;
import org.stemma.report.When;

/**
 * Profiles as bytes, to keep beside a report and open faster; printed forms are not kept. They can always be made again from the
 * report, so bytes of another version are not converted but refused.
 *
 * <pre>
 * version   report    outlet?   published   meaning?    vocabulary       words title names figures people bodies … passages   checksum
 * 1 byte    64 bits   text      tag, days   288 bytes   ranks and keys   places in the vocabulary, counts                     CRC-32, 4 bytes
 * </pre>
 */
public final class ProfileBytes {

    /** Raised whenever the layout, the keys, the list of English or what a profile holds changes. */
    static final int VERSION = 5;

    private static final int CHECKSUM_BYTES = 4;

    private static final int BAGS = 16;

    private ProfileBytes() {}

    /** The bytes of {@code profile}; equal profiles give equal bytes. */
    public static byte[] write(Profile profile) {
        BitWriter out = new BitWriter();
        out.bits(VERSION, Byte.SIZE);
        write(profile.report(), out);
        out.text(profile.outlet().orElse(""));
        WhenBits.write(profile.published(), out);
        write(profile.meaning(), out);
        List<Bag> bags = bags(profile);
        List<Bag> passages = profile.passages().stream().map(Passage::keys).toList();
        Vocabulary vocabulary =
                Vocabulary.of(Stream.concat(bags.stream(), passages.stream()).toList());
        vocabulary.write(out);
        bags.forEach(bag -> vocabulary.write(bag, out));
        out.gamma(passages.size() + 1L);
        for (Passage passage : profile.passages()) {
            out.bits(passage.sign(), Integer.SIZE);
            vocabulary.write(passage.keys(), out);
        }
        byte[] content = out.bytes();
        byte[] bytes = Arrays.copyOf(content, content.length + CHECKSUM_BYTES);
        int checksum = checksum(content, content.length);
        for (int i = 0; i < CHECKSUM_BYTES; i++) {
            bytes[content.length + i] = (byte) (checksum >> Byte.SIZE * i);
        }
        return bytes;
    }

    /** The profile in {@code bytes}; throws {@link IllegalArgumentException} when they are damaged or of another version. */
    public static Profile read(byte[] bytes) {
        int length = bytes.length - CHECKSUM_BYTES;
        if (length < 1 || bytes[0] != VERSION) {
            throw new IllegalArgumentException(bytes.length + " bytes of a profile: not of version " + VERSION
                    + "; make it again from its report");
        }
        try {
            int checksum = checksum(bytes, length);
            for (int i = 0; i < CHECKSUM_BYTES; i++) {
                if (bytes[length + i] != (byte) (checksum >> Byte.SIZE * i)) {
                    throw new IOException("the checksum does not fit");
                }
            }
            BitReader in = new BitReader(Arrays.copyOf(bytes, length));
            in.bits(Byte.SIZE);
            return read(in);
        } catch (IOException e) {
            throw new IllegalArgumentException(
                    bytes.length + " bytes of a profile are damaged: " + e.getMessage()
                            + "; make it again from its report",
                    e);
        }
    }

    private static Profile read(BitReader in) throws IOException {
        ReportId report = report(in);
        Optional<String> outlet = Optional.of(in.text()).filter(name -> !name.isEmpty());
        When published = WhenBits.read(in);
        Optional<Meaning> meaning = meaning(in);
        Vocabulary vocabulary = Vocabulary.read(in);
        Bag[] bags = new Bag[BAGS];
        for (int i = 0; i < BAGS; i++) {
            bags[i] = vocabulary.bag(in);
        }
        List<Passage> passages = new ArrayList<>();
        for (int left = in.size(); left > 0; left--) {
            passages.add(new Passage((int) in.bits(Integer.SIZE), vocabulary.bag(in)));
        }
        return new Profile(
                report,
                outlet,
                published,
                bags[0],
                bags[1],
                bags[2],
                bags[3],
                new Actors(bags[4], bags[5]),
                new Particulars(
                        bags[6], bags[7], bags[8], bags[9], bags[10], bags[11], bags[12], bags[13], bags[14], bags[15]),
                passages,
                meaning,
                Map.of());
    }

    /** In the order in which they are written. */
    private static List<Bag> bags(Profile profile) {
        Particulars told = profile.particulars();
        return Stream.of(
                        profile.words(),
                        profile.title(),
                        profile.names(),
                        profile.figures(),
                        profile.actors().people(),
                        profile.actors().bodies(),
                        told.places(),
                        told.scene(),
                        told.ages(),
                        told.amounts(),
                        told.units(),
                        told.days(),
                        told.openingDays(),
                        told.weekdays(),
                        told.sums(),
                        told.calendar())
                .toList();
    }

    static void write(ReportId report, BitWriter out) {
        boolean hash = IdBits.fit(report);
        out.bits(hash ? 1 : 0, 1);
        if (hash) {
            long id = IdBits.of(report);
            out.bits(id >>> Integer.SIZE, Integer.SIZE);
            out.bits(id, Integer.SIZE);
        } else {
            out.text(report.value());
        }
    }

    static ReportId report(BitReader in) throws IOException {
        return in.bits(1) == 1
                ? IdBits.id(in.bits(Integer.SIZE) << Integer.SIZE | in.bits(Integer.SIZE))
                : new ReportId(in.text());
    }

    private static void write(Optional<Meaning> meaning, BitWriter out) {
        byte[] components = meaning.map(Meaning::components).orElse(new byte[0]);
        out.gamma(components.length + 1L);
        for (byte component : components) {
            out.bits(component - Meaning.LEAST, Meaning.BITS);
        }
    }

    private static Optional<Meaning> meaning(BitReader in) throws IOException {
        byte[] components = new byte[in.size()];
        for (int i = 0; i < components.length; i++) {
            components[i] = (byte) (in.bits(Meaning.BITS) + Meaning.LEAST);
        }
        return components.length == 0 ? Optional.empty() : Optional.of(Meaning.of(components));
    }

    private static int checksum(byte[] bytes, int length) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes, 0, length);
        return (int) checksum.getValue();
    }
}
