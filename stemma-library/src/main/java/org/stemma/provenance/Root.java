package org.stemma.provenance;

/**
 * The end of a chain: who first put the words in the world.
 *
 * @param key the actor's key
 * @param name the actor's name
 */
public record Root(String key, String name) implements Comparable<Root> {

    @Override
    public int compareTo(Root other) {
        return key.compareTo(other.key);
    }
}
