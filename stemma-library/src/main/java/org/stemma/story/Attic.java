package org.stemma.story;

/**
 * Where an index puts what it seldom looks at: the words of reports whose story is closed. What is put there is worth nothing
 * to another process. Both methods throw {@link java.io.UncheckedIOException} where the outside world fails.
 */
public interface Attic {

    /** Puts {@code bytes} away; answers the place they are found at. */
    long put(byte[] bytes);

    /** The bytes put at {@code place}. */
    byte[] get(long place);
}
