package org.stemma.intake.wire;

import java.util.List;

/** What reading an agency's file gave: its items, or why there are none. */
public sealed interface WireRead {

    /**
     * The items in file order.
     *
     * @param remarks what was wrong with the file and mended; empty for a good one
     */
    record Items(List<WireItem> items, List<String> remarks) implements WireRead {
        public Items {
            items = List.copyOf(items);
            remarks = List.copyOf(remarks);
        }
    }

    /** No items. */
    record Unreadable(String why) implements WireRead {}
}
