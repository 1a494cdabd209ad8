package org.stemma.annotation;

import org.stemma.report.Span;

/** A mark over the unchanged text of a report: where, and by whom. */
public sealed interface Annotation
        permits Sentence, Token, Mention, TimeMention, Amount, Quote, Statement, Garble, Reference {

    /** The stretch marked, inside the report's text. */
    Span span();

    Origin origin();
}
