package org.stemma.annotation;

import org.stemma.report.Span;

/** One sentence of a body block, or a headline, without the white space around it. */
public record Sentence(Span span, Origin origin) implements Annotation {}
