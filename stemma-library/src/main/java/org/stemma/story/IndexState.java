package org.stemma.story;

import java.util.Map;
import java.util.TreeMap;

/** What an index remembers, live; {@link IndexBytes} keeps it. */
record IndexState(
        KeySlots slots,
        Rarity rarity,
        Postings postings,
        Stock stock,
        FiledReports filed,
        Map<StoryId, Strand> strands) {

    static IndexState empty() {
        KeySlots slots = new KeySlots();
        return new IndexState(
                slots, new Rarity(slots), new Postings(slots), new Stock(), new FiledReports(), new TreeMap<>());
    }
}
