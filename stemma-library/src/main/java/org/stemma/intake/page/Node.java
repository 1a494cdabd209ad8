package org.stemma.intake.page;

import org.jspecify.annotations.Nullable;

/** A part of a page's tree: an element, words, or the text of a program. */
public abstract sealed class Node permits Element, Words, Program {

    private @Nullable Element parent;
    private @Nullable Node next;

    /** The element it stands in; null for the root and for what was not put in a tree. */
    public final @Nullable Element parent() {
        return parent;
    }

    /** What stands behind it in the same element; null for the last one. */
    public final @Nullable Node next() {
        return next;
    }

    final void standIn(Element around) {
        parent = around;
    }

    final void standBefore(Node behind) {
        next = behind;
    }
}
