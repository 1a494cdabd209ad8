package org.stemma.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.stemma.intake.PageRoles.Named;
import org.stemma.intake.PageRoles.Role;
import org.stemma.intake.date.LetterStates;

/**
 * The list of words that give an element of a page its role, each under a number, so that names are read letter by letter and
 * nothing is cut out of them.
 *
 * <pre>
 * list     "other   related advert* tag-list"     "shield   with"     "layout   grid"
 * number   1 "related"   2 "advert" and all that open so   3 "tag"   4 "list"   5 "with"   6 "grid"     0 for every other word
 * role     1 OTHER       2 OTHER                           pair 3 4: OTHER
 * </pre>
 */
final class RoleWords {

    /** The bundled list. */
    static final RoleWords ALL = new RoleWords(Lexicon.rows("page-roles.tsv"));

    private static final String OPENING = "*";

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, Integer> openings = new HashMap<>();
    private final List<Named> roles = new ArrayList<>(List.of(Named.NOT));
    private final Map<Long, Named> pairs = new HashMap<>();
    private final boolean[] shields;
    private final boolean[] layouts;
    private final LetterStates states;

    /** @param rows a role, {@code shield} or {@code layout}, and its words parted by blanks */
    private RoleWords(List<List<String>> rows) {
        rows.forEach(row -> List.of(row.get(1).split(" ", -1)).forEach(word -> add(row.get(0), word)));
        shields = marked(rows, "shield");
        layouts = marked(rows, "layout");
        states = LetterStates.words(numbers, openings);
    }

    private void add(String kind, String word) {
        int hyphen = word.indexOf('-');
        boolean plain = kind.equals("shield") || kind.equals("layout");
        if (hyphen >= 0) {
            int first = number(word.substring(0, hyphen));
            int second = number(word.substring(hyphen + 1));
            pairs.put(pair(first, second), new Named(role(kind), word));
        } else if (word.endsWith(OPENING)) {
            String opening = word.substring(0, word.length() - 1);
            roles.add(new Named(role(kind), opening));
            openings.put(opening, roles.size() - 1);
        } else if (plain) {
            number(word);
        } else {
            roles.set(number(word), new Named(role(kind), word));
        }
    }

    private static Role role(String kind) {
        return Role.valueOf(kind.toUpperCase(Locale.ROOT));
    }

    private int number(String word) {
        return numbers.computeIfAbsent(word, fresh -> {
            roles.add(Named.NOT);
            return roles.size() - 1;
        });
    }

    private boolean[] marked(List<List<String>> rows, String kind) {
        boolean[] marked = new boolean[roles.size()];
        rows.stream()
                .filter(row -> row.get(0).equals(kind))
                .flatMap(row -> List.of(row.get(1).split(" ", -1)).stream())
                .forEach(word -> marked[number(word)] = true);
        return marked;
    }

    private static long pair(int first, int second) {
        return (long) first << Integer.SIZE | second;
    }

    /** The state behind a letter of a word, which is in lower case; a word begins in {@link LetterStates#START}. */
    int step(int state, char letter) {
        return states.step(state, letter);
    }

    /** The number of the word that ends in this state. */
    int number(int state) {
        return states.says(state);
    }

    /** What a word says by itself. */
    Named role(int word) {
        return roles.get(word);
    }

    /** What two words say that stand side by side. */
    Named role(int word, int next) {
        return pairs.getOrDefault(pair(word, next), Named.NOT);
    }

    /** True for a word that says of the next one that the page has, or lacks, such a part somewhere. */
    boolean isShield(int word) {
        return shields[word];
    }

    /** True for a word that says of the one before it that it is so in some layouts only. */
    boolean isLayout(int word) {
        return layouts[word];
    }
}
