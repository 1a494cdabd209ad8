package org.stemma.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stemma.intake.date.LetterStates;

/** Reads from class names and ids what part of a page an element is meant to be, a step a letter: "relatedPosts__list-2" has the words "related", "posts" and "list". */
final class PageRoles {

    /** What an element's names say of it, the weakest first. */
    enum Role {
        NONE,
        /** What is told of a picture. */
        CAPTION,
        /** The lead of this account or another story's. */
        TEASER,
        /** Another part of the page, unless all that is so named holds most of its prose. */
        LOOSE,
        /** The same, and left out even from inside a paragraph. */
        UNSEEN,
        /** Another part of the page, unless it holds most of its prose. */
        OTHER,
        /** Never the account. */
        NEVER
    }

    /**
     * The strongest role among an element's names.
     *
     * @param word the word that gave it
     */
    record Named(Role role, String word) {
        static final Named NOT = new Named(Role.NONE, "");

        Named or(Named other) {
            return other.role.compareTo(role) > 0 ? other : this;
        }
    }

    /** Publishing systems file a post under these. */
    private static final List<String> FILED = List.of("tag-", "category-");
    /** Beside one of these an element is hidden in some layouts only. */
    private static final List<String> SHOWN = List.of(":block", ":flex", ":grid", ":inline", ":contents", ":table");

    private static final String HIDDEN = "hidden";

    private static final RoleWords WORDS = RoleWords.ALL;

    /** The roles of names already met; a page repeats its class names hundreds of times. */
    private final Map<String, Named> met = new HashMap<>();

    private String names = "";
    private Named strongest = Named.NOT;
    /** What the words of the name say so far, without the last one. */
    private Named found = Named.NOT;
    /** What the last word says, unless the next one makes it a word of layout. */
    private Named last = Named.NOT;
    /** The number of the last word. */
    private int before;
    /** The state behind the letters of the word so far. */
    private int state = LetterStates.START;

    /** What the names of one {@code class} or {@code id} attribute say. */
    Named of(String names) {
        if (names.isEmpty()) {
            return Named.NOT;
        }
        Named known = met.get(names);
        if (known == null) {
            known = read(names);
            met.put(names, known);
        }
        return known;
    }

    /** The same of names that a page is not likely to repeat. */
    Named ofSeldom(String names) {
        return names.isEmpty() ? Named.NOT : read(names);
    }

    private Named read(String all) {
        names = all;
        strongest = Named.NOT;
        boolean small = false;
        int start = 0;
        char[] letters = all.toCharArray();
        for (int at = 0; at < letters.length; at++) {
            char c = letters[at];
            if (c >= 'a' && c <= 'z') {
                state = WORDS.step(state, c);
                small = true;
            } else if (Character.isLetter(c)) {
                if (small && Character.isUpperCase(c)) {
                    endWord();
                }
                state = WORDS.step(state, Character.toLowerCase(c));
                small = Character.isLowerCase(c);
            } else {
                endWord();
                small = false;
                if (c <= ' ') {
                    endName(start, at);
                    start = at + 1;
                }
            }
        }
        endWord();
        endName(start, all.length());
        return strongest;
    }

    private void endWord() {
        if (state == LetterStates.START) {
            return;
        }
        int word = WORDS.number(state);
        // Most words are no words of a role, and stand beside none.
        if (word != 0 || before != 0) {
            if (!WORDS.isLayout(word)) {
                found = found.or(last);
            }
            found = found.or(WORDS.role(before, word));
            last = WORDS.isShield(before) ? Named.NOT : WORDS.role(word);
            before = word;
        }
        state = LetterStates.START;
    }

    private void endName(int start, int end) {
        Named said = found.or(last);
        if (said.role() != Role.NONE && !isFiled(start) && !isLayout(start, end)) {
            strongest = strongest.or(said);
        }
        found = Named.NOT;
        last = Named.NOT;
        before = 0;
    }

    private boolean isFiled(int start) {
        for (String filed : FILED) {
            if (names.regionMatches(true, start, filed, 0, filed.length())) {
                return true;
            }
        }
        return false;
    }

    private boolean isLayout(int start, int end) {
        int colon = names.indexOf(':');
        if (colon < 0) {
            return false;
        }
        String name = names.substring(start, end);
        return name.indexOf(':') >= 0 || (name.equals(HIDDEN) && SHOWN.stream().anyMatch(names::contains));
    }
}
