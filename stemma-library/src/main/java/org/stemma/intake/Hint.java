package org.stemma.intake;

import java.time.Instant;
import java.util.Optional;

/**
 * What is known about an input before it is read.
 *
 * @param input its path, URL or id, as given; reports carry it for people, no rule looks at it beyond the file extension
 * @param seen when it was captured, absent when nobody noted it
 */
public record Hint(String input, Optional<Instant> seen) {

    public static Hint of(String input) {
        return new Hint(input, Optional.empty());
    }
}
