package org.stemma.annotation;

import org.stemma.report.Span;

/** A word or mark of a sentence with its part of speech. */
public record Token(Span span, Tag tag, Origin origin) implements Annotation {

    /** Universal part-of-speech tags (Universal Dependencies v2). */
    public enum Tag {
        ADJ,
        ADP,
        ADV,
        AUX,
        CCONJ,
        DET,
        INTJ,
        NOUN,
        NUM,
        PART,
        PRON,
        PROPN,
        PUNCT,
        SCONJ,
        SYM,
        VERB,
        X
    }
}
