package org.stemma.annotation;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Which of many patterns can begin at a place of a text, judged by its first letters, so that the others need not be tried
 * there. Learnt from the patterns themselves: where a match fails before it has used up the letters, no letters behind them
 * can help ({@link Matcher#hitEnd()}). Only for patterns without regard to ASCII case whose match asks for nothing before it
 * (it may refuse). May be used by several threads.
 */
final class Openings {

    /** Letters looked at; more would hardly tell the patterns better apart. */
    private static final int DEPTH = 7;

    private static final int LETTERS = 'z' - 'a' + 1;
    private static final int SPACE = LETTERS;
    private static final int HYPHEN = LETTERS + 1;

    /** Letters, space and hyphen; behind other signs nothing more is looked at. */
    private static final int GOES_ON = LETTERS + 2;

    private static final int FIRST_SIGN = '!';
    private static final int LAST_SIGN = '~';
    private static final int SIGNS = GOES_ON + LAST_SIGN - FIRST_SIGN + 1;
    private static final int UNKNOWN = -1;

    private final List<Pattern> patterns;
    private final Node root;

    /** What may begin with a letter or sign outside ASCII. */
    private final Map<Character, Node> others = new ConcurrentHashMap<>();

    Openings(List<Pattern> patterns) {
        this.patterns = List.copyOf(patterns);
        this.root = new Node("", IntStream.range(0, patterns.size()).toArray());
    }

    /** What may begin with some letters. Its branches grow as texts ask for them. */
    private static final class Node {
        private final String letters;
        private final int[] viable;
        private final AtomicReferenceArray<Node> next;

        Node(String letters, int[] viable) {
            this.letters = letters;
            this.viable = viable;
            boolean goesOn = letters.length() < DEPTH && viable.length > 0 && (letters.isEmpty() || goesOn(letters));
            this.next = new AtomicReferenceArray<>(goesOn ? SIGNS : 0);
        }

        private static boolean goesOn(String letters) {
            int last = sign(letters.charAt(letters.length() - 1));
            return last != UNKNOWN && last < GOES_ON;
        }
    }

    /** Places in the list of patterns, in order, of those that may match at {@code at}. Not to be changed. */
    int[] at(String text, int at) {
        Node node = root;
        for (int i = at; i < text.length() && node.next.length() > 0; i++) {
            int sign = sign(text.charAt(i));
            if (sign == UNKNOWN) {
                return i == at ? other(text.charAt(i)) : node.viable;
            }
            Node next = node.next.get(sign);
            if (next == null) {
                next = grown(node, text.charAt(i));
                node.next.set(sign, next);
            }
            node = next;
        }
        return node.viable;
    }

    /** A half of a pair says nothing. */
    private int[] other(char c) {
        return Character.isSurrogate(c) ? root.viable : others.computeIfAbsent(c, one -> grown(root, one)).viable;
    }

    private Node grown(Node node, char c) {
        String letters = node.letters + c;
        return new Node(
                letters,
                IntStream.of(node.viable)
                        .filter(one -> begins(patterns.get(one), letters))
                        .toArray());
    }

    // The check is against using hitEnd() for the end of a match; whether a failed one ran out of letters nothing else
    // tells.
    @SuppressWarnings("JdkObsolete")
    private static boolean begins(Pattern pattern, String letters) {
        Matcher matcher = pattern.matcher(letters);
        return matcher.lookingAt() || matcher.hitEnd();
    }

    private static int sign(char c) {
        if (c >= 'a' && c <= 'z') {
            return c - 'a';
        }
        if (c >= 'A' && c <= 'Z') {
            return c - 'A';
        }
        if (c == ' ' || c == '-') {
            return c == ' ' ? SPACE : HYPHEN;
        }
        return c >= FIRST_SIGN && c <= LAST_SIGN ? GOES_ON + c - FIRST_SIGN : UNKNOWN;
    }

    /** True where a word or a sign may begin: not within a row of ASCII letters and digits. */
    static boolean isStart(String text, int at) {
        if (at == 0) {
            return true;
        }
        char before = text.charAt(at - 1);
        return !(before >= 'a' && before <= 'z' || before >= 'A' && before <= 'Z' || before >= '0' && before <= '9');
    }

    /** A matcher of {@code pattern} that sees all of {@code text} when its region is a part of it. */
    static Matcher matcher(Pattern pattern, String text) {
        return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    }
}
