package org.stemma.story;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * An index of stories as bytes, to open it without folding the whole log; equal indexes give equal bytes. The words of the reports are
 * not in them: they are found again by their profiles.
 *
 * <pre>
 * versions   time              keys           counts, ranks   holders, norms   stock   stories              reports
 * 1, 3       20 dates, a day   in order of coming, and by key                          without members      story, head, counts seen, reasons
 * </pre>
 */
public final class IndexBytes {

    /** Raised whenever the layout changes, or what an index makes of the same log. */
    static final int VERSION = 1;

    /** Of a report in no story, which no index has; refused when it is read. */
    private static final int NOWHERE = Integer.MAX_VALUE;

    private IndexBytes() {}

    /**
     * Stories and time as some log left them.
     *
     * @param index one that finds profiles again
     */
    public record Standing(MemoryIndex index, EventTime time) {}

    /** Writes {@code standing} to {@code to}, which is the caller's to close. */
    public static void write(Standing standing, OutputStream to) throws IOException {
        ByteWriter out = new ByteWriter(to);
        out.number(VERSION);
        out.number(ProfileBytes.VERSION);
        standing.time().write(out);
        IndexState state = standing.index().state();
        state.slots().write(out);
        state.rarity().write(out);
        state.postings().write(out, state.filed().size());
        state.stock().write(out);
        Map<Strand, Integer> places = strands(state, out);
        for (int number = 0; number < state.filed().size(); number++) {
            Filed filed = state.filed().get(number);
            out.number(places.getOrDefault(filed.home(), NOWHERE));
            filed.write(out);
        }
        out.flush();
    }

    /** Writes every story once; answers the place of each. */
    private static Map<Strand, Integer> strands(IndexState state, ByteWriter out) throws IOException {
        Map<Strand, Integer> places = new HashMap<>();
        List<Strand> strands = state.strands().values().stream().distinct().toList();
        out.number(strands.size());
        for (Strand strand : strands) {
            places.put(strand, places.size());
            strand.write(out);
        }
        return places;
    }

    /**
     * The index whose bytes {@code from} gives.
     *
     * @param profiles finds what was filed
     * @throws IOException when they are of another version, or break off
     */
    public static Standing read(InputStream from, Profiles profiles) throws IOException {
        ByteReader in = new ByteReader(from);
        long version = in.number();
        long words = in.number();
        if (version != VERSION || words != ProfileBytes.VERSION) {
            throw new IOException("it is of version " + version + "." + words + ", and this program reads " + VERSION
                    + "." + ProfileBytes.VERSION);
        }
        EventTime time = EventTime.read(in);
        KeySlots slots = KeySlots.read(in);
        Rarity rarity = Rarity.read(in, slots);
        Postings postings = Postings.read(in, slots);
        Stock stock = Stock.read(in);
        List<Strand> strands = new ArrayList<>();
        for (int left = in.size(); left > 0; left--) {
            strands.add(Strand.read(in));
        }
        FiledReports filed = filed(in, strands, (int) rarity.reports());
        IndexState state = new IndexState(slots, rarity, postings, stock, filed, byId(strands));
        return new Standing(new MemoryIndex(MemoryIndex.QUIET, Optional.of(profiles), MemoryIndex.HELD, state), time);
    }

    private static FiledReports filed(ByteReader in, List<Strand> strands, int count) throws IOException {
        FiledReports filed = new FiledReports();
        Repeats repeats = new Repeats();
        for (int number = 0; number < count; number++) {
            int place = in.size();
            if (place >= strands.size()) {
                throw new IOException("report " + number + " is in story " + place + " of " + strands.size());
            }
            Strand home = strands.get(place);
            Filed report = Filed.read(in, number, home, repeats);
            filed.add(report);
            home.takeBack(report);
        }
        return filed;
    }

    private static Map<StoryId, Strand> byId(List<Strand> strands) {
        Map<StoryId, Strand> byId = new TreeMap<>();
        strands.forEach(strand -> strand.ids().forEach(id -> byId.put(id, strand)));
        return byId;
    }
}
