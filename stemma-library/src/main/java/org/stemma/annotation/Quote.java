package org.stemma.annotation;

import org.stemma.report.Span;

/**
 * Words between quotation marks.
 *
 * @param span with its marks
 * @param inner without them; a quote over several paragraphs is one quote a paragraph
 * @param kind what the marks are for
 */
public record Quote(Span span, Span inner, Kind kind, Origin origin) implements Annotation {

    /** What quotation marks are for. */
    public enum Kind {
        /** One or more whole clauses given as said. */
        SPEECH,
        /** A phrase given as said inside somebody else's sentence. */
        FRAGMENT,
        /** Marks of distance or of a title; nobody's words. */
        SCARE
    }
}
