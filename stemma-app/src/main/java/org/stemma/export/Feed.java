package org.stemma.export;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a newsreader subscribes to.
 *
 * @param title what it is called
 * @param home the page it belongs to
 * @param self its own address
 * @param items the latest first
 */
public record Feed(String title, String home, String self, List<Item> items) {

    public Feed {
        items = List.copyOf(items);
    }

    /**
     * One entry.
     *
     * @param id the same for the same thing, for ever
     * @param updated when it last changed, by the dates of reports; absent when none has one
     */
    public record Item(String id, String title, String link, Optional<Instant> updated, String summary) {}

    /** When any of it last changed; the start of 1970 when nothing has a date, since Atom demands one. */
    Instant updated() {
        return items.stream()
                .flatMap(item -> item.updated().stream())
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }
}
