package org.stemma.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.stemma.report.ReportId;
import org.stemma.report.When;

/**
 * A report as an index holds it: what the linker looks at, its place in the order of filing, the story it is in and why. Bags, id
 * and reasons are packed, since most reports are looked at seldom, and an index holds all of them.
 */
final class Filed {

    private static final long NOWHERE = -1;

    private final long hash;
    private final Optional<ReportId> unlike;
    private final Optional<String> outlet;
    private final When published;
    private PackedBags bags;
    private Optional<Meaning> meaning;
    private long place = NOWHERE;
    private final int number;
    private Strand home;
    private byte[] evidence;

    Filed(WeighedProfile profile, int number, Strand home, List<Evidence> evidence, Repeats repeats) {
        this.hash = hash(profile.report());
        this.unlike = IdBits.fit(profile.report()) ? Optional.empty() : Optional.of(profile.report());
        this.outlet = repeats.of(profile.outlet());
        this.published = repeats.of(profile.published());
        this.bags = new PackedBags(profile);
        this.meaning = profile.meaning();
        this.number = number;
        this.home = home;
        this.evidence = bytes(evidence);
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

    /** Puts what the linker looks at away; where that fails it stays, since nothing is lost by holding it. */
    void putAway(Attic attic) {
        if (bags == PackedBags.AWAY) {
            return;
        }
        try {
            place = attic.put(bags.bytes(meaning));
            bags = PackedBags.AWAY;
            meaning = Optional.empty();
        } catch (UncheckedIOException e) {
            place = NOWHERE;
        }
    }

    /** What the linker looks at, from {@code attic} when it was put away; throws {@link UncheckedIOException} when that fails. */
    WeighedProfile profile(Optional<Attic> attic) {
        if (bags != PackedBags.AWAY) {
            return profile(bags, meaning);
        }
        ByteBuffer bytes = ByteBuffer.wrap(attic.orElseThrow().get(place));
        try {
            PackedBags back = PackedBags.of(bytes);
            byte[] components = new byte[bytes.remaining()];
            bytes.get(components);
            return profile(back, components.length == 0 ? Optional.empty() : Optional.of(Meaning.of(components)));
        } catch (BufferUnderflowException e) {
            throw new UncheckedIOException(new IOException("what was put away of report " + report() + " is cut", e));
        }
    }

    private WeighedProfile profile(PackedBags bags, Optional<Meaning> meaning) {
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
        return new Story.Membership(report(), evidence());
    }

    private List<Evidence> evidence() {
        try {
            BitReader in = new BitReader(evidence);
            List<Evidence> why = new ArrayList<>();
            for (int left = in.size(); left > 0; left--) {
                why.add(new Evidence(in.text(), in.real(), in.text()));
            }
            return why;
        } catch (IOException e) {
            throw new UncheckedIOException("an array of bytes cannot fail", e);
        }
    }

    private static byte[] bytes(List<Evidence> why) {
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
