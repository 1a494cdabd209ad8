package org.stemma.ledger;

import java.time.LocalDate;
import java.util.Optional;
import org.stemma.ledger.Holding.Status;

/**
 * A holding with its history: what its status was before it was closed, and since when it is known to be closed.
 *
 * @param holding as it stands now
 * @param before the status until then
 * @param closed the first day on which it could be known that it no longer holds; absent while it does, or when no date is known
 */
record Row(Holding holding, Status before, Optional<LocalDate> closed) {

    static Row of(Holding holding) {
        return new Row(holding, holding.status(), Optional.empty());
    }

    Row closedOn(Optional<LocalDate> day) {
        return new Row(holding.as(Status.CLOSED), before, day);
    }

    /** As it stood for somebody who knew what could be known by {@code known}; absent when it could not be known yet. */
    Optional<Holding> asKnown(LocalDate known) {
        if (holding.knownSince().filter(since -> !since.isAfter(known)).isEmpty()) {
            return Optional.empty();
        }
        boolean later = closed.filter(day -> day.isAfter(known)).isPresent();
        return Optional.of(later ? holding.as(before) : holding);
    }
}
