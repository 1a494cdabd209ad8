package org.stemma.newsroom;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The two times every read may be asked for.
 *
 * @param valid the day the ledger is asked about: rows that cannot hold on it are left out; absent for all
 * @param known only reports that may have been published before this instant count; absent for all there are
 */
public record Moment(Optional<LocalDate> valid, Optional<Instant> known) {

    /** Everything, by all that is filed. */
    public static final Moment NOW = new Moment(Optional.empty(), Optional.empty());

    /** By what may have been published before {@code known}. */
    public static Moment knownBefore(Instant known) {
        return new Moment(Optional.empty(), Optional.of(known));
    }
}
