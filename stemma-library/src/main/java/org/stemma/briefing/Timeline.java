package org.stemma.briefing;

import java.util.List;
import org.stemma.report.When;

/** What happened or is to happen, by date. */
public record Timeline(List<Item> items) {

    public Timeline {
        items = List.copyOf(items);
    }

    /** One dated sentence. */
    public record Item(When when, Cited sentence) {}
}
