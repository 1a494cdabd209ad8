package org.stemma.intake;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Queue;

/**
 * All signs' words as one table of states, so that a passage is read once for all of them, a step a character (Aho and Corasick,
 * Efficient string matching, 1975).
 *
 * <pre>
 * "ab" of one sign, "bc" of another     0 -a→ 1 -b→ 3 (says one) -c→ 4 (says another)     0 -b→ 2 -c→ 4     all else leads to 0
 * </pre>
 *
 * States that say something are numbered behind those that do not, so that most steps look at one table only.
 */
final class SignStates {

    static final SignStates ALL = new SignStates();

    private static final short NONE = -1;

    /** The column of each character, capitals with their small letters; 0 for all that no word has. */
    private final byte[] columns = new byte[Character.MAX_VALUE + 1];

    private final int width;
    /** Where the row of the next state begins. */
    private final int[] next;

    private final long[] says;
    /** Where the rows of the states begin that say something. */
    private final int telling;

    private SignStates() {
        width = columns();
        List<short[]> steps = new ArrayList<>();
        List<Long> said = new ArrayList<>();
        state(steps, said);
        for (Sign sign : Sign.all()) {
            for (String word : sign.words()) {
                int last = path(word, steps, said);
                said.set(last, said.get(last) | sign.bit());
            }
        }
        close(steps, said);
        next = new int[steps.size() * width];
        says = new long[steps.size()];
        telling = width * (int) said.stream().filter(signs -> signs == 0).count();
        int[] rows = rows(said);
        for (int at = 0; at < rows.length; at++) {
            says[rows[at] / width] = said.get(at);
            for (int column = 0; column < width; column++) {
                next[rows[at] + column] = rows[steps.get(at)[column]];
            }
        }
    }

    /** Where the row of each state begins. */
    private int[] rows(List<Long> said) {
        int[] rows = new int[said.size()];
        int silent = 0;
        int loud = telling;
        for (int at = 0; at < rows.length; at++) {
            if (said.get(at) == 0) {
                rows[at] = silent;
                silent += width;
            } else {
                rows[at] = loud;
                loud += width;
            }
        }
        return rows;
    }

    private int columns() {
        int used = 0;
        for (Sign sign : Sign.all()) {
            for (String word : sign.words()) {
                for (int i = 0; i < word.length(); i++) {
                    if (columns[word.charAt(i)] == 0) {
                        columns[word.charAt(i)] = (byte) ++used;
                    }
                }
            }
        }
        Arrays.fill(columns, '0', '9' + 1, columns['0']);
        for (int c = 0; c < columns.length; c++) {
            columns[c] = columns[Character.toLowerCase(c)];
        }
        return used + 1;
    }

    private void state(List<short[]> steps, List<Long> said) {
        short[] step = new short[width];
        Arrays.fill(step, NONE);
        steps.add(step);
        said.add(0L);
    }

    private int path(String word, List<short[]> steps, List<Long> said) {
        int at = 0;
        for (int i = 0; i < word.length(); i++) {
            int column = columns[word.charAt(i)];
            if (steps.get(at)[column] == NONE) {
                state(steps, said);
                steps.get(at)[column] = (short) (steps.size() - 1);
            }
            at = steps.get(at)[column];
        }
        return at;
    }

    /** Where a word does not go on, the longest end of what was read goes on that begins another. */
    private void close(List<short[]> steps, List<Long> said) {
        int[] shorter = new int[steps.size()];
        Queue<Integer> open = new ArrayDeque<>(List.of(0));
        while (!open.isEmpty()) {
            int at = open.remove();
            short[] step = steps.get(at);
            short[] other = steps.get(shorter[at]);
            for (int column = 0; column < width; column++) {
                short behind = at == 0 || other[column] == NONE ? 0 : other[column];
                if (step[column] == NONE) {
                    step[column] = behind;
                } else {
                    int deeper = step[column];
                    shorter[deeper] = behind;
                    said.set(deeper, said.get(deeper) | said.get(behind));
                    open.add(deeper);
                }
            }
        }
    }

    /** The signs in {@code words} from {@code start} to {@code end}, one bit each. */
    long in(String words, int start, int end) {
        long found = 0;
        int row = 0;
        for (int i = start; i < end; i++) {
            row = next[row + columns[words.charAt(i)]];
            if (row >= telling) {
                found |= says[row / width];
            }
        }
        return found;
    }
}
