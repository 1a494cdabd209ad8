package org.stemma.intake.date;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Queue;

/**
 * Words in the letters a to z as a table of states, one step a letter: a name of a page's element is held against hundreds of
 * words in one pass and without cutting it up.
 *
 * <pre>
 * words "da" → 1, "dab" → 2     0 -d→ 2 -a→ 3 (says 1) -b→ 4 (says 2)     every other step leads to 1, which nothing leaves
 * opening "da" → 1              0 -d→ 2 -a→ 3 (says 1)       every letter behind it leads back to 3
 * parts "da" → 1, "ab" → 2      0 -d→ 2 -a→ 3 (says 1) -b→ 5 (says 2)     a letter that fits nowhere leads back to 0
 * </pre>
 */
public final class LetterStates {

    /** The state before the first letter. */
    public static final int START = 0;

    /** The state of a run that is the beginning of no word. */
    public static final int NOWHERE = 1;

    private static final int LETTERS = 'z' - 'a' + 1;
    /** A column for each letter, and one for all that are none from a to z. */
    private static final int COLUMNS = LETTERS + 1;

    private static final short NONE = -1;

    private final List<short[]> steps = new ArrayList<>();
    private final List<Integer> said = new ArrayList<>();
    private short[] table = {};
    private int[] says = {};
    private final int lost;

    private LetterStates(Map<String, Integer> words, int lost) {
        this.lost = lost;
        state();
        state();
        words.forEach(this::add);
    }

    private int state() {
        short[] step = new short[COLUMNS];
        Arrays.fill(step, NONE);
        steps.add(step);
        said.add(0);
        return steps.size() - 1;
    }

    /** Adds a word; the state behind its last letter. */
    private int add(String word, int flags) {
        int at = START;
        for (int i = 0; i < word.length(); i++) {
            int letter = word.charAt(i) - 'a';
            if (letter < 0 || letter >= LETTERS) {
                throw new IllegalArgumentException("\"" + word + "\" has a letter that is none from a to z");
            }
            if (steps.get(at)[letter] == NONE) {
                int added = state();
                steps.get(at)[letter] = (short) added;
            }
            at = steps.get(at)[letter];
        }
        said.set(at, said.get(at) | flags);
        return at;
    }

    private void addOpening(String opening, int flags) {
        int last = add(opening, flags);
        short[] step = steps.get(last);
        for (short next : step) {
            if (next != NONE) {
                throw new IllegalArgumentException("a word opens with the opening \"" + opening + "\"");
            }
        }
        Arrays.fill(step, (short) last);
    }

    private LetterStates closed() {
        table = new short[steps.size() * COLUMNS];
        for (int i = 0; i < table.length; i++) {
            short step = steps.get(i / COLUMNS)[i % COLUMNS];
            table[i] = step == NONE ? (short) lost : step;
        }
        says = said.stream().mapToInt(Integer::intValue).toArray();
        return this;
    }

    /** Whole words: {@link #says} after the last letter of a word is what is said of that word. */
    public static LetterStates words(Map<String, Integer> words) {
        return words(words, Map.of());
    }

    /** The same, and {@link #says} after an opening and whatever letters follow it is what is said of the opening; no word may open so. */
    public static LetterStates words(Map<String, Integer> words, Map<String, Integer> openings) {
        LetterStates states = new LetterStates(words, NOWHERE);
        openings.forEach(states::addOpening);
        return states.closed();
    }

    /**
     * Parts of words: {@link #says} after each letter is what is said of all parts that end there (Aho and Corasick, Efficient
     * string matching, 1975).
     */
    public static LetterStates parts(Map<String, Integer> parts) {
        LetterStates states = new LetterStates(parts, START);
        int[] shorter = new int[states.steps.size()];
        Queue<Integer> open = new ArrayDeque<>(List.of(START));
        while (!open.isEmpty()) {
            int at = open.remove();
            short[] step = states.steps.get(at);
            short[] other = states.steps.get(shorter[at]);
            for (int letter = 0; letter < LETTERS; letter++) {
                short behind = at == START || other[letter] == NONE ? START : other[letter];
                if (step[letter] == NONE) {
                    step[letter] = behind;
                } else {
                    int next = step[letter];
                    shorter[next] = behind;
                    states.said.set(next, states.said.get(next) | states.said.get(behind));
                    open.add(next);
                }
            }
        }
        return states.closed();
    }

    /** The state behind {@code letter}, which is in lower case; one that is none from a to z begins and ends no word. */
    public int step(int state, char letter) {
        int at = letter - 'a';
        return table[state * COLUMNS + (at >= 0 && at < LETTERS ? at : LETTERS)];
    }

    /** The flags of what ends in this state; 0 for nothing. */
    public int says(int state) {
        return says[state];
    }
}
