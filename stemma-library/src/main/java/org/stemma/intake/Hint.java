package org.stemma.intake;

import java.nio.charset.Charset;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * What is known about an input before it is read.
 *
 * @param input its path, URL or id, as given; reports carry it for people, no rule looks at it beyond the file extension
 * @param seen when it was captured, absent when nobody noted it
 * @param url where it was fetched from; a report that names no address of its own has this one
 * @param charset the encoding its transport declared, absent when it declared none or an unknown one
 */
public record Hint(String input, Optional<Instant> seen, Optional<String> url, Optional<Charset> charset) {

    private static final String PACKED = ".gz";

    /** An input of which no address and no encoding is known. */
    public Hint(String input, Optional<Instant> seen) {
        this(input, seen, Optional.empty(), Optional.empty());
    }

    public static Hint of(String input) {
        return new Hint(input, Optional.empty());
    }

    /** Its name in lower case, without the extension of a gzip file. */
    String unpackedName() {
        String name = input.toLowerCase(Locale.ROOT);
        return name.endsWith(PACKED) ? name.substring(0, name.length() - PACKED.length()) : name;
    }

    /** The same under the name of a part of it: a line, an item, an element. */
    Hint named(String part) {
        return new Hint(part, seen, url, charset);
    }
}
