package org.stemma.watch;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.stemma.watch.FeedState.Seen;

/** The items of one feed that were handed on before, or in this poll. */
final class SeenItems {

    /** So many items that a feed no longer offers stay known, in case they come back. */
    private static final int MOST_GONE = 1000;

    private final Map<String, Seen> seen;

    SeenItems(Map<String, Seen> before) {
        this.seen = new LinkedHashMap<>(before);
    }

    /** True when the offer was handed on just as it is. */
    boolean has(Offer offer) {
        return Optional.ofNullable(seen.get(offer.key()))
                .filter(before -> before.print().equals(offer.print()))
                .isPresent();
    }

    /** The report that an earlier state of the offer was. */
    Optional<String> report(Offer offer) {
        return Optional.ofNullable(seen.get(offer.key())).flatMap(Seen::report);
    }

    void add(Offer offer, Optional<String> report) {
        seen.put(offer.key(), new Seen(offer.print(), report));
    }

    /** What to remember: all that is still offered, and the latest of what is not. */
    Map<String, Seen> kept(List<Offer> offers) {
        Set<String> offered = new HashSet<>();
        offers.forEach(offer -> offered.add(offer.key()));
        long gone = seen.keySet().stream().filter(key -> !offered.contains(key)).count();
        Map<String, Seen> kept = new LinkedHashMap<>();
        for (Map.Entry<String, Seen> item : seen.entrySet()) {
            boolean dropped = !offered.contains(item.getKey()) && gone-- > MOST_GONE;
            if (!dropped) {
                kept.put(item.getKey(), item.getValue());
            }
        }
        return kept;
    }
}
