package org.stemma.cli;

import java.util.Arrays;
import java.util.stream.Collectors;
import picocli.CommandLine.TypeConversionException;

/** A word of the command line that must be one of a few. */
final class Word {

    private Word() {}

    /** The case that prints as {@code word}; any other word is refused with the list of those there are. */
    static <T> T in(T[] cases, String word) {
        return Arrays.stream(cases)
                .filter(one -> one.toString().equals(word))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("'" + word + "' is none of "
                        + Arrays.stream(cases).map(Object::toString).collect(Collectors.joining(", "))));
    }
}
