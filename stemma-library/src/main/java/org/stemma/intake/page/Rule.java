package org.stemma.intake.page;

/** What an element's name makes of it where the tree is built (HTML standard, 13.2.6.4). */
enum Rule {
    HTML,
    HEAD,
    BODY,
    /** A void element of the head: {@code meta}, {@code link}. */
    HEAD_VOID,
    TITLE,
    /** Raw text: {@code style}, {@code noframes}. */
    RAW,
    SCRIPT,
    NOSCRIPT,
    TEMPLATE,
    /** {@code a}. */
    LINK,
    /** A formatting element: {@code b}, {@code em}. */
    FORMAT,
    /** {@code li}. */
    ITEM,
    /** {@code dd}, {@code dt}. */
    TERM,
    FORM,
    BUTTON,
    TABLE,
    CAPTION,
    /** {@code colgroup}. */
    COLUMNS,
    /** {@code col}. */
    COLUMN,
    /** {@code tbody}, {@code thead}, {@code tfoot}. */
    SECTION,
    /** {@code tr}. */
    ROW,
    /** {@code td}, {@code th}. */
    CELL,
    /** {@code hr}. */
    LINE,
    /** {@code br}. */
    BREAK,
    TEXTAREA,
    /** Raw text in the body: {@code iframe}, {@code noembed}. */
    FRAME,
    SELECT,
    OPTION,
    OPTION_GROUP,
    SVG,
    HEADING,
    PRE,
    /** A void element of the body: {@code img}, {@code input}. */
    VOID,
    /** The same, before which no formatting is opened again: {@code source}. */
    MEDIA,
    /** {@code p}. */
    PARAGRAPH,
    /** Closes a paragraph: {@code div}. */
    BLOCK,
    OBJECT,
    /** Any other element. */
    INLINE,
    /** Needs rules that are left to jsoup. */
    ODD
}
