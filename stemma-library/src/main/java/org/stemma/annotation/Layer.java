package org.stemma.annotation;

/** The kinds of annotation an annotator may need or give. */
public enum Layer {
    SENTENCES,
    TOKENS,
    MENTIONS,
    TIMES,
    AMOUNTS,
    QUOTES,
    STATEMENTS,
    GARBLES,
    REFERENCES
}
