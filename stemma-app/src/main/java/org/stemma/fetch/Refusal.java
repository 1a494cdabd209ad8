package org.stemma.fetch;

import org.stemma.intake.Intake;

/** Ends a fetch whose address or answer is bad input; {@link Fetcher} turns it into {@link Fetched.Refused}. */
final class Refusal extends Exception {

    private static final long serialVersionUID = 1;

    private final Intake.Reason reason;

    Refusal(Intake.Reason reason, String detail) {
        super(detail, null, false, false);
        this.reason = reason;
    }

    /** What cannot be had, for whatever reason there is no better word for. */
    static Refusal unreadable(String detail) {
        return new Refusal(Intake.Reason.UNREADABLE, detail);
    }

    Fetched.Refused of(String address) {
        return new Fetched.Refused(address, reason, String.valueOf(getMessage()));
    }
}
