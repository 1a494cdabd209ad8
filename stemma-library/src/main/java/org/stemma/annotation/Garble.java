package org.stemma.annotation;

import org.stemma.report.Span;

/**
 * A stretch that no writer can have meant: left as it is, and flagged.
 *
 * @param reason what gives it away
 */
public record Garble(Span span, Reason reason, Origin origin) implements Annotation {

    /** What gives a garbled stretch away. */
    public enum Reason {
        /** A sentence starts where a phrase has only begun: "owing to the When the talks". */
        BROKEN_OFF,
        /** A small word stands twice: "of the the harbour". */
        DOUBLED,
        /** The same words over and over: "in the port in the port in the port". */
        REPEATED,
        /** What a template, a markup language or a translating machine left behind: "{{name}}", "&nbsp;". */
        TEMPLATE,
        /** Bytes read in another encoding than they were written in: "itâ€™s". */
        ENCODING
    }
}
