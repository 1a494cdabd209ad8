package org.stemma.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;

/**
 * The words of two names laid side by side, each used once, the best ties first.
 *
 * @param pairs the ties that hold, in the order of the left name
 * @param left the left words without a partner, by index
 * @param right the right words without a partner, by index
 */
record Alignment(List<Pair> pairs, List<Integer> left, List<Integer> right) {
    /** Two words by index and what ties them. */
    record Pair(int left, int right, Tie tie) {}

    static Alignment of(List<Token> left, List<Token> right, BiFunction<Token, Token, Tie> ties) {
        List<Pair> all = new ArrayList<>();
        for (int i = 0; i < left.size(); i++) {
            for (int j = 0; j < right.size(); j++) {
                Tie tie = ties.apply(left.get(i), right.get(j));
                if (tie.holds()) {
                    all.add(new Pair(i, j, tie));
                }
            }
        }
        all.sort(Comparator.comparingDouble((Pair pair) -> -pair.tie.score())
                .thenComparingInt(pair -> Math.abs(pair.left - pair.right))
                .thenComparingInt(Pair::left));
        return choose(all, left.size(), right.size());
    }

    private static Alignment choose(List<Pair> all, int leftSize, int rightSize) {
        List<Integer> left = range(leftSize);
        List<Integer> right = range(rightSize);
        List<Pair> chosen = new ArrayList<>();
        for (Pair pair : all) {
            if (left.contains(pair.left) && right.contains(pair.right)) {
                left.remove(Integer.valueOf(pair.left));
                right.remove(Integer.valueOf(pair.right));
                chosen.add(pair);
            }
        }
        chosen.sort(Comparator.comparingInt(Pair::left));
        return new Alignment(List.copyOf(chosen), List.copyOf(left), List.copyOf(right));
    }

    private static List<Integer> range(int size) {
        List<Integer> range = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            range.add(i);
        }
        return range;
    }

    /** Whether both names have the tied words in one order. */
    boolean inOrder() {
        for (int i = 1; i < pairs.size(); i++) {
            if (pairs.get(i).right < pairs.get(i - 1).right) {
                return false;
            }
        }
        return true;
    }

    long count(Tie.Kind kind) {
        return pairs.stream().filter(pair -> pair.tie.kind() == kind).count();
    }

    long strong() {
        return pairs.stream().filter(pair -> pair.tie.strong()).count();
    }

    /** The pair with the weakest tie; there must be one. */
    Pair weakest() {
        return pairs.stream()
                .max(Comparator.comparing((Pair pair) -> pair.tie.kind()))
                .orElseThrow();
    }

    double mean() {
        return pairs.stream().mapToDouble(pair -> pair.tie.score()).average().orElse(0);
    }

    /** The words of one name with neighbours joined where the other name has the two as one word. */
    static List<Token> rejoined(List<Token> words, List<Token> other) {
        List<Token> out = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Token word = words.get(i);
            if (i + 1 < words.size() && !word.initial() && joinsTo(word, words.get(i + 1), other)) {
                out.add(Token.of(
                        word.text() + words.get(i + 1).text(),
                        word.glued() + words.get(i + 1).text(),
                        false));
                i++;
            } else {
                out.add(word);
            }
        }
        return out;
    }

    private static boolean joinsTo(Token first, Token second, List<Token> other) {
        return !second.initial() && other.stream().anyMatch(token -> isJoin(token, first, second));
    }

    private static boolean isJoin(Token token, Token first, Token second) {
        String joined = first.text() + second.text();
        if (token.text().equals(joined)) {
            return true;
        }
        boolean near = Math.abs(token.text().length() - joined.length()) <= 1;
        return near && token.text().startsWith(first.text()) && Spelling.cost(token.keys(), Spelling.keys(joined)) == 0;
    }
}
