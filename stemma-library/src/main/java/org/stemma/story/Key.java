package org.stemma.story;

/** A word or name as a number: equal texts give equal keys in every process, so that keys can be stored and compared anywhere. */
final class Key {

    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;
    private static final long MIX = 0x9e3779b97f4a7c15L;

    private Key() {}

    /**
     * 32 bits of the 64-bit FNV-1a hash of {@code text}, mixed. Two of a hundred thousand different texts share a key about once in
     * one such vocabulary; they then count as one word.
     */
    static int of(String text) {
        long hash = OFFSET;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * PRIME;
        }
        return (int) ((hash ^ hash >>> 32) * MIX >>> 32);
    }
}
