package org.stemma.intake.xml;

/** A piece of an XML document: an element or a run of text; comments and processing instructions are left out. */
public sealed interface XmlNode permits XmlElement, XmlNode.Text {

    /** A run of text, entities and CDATA resolved. */
    record Text(String words) implements XmlNode {}
}
