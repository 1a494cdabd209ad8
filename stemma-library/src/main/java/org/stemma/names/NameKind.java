package org.stemma.names;

/** What a name is the name of; each kind has rules of its own. */
public enum NameKind {
    PERSON,
    PLACE,
    ORGANISATION,
    OTHER
}
