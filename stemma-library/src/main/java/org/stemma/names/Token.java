package org.stemma.names;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * One word of a name.
 *
 * @param text the folded word
 * @param glued the word with the particles before it written as one ({@code alassad}), or the word itself
 * @param initial whether only the first letters are given
 * @param keys the sound keys of the word
 * @param gluedKeys the sound keys of the glued form
 */
record Token(String text, String glued, boolean initial, List<String> keys, List<String> gluedKeys) {
    static Token of(String text) {
        return of(text, text, false);
    }

    static Token of(String text, String glued, boolean initial) {
        List<String> keys = Spelling.keys(text);
        return new Token(text, glued, initial, keys, glued.equals(text) ? keys : Spelling.keys(glued));
    }

    /** A word romanised from a writing without short vowels, where w may be a long vowel, and j a g as in Egypt. */
    static Token vowelless(String text, String glued) {
        return new Token(text, glued, false, readings(text), readings(glued));
    }

    private static List<String> readings(String word) {
        List<String> keys = new ArrayList<>(Spelling.keys(word));
        String longVowels = word.substring(0, 1) + word.substring(1).replace('w', 'u');
        keys.addAll(Spelling.keys(longVowels));
        keys.addAll(Spelling.keys(longVowels.replace('j', 'g')));
        return List.copyOf(keys);
    }

    boolean hasParticle() {
        return !glued.equals(text);
    }

    /** The coarse frames of the word, glued and not; an initial has none. */
    Set<String> frames() {
        Set<String> frames = new LinkedHashSet<>();
        if (!initial) {
            keys.forEach(key -> addFrames(key, frames));
            gluedKeys.forEach(key -> addFrames(key, frames));
        }
        return frames;
    }

    /** Adds the frame of a key and, because g and h alternate, the frame without its g. */
    private static void addFrames(String key, Set<String> frames) {
        String frame = Spelling.frame(key);
        frames.add(frame);
        frames.add("*" + Spelling.eastern(frame));
        if (key.indexOf('g') >= 0) {
            frames.add(Spelling.frame(key.replace("g", "h")));
        }
    }
}
