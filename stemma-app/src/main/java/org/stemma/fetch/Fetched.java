package org.stemma.fetch;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.stemma.intake.Intake;

/** What came of asking for an address. */
public sealed interface Fetched {

    /**
     * It was given.
     *
     * @param at where it lies, after redirects
     * @param moved where it has moved for good, when the server says so
     * @param body the bytes, unpacked
     * @param charset the declared encoding, as declared
     * @param time when it was fetched
     * @param validators by which to ask next time
     * @param fresh how long it may be taken for unchanged, when the server says so
     */
    record Given(
            WebAddress at,
            Optional<WebAddress> moved,
            Body body,
            Optional<String> charset,
            Instant time,
            Validators validators,
            Optional<Duration> fresh)
            implements Fetched {}

    /** It has not changed since the answer that the validators came from. */
    record Unchanged(WebAddress at, Optional<WebAddress> moved, Optional<Duration> fresh) implements Fetched {}

    /** The server was reached and does not give it. */
    record Denied(String address, Optional<WebAddress> moved, int status) implements Fetched {

        private static final int NOT_FOUND = 404;
        private static final int GONE = 410;

        /** True when the server says that there is nothing at the address. */
        public boolean isGone() {
            return status == NOT_FOUND || status == GONE;
        }

        /** One line for people. */
        public String detail() {
            return "the server answers " + status
                    + switch (status) {
                        case 401, 402, 403, 407 -> ": it is not for everybody";
                        case NOT_FOUND -> ": there is no such page";
                        case GONE -> ": it is gone for good";
                        case 451 -> ": it is withheld for legal reasons";
                        default -> "";
                    };
        }
    }

    /** It is not fetched, or what came is not read: the address, the site's rules or the content forbid it. */
    record Refused(String address, Intake.Reason reason, String detail) implements Fetched {}
}
