package org.stemma.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.report.ReportId;
import org.stemma.report.When;

/**
 * A report as an index holds it: what the linker looks at, its place in the order of filing, the story it is in and why. Bags, id
 * and reasons are packed, since most reports are looked at seldom, and an index holds all of them. Bags and meaning may be let go where
 * the profile can be found again; the counts seen when it was filed stay, so that it comes back weighed as it was.
 */
final class Filed {

    private final long hash;
    private final Optional<ReportId> unlike;
    private final Optional<String> outlet;
    private final When published;
    private PackedBags bags;
    private Optional<Meaning> meaning;
    private boolean lookedAt;
    private final byte[] seen;
    private final int number;
    private Strand home;
    private byte[] evidence;

    /** A report whose words can be weighed again by the counts {@code seen} ({@link SeenCounts}). */
    Filed(WeighedProfile profile, byte[] seen, int number, Strand home, List<Evidence> evidence, Repeats repeats) {
        this.hash = hash(profile.report());
        this.unlike = IdBits.fit(profile.report()) ? Optional.empty() : Optional.of(profile.report());
        this.outlet = repeats.of(profile.outlet());
        this.published = repeats.of(profile.published());
        this.bags = new PackedBags(profile);
        this.meaning = profile.meaning();
        this.seen = seen;
        this.number = number;
        this.home = home;
        this.evidence = bytes(evidence);
    }

    private Filed(ByteReader in, int number, Strand home, Repeats repeats) throws IOException {
        BitReader head = new BitReader(in.bytes());
        ReportId report = ProfileBytes.report(head);
        this.hash = hash(report);
        this.unlike = IdBits.fit(report) ? Optional.empty() : Optional.of(report);
        this.outlet = repeats.of(Optional.of(head.text()).filter(name -> !name.isEmpty()));
        this.published = repeats.of(WhenBits.read(head));
        this.bags = PackedBags.AWAY;
        this.meaning = Optional.empty();
        this.seen = in.bytes();
        this.number = number;
        this.home = home;
        this.evidence = in.bytes();
    }

    /** Everything but bags and meaning, which are found again by the profile. */
    void write(ByteWriter out) throws IOException {
        BitWriter head = new BitWriter();
        ProfileBytes.write(report(), head);
        head.text(outlet.orElse(""));
        WhenBits.write(published, head);
        out.bytes(head.bytes());
        out.bytes(seen);
        out.bytes(evidence);
    }

    /** Comes back without its bags. */
    static Filed read(ByteReader in, int number, Strand home, Repeats repeats) throws IOException {
        return new Filed(in, number, home, repeats);
    }

    /** The id itself where it is one of the house. */
    static long hash(ReportId report) {
        return IdBits.fit(report) ? IdBits.of(report) : report.hashCode();
    }

    long hash() {
        return hash;
    }

    boolean is(ReportId report) {
        return hash == hash(report) && report().equals(report);
    }

    /** False when its words have to be found again before it can be compared. */
    boolean isHere() {
        return bags != PackedBags.AWAY;
    }

    /** Lets go of what the linker looks at. */
    void letGo() {
        bags = PackedBags.AWAY;
        meaning = Optional.empty();
    }

    /** Takes its words in again, weighed as they were when it was filed. */
    void comeBack(Profile profile, Rarity rarity) {
        bags = new PackedBags(SeenCounts.weighed(profile, seen, number, rarity));
        meaning = profile.meaning();
    }

    /** True when it was looked at since this was last asked. */
    boolean wasLookedAt() {
        boolean was = lookedAt;
        lookedAt = false;
        return was;
    }

    /** What the linker looks at; throws {@link IllegalStateException} when it is not here. */
    WeighedProfile profile() {
        if (!isHere()) {
            throw new IllegalStateException("the words of report " + report() + " are not in memory");
        }
        lookedAt = true;
        return new WeighedProfile(
                report(),
                outlet,
                published,
                bags.weighed(0),
                bags.weighed(1),
                bags.weighed(2),
                bags.weighed(3),
                bags.actors(),
                bags.particulars(),
                meaning,
                Map.of());
    }

    ReportId report() {
        return unlike.orElseGet(() -> IdBits.id(hash));
    }

    When published() {
        return published;
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
        return new Story.Membership(report(), held(evidence));
    }

    /** Reasons packed by this very index. */
    static List<Evidence> held(byte[] bytes) {
        try {
            return evidence(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("an array of bytes cannot fail", e);
        }
    }

    /** What {@link #bytes} wrote. */
    private static List<Evidence> evidence(byte[] bytes) throws IOException {
        BitReader in = new BitReader(bytes);
        List<Evidence> why = new ArrayList<>();
        for (int left = in.size(); left > 0; left--) {
            why.add(new Evidence(in.text(), in.real(), in.text()));
        }
        return why;
    }

    /** Reasons, packed. */
    static byte[] bytes(List<Evidence> why) {
        BitWriter out = new BitWriter();
        out.gamma(why.size() + 1L);
        for (Evidence one : why) {
            out.text(one.feature());
            out.real(one.score());
            out.text(one.detail());
        }
        return out.bytes();
    }
}
