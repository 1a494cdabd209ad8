package org.stemma.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which way from the report's day the words around a date point. */
enum Tense {
    PAST,
    FUTURE,
    NONE;

    /** Words that count: a verb farther off than this says little about the date. */
    private static final int REACH = 14;

    /** "Friday's vote" lies ahead only when a word close before it says so. */
    private static final int POSSESSIVE_REACH = 4;

    private static final int SHORTEST_PAST = 4;

    private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}’']*|[.;:]");

    private static final Set<String> AHEAD = Set.of(
            "will",
            "would",
            "shall",
            "won't",
            "won’t",
            "scheduled",
            "expected",
            "due",
            "planned",
            "plans",
            "planning",
            "upcoming",
            "deadline",
            "tomorrow",
            "slated",
            "postponed",
            "ll",
            "hopes",
            "intends",
            "expects",
            "prepares",
            "ahead",
            "looming",
            "tonight");

    /** Directly before a date these set a term. */
    private static final Set<String> TERM = Set.of("until", "till", "by");

    private static final Set<String> BEHIND = Set.of(
            "said",
            "told",
            "was",
            "were",
            "had",
            "did",
            "met",
            "won",
            "held",
            "began",
            "fell",
            "rose",
            "made",
            "took",
            "went",
            "came",
            "gave",
            "got",
            "left",
            "lost",
            "found",
            "sent",
            "led",
            "kept",
            "became",
            "broke",
            "shot",
            "struck",
            "wrote",
            "saw",
            "spoke",
            "stood",
            "paid",
            "bought",
            "sold",
            "hit",
            "flew",
            "drew",
            "grew",
            "sank",
            "slid",
            "ran",
            "sought",
            "brought",
            "caught",
            "fought",
            "heard",
            "swore",
            "threw",
            "withdrew",
            "quit",
            "put",
            "set",
            "cut",
            "died",
            "has",
            "have",
            "read",
            "says",
            "spent");

    private static final Set<String> NO_VERB = Set.of(
            "united",
            "red",
            "bed",
            "need",
            "indeed",
            "unprecedented",
            "hundred",
            "based",
            "limited",
            "speed",
            "armed",
            "unidentified",
            "proposed",
            "related",
            "so-called",
            "detailed",
            "feed",
            "seed",
            "breed",
            "exceed",
            "proceed");

    private static final Set<String> NO_BASE_FORM = Set.of(
            "the", "a", "an", "his", "her", "its", "their", "our", "my", "this", "that", "these", "those", "be",
            "which", "whom", "about", "nearly", "some", "more");

    /** Behind these "to" leads to a noun: "had come to light", "was brought to trial", "went to work". */
    private static final Set<String> CARRIED = Set.of(
            "come",
            "came",
            "go",
            "gone",
            "went",
            "bring",
            "brought",
            "put",
            "sent",
            "taken",
            "took",
            "returned",
            "led");

    /** Reads the words before a date, nearest first, then those behind it. */
    static Tense around(String sentence, int start, int end) {
        List<String> before = back(sentence, start);
        List<String> after = ahead(sentence, end);
        if (sentence.startsWith("'s", end) || sentence.startsWith("’s", end)) {
            return before.stream().limit(POSSESSIVE_REACH).anyMatch(AHEAD::contains) ? FUTURE : PAST;
        }
        if (isPast(at(after, 0)) && !at(after, 0).equals("set")) {
            return PAST;
        }
        if (at(before, 0).equals("as") && Set.of("soon", "early").contains(at(before, 1))) {
            return FUTURE;
        }
        if (TERM.contains(at(before, at(before, 0).equals("the") ? 1 : 0)) && before.size() > 1) {
            return FUTURE;
        }
        Tense back = first(before, true);
        return back != NONE ? back : first(after, false);
    }

    /** Reads the words before a date alone. */
    static Tense before(String words) {
        return first(back(words, words.length()), true);
    }

    private static Tense first(List<String> words, boolean backwards) {
        for (int i = 0; i < Math.min(words.size(), REACH); i++) {
            String word = words.get(i);
            if (word.equals(";")) {
                return NONE;
            }
            Tense tense = of(word, backwards, words, i);
            if (tense != NONE) {
                return tense;
            }
        }
        return NONE;
    }

    private static Tense of(String word, boolean backwards, List<String> words, int i) {
        if (AHEAD.contains(word)) {
            return FUTURE;
        }
        String left = backwards ? at(words, i + 1) : at(words, i - 1);
        String right = backwards ? at(words, i - 1) : at(words, i + 1);
        if (word.equals("to") && backwards && isBaseForm(right) && !CARRIED.contains(left)) {
            return FUTURE;
        }
        boolean passive = left.equals("be") || left.equals("been");
        return !passive && isPast(word) ? PAST : NONE;
    }

    private static boolean isBaseForm(String word) {
        return !word.isEmpty() && Character.isLowerCase(word.charAt(0)) && !NO_BASE_FORM.contains(word);
    }

    private static boolean isPast(String word) {
        return BEHIND.contains(word)
                || (word.length() >= SHORTEST_PAST
                        && word.endsWith("ed")
                        && Character.isLowerCase(word.charAt(0))
                        && !NO_VERB.contains(word));
    }

    private static String at(List<String> words, int index) {
        return index >= 0 && index < words.size() ? words.get(index) : "";
    }

    /** The words behind {@code from}, nearest first, no more than count. */
    private static List<String> ahead(String text, int from) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(text).region(from, text.length());
        while (words.size() <= REACH && word.find()) {
            words.add(cased(word.group()));
        }
        return words;
    }

    /** The words before {@code to}, nearest first, no more than count. */
    private static List<String> back(String text, int to) {
        List<String> words = new ArrayList<>();
        int at = to;
        while (at > 0 && words.size() <= REACH) {
            int start = at;
            while (start > 0 && isInner(text.codePointBefore(start))) {
                start -= Character.charCount(text.codePointBefore(start));
            }
            int first = start;
            while (first < at && "'’".indexOf(text.charAt(first)) >= 0) {
                first++;
            }
            if (first < at) {
                words.add(cased(text.substring(first, at)));
            }
            if (start > 0 && ".;:".indexOf(text.charAt(start - 1)) >= 0) {
                words.add(text.substring(start - 1, start));
            }
            at = start - 1;
        }
        return words;
    }

    private static boolean isInner(int c) {
        return Character.isLetter(c) || c == '\'' || c == '’';
    }

    /** Capitalised words keep their capital, so that names are never taken for verbs. */
    private static String cased(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return AHEAD.contains(lower) ? lower : word;
    }
}
