package org.stemma.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.stemma.intake.date.LetterStates;

/** Reads from class names and ids what part of a page an element is meant to be. */
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

    private static final Map<String, Named> WORDS = new HashMap<>();
    /** Openings of words, without the closing star, filed by their first letter. */
    private static final Map<Character, List<Named>> OPENINGS = new HashMap<>();

    private static final Set<String> SHIELDS = new HashSet<>();
    private static final Set<String> LAYOUTS = new HashSet<>();
    /** Publishing systems file a post under these. */
    private static final List<String> FILED = List.of("tag-", "category-");
    /** Beside one of these an element is hidden in some layouts only. */
    private static final List<String> SHOWN = List.of(":block", ":flex", ":grid", ":inline", ":contents", ":table");

    static {
        for (List<String> row : Lexicon.rows("page-roles.tsv")) {
            for (String word : row.get(1).split(" ", -1)) {
                switch (row.get(0)) {
                    case "shield" -> SHIELDS.add(word);
                    case "layout" -> LAYOUTS.add(word);
                    default -> add(word, Role.valueOf(row.get(0).toUpperCase(Locale.ROOT)));
                }
            }
        }
    }

    private static final int OPENS = 2;
    /** Says 1 of the words that may give a role, {@link #OPENS} where such an opening ends. */
    private static final LetterStates STATES = states();

    private static LetterStates states() {
        Map<String, Integer> states = new HashMap<>();
        WORDS.keySet().forEach(word -> states.put(first(word), 1));
        OPENINGS.values().forEach(openings -> openings.forEach(opening -> states.put(first(opening.word()), OPENS)));
        return LetterStates.words(states);
    }

    /** The first of two words that stand side by side. */
    private static String first(String words) {
        int hyphen = words.indexOf('-');
        return hyphen < 0 ? words : words.substring(0, hyphen);
    }

    /** The roles of names already met; a page repeats its class names hundreds of times. */
    private final Map<String, Named> met = new HashMap<>();
    /** The same of single names, which come in ever other company, and again on the pages of other sites that one system publishes. */
    private static final Map<String, Named> SINGLE = new ConcurrentHashMap<>();
    /** Beyond so many single names no more are remembered. */
    private static final int MOST_SINGLE = 1 << 13;

    private static void add(String word, Role role) {
        if (word.endsWith("*")) {
            String opening = word.substring(0, word.length() - 1);
            OPENINGS.computeIfAbsent(opening.charAt(0), letter -> new ArrayList<>())
                    .add(new Named(role, opening));
        } else {
            WORDS.put(word, new Named(role, word));
        }
    }

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

    private Named read(String names) {
        Named strongest = Named.NOT;
        boolean shown = names.indexOf(':') >= 0 && SHOWN.stream().anyMatch(names::contains);
        int start = 0;
        for (int i = 0; i <= names.length(); i++) {
            if (i == names.length() || names.charAt(i) <= ' ') {
                if (i > start && mayName(names, start, i)) {
                    strongest = strongest.or(name(names.substring(start, i), shown));
                }
                start = i + 1;
            }
        }
        return strongest;
    }

    private static Named name(String name, boolean shown) {
        boolean layout = name.indexOf(':') >= 0 || (shown && name.equals("hidden"));
        if (layout) {
            return Named.NOT;
        }
        Named known = SINGLE.get(name);
        if (known == null) {
            known = isFiled(name) ? Named.NOT : words(words(name));
            if (SINGLE.size() < MOST_SINGLE) {
                SINGLE.put(name, known);
            }
        }
        return known;
    }

    /** Most names have no word of a role in them: that is seen without cutting them up. */
    private static boolean mayName(String names, int start, int end) {
        int state = LetterStates.START;
        boolean small = false;
        for (int i = start; i < end; i++) {
            char c = names.charAt(i);
            boolean lower = c >= 'a' && c <= 'z';
            boolean letter = lower || Character.isLetter(c);
            if (!letter || (small && !lower && Character.isUpperCase(c))) {
                if (STATES.says(state) != 0) {
                    return true;
                }
                state = LetterStates.START;
            }
            if (letter) {
                state = STATES.step(state, lower ? c : Character.toLowerCase(c));
                if (STATES.says(state) == OPENS) {
                    return true;
                }
            }
            small = lower || Character.isLowerCase(c);
        }
        return STATES.says(state) != 0;
    }

    private static boolean isFiled(String name) {
        for (String filed : FILED) {
            if (name.regionMatches(true, 0, filed, 0, filed.length())) {
                return true;
            }
        }
        return false;
    }

    /** "relatedPosts__list-2" as "related", "posts", "list". */
    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= name.length(); i++) {
            boolean letter = i < name.length() && Character.isLetter(name.charAt(i));
            boolean seam = letter
                    && i > start
                    && Character.isUpperCase(name.charAt(i))
                    && Character.isLowerCase(name.charAt(i - 1));
            if (!letter || seam) {
                if (i > start) {
                    words.add(name.substring(start, i).toLowerCase(Locale.ROOT));
                }
                start = letter ? i : i + 1;
            }
        }
        return words;
    }

    private static Named words(List<String> words) {
        Named strongest = Named.NOT;
        for (int i = 0; i < words.size(); i++) {
            boolean shielded = i > 0 && SHIELDS.contains(words.get(i - 1));
            boolean layout = i + 1 < words.size() && LAYOUTS.contains(words.get(i + 1));
            if (!shielded && !layout) {
                strongest = strongest.or(word(words.get(i)));
            }
            if (i + 1 < words.size()) {
                strongest = strongest.or(WORDS.getOrDefault(words.get(i) + "-" + words.get(i + 1), Named.NOT));
            }
        }
        return strongest;
    }

    private static Named word(String word) {
        Named role = WORDS.get(word);
        if (role != null) {
            return role;
        }
        for (Named opening : OPENINGS.getOrDefault(word.charAt(0), List.of())) {
            if (word.startsWith(opening.word())) {
                return opening;
            }
        }
        return Named.NOT;
    }
}
