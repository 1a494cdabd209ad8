package org.stemma.intake;

import org.stemma.report.Report;

/** What reading an input gave: a report, or a refusal that says why. */
public sealed interface Intake {

    /** It was read. */
    record Accepted(Report report) implements Intake {}

    /**
     * It was not.
     *
     * @param input the path, URL or line it was, as given
     * @param detail one line for people: where in it and why, with the bound where there is one
     */
    record Refused(String input, Reason reason, String detail) implements Intake {}

    /** Why an input is refused; JSON writes them in lower case with hyphens. */
    enum Reason {
        TOO_LARGE,
        NOT_AN_ARTICLE,
        NO_TEXT,
        UNREADABLE,
        DUPLICATE
    }
}
