package org.stemma.fetch;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The outside world failed: no connection, no answer in time, a broken body, a server that is out of order. */
public final class FetchException extends IOException {

    private static final long serialVersionUID = 1;

    private final String at;
    private final String what;
    private final boolean passing;
    private final @Nullable Duration retryAfter;

    private FetchException(WebAddress at, String what, boolean passing, @Nullable Duration retryAfter) {
        super(at + ": " + what);
        this.at = at.toString();
        this.what = what;
        this.passing = passing;
        this.retryAfter = retryAfter;
    }

    /** Trying again would end the same way. */
    static FetchException lasting(WebAddress at, String what) {
        return new FetchException(at, what, false, null);
    }

    /** Trying again may help. */
    static FetchException passing(WebAddress at, String what) {
        return new FetchException(at, what, true, null);
    }

    /** The server itself says that it cannot answer now. */
    static FetchException outOfOrder(WebAddress at, String what, Optional<Duration> retryAfter) {
        return new FetchException(at, what, true, retryAfter.orElse(null));
    }

    /** What went wrong, and where unless that is {@code address} itself. */
    public String detail(String address) {
        return at.equals(address.strip()) ? what : String.valueOf(getMessage());
    }

    boolean isPassing() {
        return passing;
    }

    /** How long the server asked to be left alone. */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
