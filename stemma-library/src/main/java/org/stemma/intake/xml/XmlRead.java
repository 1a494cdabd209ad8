package org.stemma.intake.xml;

import java.util.List;

/** What reading XML gave: a document, or why there is none. */
public sealed interface XmlRead {

    /**
     * A document.
     *
     * @param root its outermost element
     * @param repairs what was wrong with it and mended, or where reading stopped; empty for a well-formed document read whole
     */
    record Document(XmlElement root, List<String> repairs) implements XmlRead {
        public Document {
            repairs = List.copyOf(repairs);
        }
    }

    /**
     * No document.
     *
     * @param why one line for people, with line and column where there are any
     */
    record Unreadable(String why) implements XmlRead {}
}
