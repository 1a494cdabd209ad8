package org.stemma.web.story;

import gg.jte.Content;
import java.util.List;

/**
 * What happened and is to happen, by date, and what is held to be so.
 *
 * @param now the first day that the latest report may be of: what lies behind it is still to come
 */
public record TimelineView(StoryHead head, String now, Content axis, List<Item> items, List<Held> holdings) {

    public TimelineView {
        items = List.copyOf(items);
        holdings = List.copyOf(holdings);
    }

    /** One dated sentence. */
    public record Item(String date, String edtf, boolean scheduled, Content bar, String text, List<Cite> cites) {}

    /** A row of the ledger. */
    public record Held(
            String valid,
            String subject,
            String relation,
            String object,
            String according,
            String known,
            String status,
            List<Cite> cites) {}
}
