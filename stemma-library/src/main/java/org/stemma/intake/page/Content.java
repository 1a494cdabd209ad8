package org.stemma.intake.page;

/** How what stands behind a start tag is read. */
enum Content {
    /** As markup. */
    MARKUP,
    /** As markup, without a line break in front. */
    LINES,
    /** As it stands, up to the end tag: a program or style sheet. */
    DATA,
    /** As it stands, up to the end tag: words nobody sees. */
    RAW,
    /** As words, up to the end tag. */
    WORDS,
    /** As a drawing: its words only. */
    DRAWING,
    /** As what stands in for scripts: its words, and what it says of the page. */
    SPARE,
    /** As what waits for a script: the same, and its own scripts. */
    TEMPLATE
}
