package org.stemma.intake.date;

import java.util.ArrayList;
import java.util.List;

/** Parts of words, filed by their first letter, so that a run of letters is held only against those that may begin there. */
final class Parts {

    private static final int LETTERS = 'z' - 'a' + 1;

    private final List<List<String>> byLetter = new ArrayList<>();

    /** @param parts in lower case, each beginning with a letter from a to z */
    Parts(List<String> parts) {
        for (int i = 0; i < LETTERS; i++) {
            byLetter.add(new ArrayList<>());
        }
        parts.forEach(part -> byLetter.get(part.charAt(0) - 'a').add(part));
    }

    /** True when one of the parts stands in {@code run}. */
    boolean in(String run) {
        for (int at = 0; at < run.length(); at++) {
            int letter = run.charAt(at) - 'a';
            if (letter >= 0 && letter < LETTERS && startsWithOne(run, at, letter)) {
                return true;
            }
        }
        return false;
    }

    private boolean startsWithOne(String run, int at, int letter) {
        for (String part : byLetter.get(letter)) {
            if (run.startsWith(part, at)) {
                return true;
            }
        }
        return false;
    }
}
