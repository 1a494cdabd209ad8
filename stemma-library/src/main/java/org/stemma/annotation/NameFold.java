package org.stemma.annotation;

import org.stemma.names.NameKeys;

/** The key under which two spellings of one name meet. */
final class NameFold {

    private NameFold() {}

    /** Folded form of {@code name}, or its small letters when nothing of it can be folded. */
    static String key(String name) {
        String key = NameKeys.fold(name);
        return key.isBlank() ? Folding.fold(name) : key;
    }
}
