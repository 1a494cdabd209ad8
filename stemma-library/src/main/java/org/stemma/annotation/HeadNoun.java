package org.stemma.annotation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.report.Span;

/**
 * What a number counts: the head of the noun phrase behind it.
 *
 * @param noun singular, lower case
 * @param end offset behind it in the report's text
 */
record HeadNoun(String noun, int end) {

    /** A noun phrase behind a number is not longer than this. */
    private static final int LONGEST_PHRASE = 7;

    private static final Pattern JOINED_WORD = Pattern.compile("\\p{L}+");

    private static final Set<String> CASUALTIES = Set.of(
            "dead",
            "killed",
            "wounded",
            "injured",
            "missing",
            "hurt",
            "arrested",
            "detained",
            "hospitalized",
            "hospitalised",
            "shot",
            "stabbed");

    private static final Set<String> SKIPPED = Set.of("of", "other", "more", "additional", "such");

    private static final Set<String> SKIPPED_BEHIND_OF =
            Set.of("the", "its", "his", "her", "their", "our", "these", "those");

    /** What hyphens join to a number to measure something: "a 12-member panel". Other compounds ("two-state") count nothing. */
    private static final Set<String> JOINED = Set.of(
            "member",
            "mile",
            "km",
            "kilometre",
            "kilometer",
            "metre",
            "meter",
            "foot",
            "acre",
            "hectare",
            "ton",
            "tonne",
            "kg",
            "seat",
            "person",
            "man",
            "dollar",
            "euro",
            "pound",
            "percent",
            "barrel",
            "vehicle");

    /** The head behind {@code from}, before any of {@code times}; empty when no noun follows. */
    static Optional<HeadNoun> after(String text, List<Token> tokens, List<Span> times, int from, int sentenceEnd) {
        List<Token> behind = AnnotatedReport.within(tokens, new Span(from, sentenceEnd)).stream()
                .limit(LONGEST_PHRASE)
                .toList();
        if (from < sentenceEnd && "-–".indexOf(text.charAt(from)) >= 0) {
            return joined(text, from, sentenceEnd);
        }
        Optional<HeadNoun> head = Optional.empty();
        boolean of = false;
        boolean start = true;
        for (Token token : behind) {
            String word = token.span().of(text);
            String lower = word.toLowerCase(Locale.ROOT);
            if (start && (SKIPPED.contains(lower) || (of && SKIPPED_BEHIND_OF.contains(lower)))) {
                of |= lower.equals("of");
                continue;
            }
            start = false;
            if (head.isPresent() && !head.get().noun().equals(head.get().printed(text))) {
                break;
            }
            if (CASUALTIES.contains(lower) && !nounFollows(behind, token)) {
                break;
            }
            if (isTime(token, times) || !continues(token, word, head.isPresent())) {
                break;
            }
            if (isNoun(token, word)) {
                head = Optional.of(new HeadNoun(Singular.of(word), token.span().end()));
            } else if (head.isPresent()) {
                break;
            }
        }
        return head.or(() -> casualties(text, behind));
    }

    private static Optional<HeadNoun> joined(String text, int hyphen, int sentenceEnd) {
        Matcher word = JOINED_WORD.matcher(text).region(hyphen + 1, sentenceEnd);
        return word.lookingAt() && JOINED.contains(word.group().toLowerCase(Locale.ROOT))
                ? Optional.of(new HeadNoun(Singular.of(word.group()), word.end()))
                : Optional.empty();
    }

    /** The last word, as printed: a plural closes the phrase, since what follows it is no longer counted. */
    private String printed(String text) {
        int start = end;
        while (start > 0 && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '-')) {
            start--;
        }
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }

    private static Optional<HeadNoun> casualties(String text, List<Token> behind) {
        return behind.stream()
                .dropWhile(token -> Set.of("of", "the").contains(token.span().of(text)))
                .findFirst()
                .filter(token -> CASUALTIES.contains(token.span().of(text).toLowerCase(Locale.ROOT)))
                .map(token -> new HeadNoun("person", token.span().end()));
    }

    private static boolean continues(Token token, String word, boolean hasHead) {
        return switch (token.tag()) {
            case NOUN, PROPN, ADJ -> true;
            case VERB -> !hasHead && (word.endsWith("ed") || word.endsWith("ing"));
            case PUNCT -> !hasHead && word.matches("[-“\"]");
            case ADP, ADV, AUX, CCONJ, DET, INTJ, NUM, PART, PRON, SCONJ, SYM, X -> false;
        };
    }

    private static boolean nounFollows(List<Token> behind, Token token) {
        int next = behind.indexOf(token) + 1;
        return next < behind.size() && behind.get(next).tag() == Token.Tag.NOUN;
    }

    private static boolean isNoun(Token token, String word) {
        boolean noun = token.tag() == Token.Tag.NOUN || token.tag() == Token.Tag.PROPN;
        return noun && word.codePoints().filter(Character::isLetter).count() > 1;
    }

    private static boolean isTime(Token token, List<Span> times) {
        return times.stream().anyMatch(time -> time.overlaps(token.span()));
    }
}
