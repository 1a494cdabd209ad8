package org.stemma.annotation;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.stemma.report.Span;

/** Small English words where no writer puts them. */
final class SmallWords {

    /** More is expected behind these; a sentence never starts there. */
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");

    private static final Set<String> LEADING = Set.of(
            "the", "a", "an", "of", "to", "from", "with", "by", "for", "into", "due", "because", "and", "their", "its",
            "his", "our");

    /** With a capital these start a sentence, or a title in capitals. */
    private static final Set<String> STARTING = Set.of(
            "as",
            "when",
            "while",
            "after",
            "before",
            "because",
            "although",
            "though",
            "if",
            "since",
            "once",
            "however",
            "but",
            "and",
            "meanwhile",
            "despite",
            "during");

    private static final Set<String> SUBJECTS =
            Set.of("it", "he", "she", "they", "we", "there", "this", "these", "those", "that");

    private static final Set<String> DETERMINERS = Set.of(
            "the", "a", "an", "his", "her", "its", "their", "our", "my", "this", "that", "these", "those", "it", "he",
            "she", "they", "we", "there", "some", "many", "most", "all", "no", "several", "such");

    private static final Set<String> OWNING = Set.of("the", "his", "her", "its", "their", "our", "my");

    private static final Set<String> AUXILIARIES = Set.of(
            "is", "are", "was", "were", "has", "have", "had", "will", "would", "can", "could", "may", "might", "must",
            "should", "did", "does", "do", "said", "says");

    /** Said twice they are a slip; "that that", "had had", "looking for for years" are not among them. */
    private static final Set<String> NEVER_TWICE =
            Set.of("the", "a", "an", "of", "and", "or", "their", "its", "his", "our", "due", "because", "than");

    private static final Set<String> FOLLOWING =
            Stream.concat(NEVER_TWICE.stream(), Stream.of("the", "of", "and")).collect(Collectors.toUnmodifiableSet());

    /** No word of these lists has more letters. */
    private static final int LONGEST = 9;

    /** How many small words before the break belong to it. */
    private static final int REACH = 3;

    private SmallWords() {}

    /** True when some small word stands before a capital, or before another small word like it: worth a closer look. */
    static boolean mayBeWrong(String text, List<Token> tokens) {
        for (int i = 1; i < tokens.size(); i++) {
            Span before = tokens.get(i - 1).span();
            Span span = tokens.get(i).span();
            if (before.length() <= LONGEST && span.length() <= LONGEST && isPair(text, before, span)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPair(String text, Span before, Span span) {
        boolean capital = Character.isUpperCase(text.charAt(span.start()));
        String small = before.of(text);
        return capital
                ? LEADING.contains(small)
                : NEVER_TWICE.contains(small.toLowerCase(Locale.ROOT)) && FOLLOWING.contains(span.of(text));
    }

    /** The first of the small words that break off at word {@code i}, which starts a sentence of its own; -1 for none. */
    static int brokenOff(Row row, int i) {
        boolean starts = row.isCapital(i)
                && LEADING.contains(row.word(i - 1))
                && (startsClause(row, i) || startsWithSubject(row, i));
        if (!starts) {
            return -1;
        }
        int from = i - 1;
        while (from > 0 && i - from < REACH && LEADING.contains(row.word(from - 1))) {
            from--;
        }
        return from;
    }

    /** "As the talks": a title has capitals behind too ("the As You Like It cast"). */
    private static boolean startsClause(Row row, int i) {
        return STARTING.contains(row.lower(i)) && DETERMINERS.contains(row.word(i + 1)) && !isTitled(row, i + 2);
    }

    /** "They were": a verb behind the subject; "the It girl" has none. */
    private static boolean startsWithSubject(Row row, int i) {
        boolean clause = SUBJECTS.contains(row.lower(i)) && AUXILIARIES.contains(row.word(i + 1));
        boolean article = ARTICLES.contains(row.word(i - 1))
                && OWNING.contains(row.lower(i))
                && row.is(i + 1, Token.Tag.NOUN)
                && !row.isCapital(i + 1);
        return clause && !row.is(i - 1, Token.Tag.CCONJ) && !isTitled(row, i + 2) || article;
    }

    /** "That Was the Week": capitals a word or two on tell of a title. */
    private static boolean isTitled(Row row, int i) {
        return row.isCapital(i) && (row.isCapital(i + 1) || row.is(i + 1, Token.Tag.NOUN));
    }

    /** Word {@code i} repeats the small word before it, or is an article behind another. */
    static boolean isDoubled(Row row, int i) {
        String before = row.word(i - 1).equals("The") && i == 1 ? "the" : row.word(i - 1);
        String word = row.word(i);
        boolean twice = NEVER_TWICE.contains(word) && word.equals(before);
        boolean articles = word.equals("the") && (before.equals("a") || before.equals("an"));
        return twice || articles || before.equals("the") && (word.equals("of") || word.equals("and"));
    }
}
