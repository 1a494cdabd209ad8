package org.stemma.annotation;

/** What a word is in a name: the first of one, inside one, or in none. */
enum NameTag {
    NONE(0, Mention.Type.OTHER, false),
    PERSON(1, Mention.Type.PERSON, true),
    IN_PERSON(2, Mention.Type.PERSON, false),
    PLACE(3, Mention.Type.PLACE, true),
    IN_PLACE(4, Mention.Type.PLACE, false),
    BODY(5, Mention.Type.ORGANISATION, true),
    IN_BODY(6, Mention.Type.ORGANISATION, false);

    static final int COUNT = values().length;

    private static final NameTag[] ALL = values();

    private final int index;
    private final Mention.Type type;
    private final boolean first;

    NameTag(int index, Mention.Type type, boolean first) {
        this.index = index;
        this.type = type;
        this.first = first;
    }

    /** Its place in tables of weights, which are kept in files. */
    int index() {
        return index;
    }

    Mention.Type type() {
        return type;
    }

    boolean isFirst() {
        return first;
    }

    /** True for a word that goes on with the name of the word before. */
    boolean isInside() {
        return this != NONE && !first;
    }

    boolean mayFollow(NameTag before) {
        return !isInside() || (before != NONE && before.type == type);
    }

    static NameTag at(int index) {
        return ALL[index];
    }

    /** The tag of a word in a name of {@code type}; an outlet is a body, and what nothing explains is no name. */
    static NameTag of(Mention.Type type, boolean first) {
        return switch (type) {
            case PERSON -> first ? PERSON : IN_PERSON;
            case PLACE -> first ? PLACE : IN_PLACE;
            case ORGANISATION, OUTLET -> first ? BODY : IN_BODY;
            case OTHER -> NONE;
        };
    }
}
