package org.stemma.annotation;

import java.util.Set;
import java.util.stream.Collectors;

/** English abbreviations written with a final stop. */
final class Abbreviations {

    /** As written: {@code Lt.}, {@code p.m.}. */
    static final Set<String> ENGLISH = all();

    private Abbreviations() {}

    private static Set<String> all() {
        return Lists.lines("abbreviations-en.txt").stream()
                .map(line -> line.endsWith(".") ? line : line.substring(0, line.length() - 1))
                .collect(Collectors.toUnmodifiableSet());
    }
}
