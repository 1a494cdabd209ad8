package org.stemma.intake.page;

import org.jspecify.annotations.Nullable;

/** An element of a page. */
public final class Element extends Node {

    private final Name name;
    private Attributes attributes;
    private @Nullable Node first;
    private @Nullable Node last;

    Element(Name name, Attributes attributes) {
        this.name = name;
        this.attributes = attributes;
    }

    /** Its name in lower case. */
    public String name() {
        return name.name();
    }

    /** True when it is laid out as a block, unless a style sheet says otherwise. */
    public boolean isBlock() {
        return name.block();
    }

    /** What stands first in it; null when it is empty. */
    public @Nullable Node first() {
        return first;
    }

    /** Its attributes, as far as they are kept. */
    public Attributes attributes() {
        return attributes;
    }

    /** The value of an attribute; empty where it has none of that key. */
    public String attribute(String key) {
        return attributes.get(key);
    }

    /** Its {@code class} attribute, without white space at the edges. */
    public String className() {
        return attributes.get("class").trim();
    }

    /** All words in it, those of blocks parted by blanks, white space of every length as one blank. */
    public String text() {
        return PlainText.of(this);
    }

    /** The text of the programs right in it. */
    public String program() {
        StringBuilder text = new StringBuilder();
        for (Node node = first; node != null; node = node.next()) {
            if (node instanceof Program program) {
                text.append(program.text());
            }
        }
        return text.toString();
    }

    /** True when it stands in {@code other}, at any depth; an element does not stand in itself. */
    public boolean within(Element other) {
        Element around = parent();
        while (around != null && around != other) {
            around = around.parent();
        }
        return around != null;
    }

    Name ownName() {
        return name;
    }

    /** Puts a node behind what stands in this element. */
    void append(Node node) {
        node.standIn(this);
        Node before = last;
        if (before == null) {
            first = node;
        } else {
            before.standBefore(node);
        }
        last = node;
    }

    /** Adds attributes whose keys are new. */
    void add(Attributes more) {
        attributes = attributes.with(more);
    }
}
