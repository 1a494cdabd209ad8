package org.stemma.annotation;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.stemma.report.Span;

/** Says which neighbours that a sentence iterator parted are one sentence after all. */
final class Joins {

    private static final String CLOSING = "”’»)]";
    private static final String OPENING = "“‘«";
    /** Neither mark tells by itself whether it opens or closes. */
    private static final String STRAIGHT = "\"'";

    /** An initial or an acronym with stops: F., U.S. */
    private static final Pattern LETTERS = Pattern.compile("(?:\\p{Lu}\\.)+|\\p{Lu}\\p{Ll}?\\.-?\\p{Lu}\\.");

    private static final Pattern CALENDAR = Pattern.compile(
            "(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:january|february|march|april|may|june|july|august|september"
                    + "|october|november|december)|[ecmp][sd]?t|gmt|utc|bst|eastern|central|pacific|mountain|local");

    /** "Why now?" Novak asked. */
    private static final Pattern TAG = Pattern.compile("(?:\\p{Lu}[\\p{L}'’-]*\\s+){1,4}"
            + "(?:said|says|asked|asks|wrote|writes|told|added|replied|shouted|exclaimed|wondered|tweeted)\\b.*");

    /** A stop behind a word or figure, and a figure after it. */
    private static final Pattern BEFORE_FIGURE = Pattern.compile("(?<=[\\p{L}\\d]{2})([.!?][”\"’)]?)\\s+(?=\\d)");

    /** No tag is longer. */
    private static final int TAG_LENGTH = 120;

    /** How far back an open straight quotation mark is looked for. */
    private static final int QUOTE_LENGTH = 1_000;

    private final Set<String> starters = Lists.set("sentence-starters-en.txt");
    private final Set<String> beforeStarters = marked('?');
    private final Set<String> beforeCalendar = marked('!');
    private final Set<String> beforeFigures = marked('#');
    private final Set<String> always = marked('.');

    /** Offset behind the closing marks with which {@code next} begins, its start when there are none. */
    int closingMarks(String flat, Span last, Span next) {
        int at = next.start();
        while (at < next.end() && closes(flat, last, next, at)) {
            at++;
        }
        return at;
    }

    private static boolean closes(String flat, Span last, Span next, int at) {
        char c = flat.charAt(at);
        if (CLOSING.indexOf(c) >= 0) {
            return c != '’' || at + 1 >= next.end() || flat.charAt(at + 1) == ' ';
        }
        boolean standsAlone = at + 1 >= next.end() || flat.charAt(at + 1) == ' ';
        return STRAIGHT.indexOf(c) >= 0 && standsAlone && odd(flat, last, c);
    }

    /** Offset of the mark with which {@code last} ends and which opens {@code next}, the start of {@code next} when it has none. */
    int openingMark(String flat, Span last, Span next) {
        if (last.end() != next.start() || last.length() < 2) {
            return next.start();
        }
        char mark = flat.charAt(last.end() - 1);
        boolean opens = OPENING.indexOf(mark) >= 0 || (mark == '"' && odd(flat, last, mark));
        return opens ? last.end() - 1 : next.start();
    }

    private static boolean odd(String flat, Span span, char mark) {
        int from = Math.max(span.start(), span.end() - QUOTE_LENGTH);
        return flat.substring(from, span.end()).chars().filter(c -> c == mark).count() % 2 == 1;
    }

    /** True when {@code next} goes on with the sentence of {@code last}. */
    boolean belongTogether(String flat, Span last, Span next) {
        if (flat.substring(last.end(), next.start()).indexOf('\u2029') >= 0) {
            return false;
        }
        return hasNoWord(flat, next)
                || goesOnInLowerCase(flat, next)
                || isTagOfQuestion(flat, last, next)
                || isOmission(flat, last)
                || isSpacedLetters(flat, last, next)
                || isAbbreviation(flat, last, next);
    }

    /**
     * Where a sentence begins with a figure inside {@code span}, which UAX #29 overlooks when a small letter follows the
     * figure; -1 when nowhere from {@code from} on.
     */
    int figureAfterStop(String flat, Span span, int from) {
        Matcher stops = BEFORE_FIGURE.matcher(flat).region(from, span.end());
        while (stops.find()) {
            String word = lastWord(flat, new Span(span.start(), stops.end(1)));
            if (!always.contains(word)
                    && !beforeFigures.contains(word)
                    && !LETTERS.matcher(word).matches()) {
                return stops.end();
            }
        }
        return -1;
    }

    private static boolean hasNoWord(String flat, Span next) {
        return next.length() <= TAG_LENGTH && next.of(flat).codePoints().noneMatch(Character::isLetterOrDigit);
    }

    private static boolean goesOnInLowerCase(String flat, Span next) {
        return Character.isLowerCase(flat.codePointAt(next.start()));
    }

    private static boolean isTagOfQuestion(String flat, Span last, Span next) {
        if (last.length() < 2 || next.length() > TAG_LENGTH) {
            return false;
        }
        char mark = flat.charAt(last.end() - 1);
        char stop = flat.charAt(last.end() - 2);
        return (mark == '”' || mark == '"')
                && (stop == '?' || stop == '!')
                && TAG.matcher(next.of(flat)).matches();
    }

    /** Three dots with a space before them stand for words left out. */
    private static boolean isOmission(String flat, Span last) {
        String end = flat.substring(Math.max(last.start(), last.end() - 5), last.end());
        return end.length() == 5 && end.endsWith(" ...") && Character.isLetterOrDigit(end.charAt(0));
    }

    /** Abbreviations of single letters with spaces between: z. B., S. p. A. */
    private static boolean isSpacedLetters(String flat, Span last, Span next) {
        return lastWord(flat, last).length() == 2
                && Character.isLetter(flat.charAt(last.end() - 2))
                && flat.charAt(last.end() - 1) == '.'
                && next.length() > 1
                && Character.isLetter(flat.charAt(next.start()))
                && flat.charAt(next.start() + 1) == '.';
    }

    private boolean isAbbreviation(String flat, Span last, Span next) {
        String word = lastWord(flat, last);
        if (!word.endsWith(".")) {
            return false;
        }
        String follower = firstWord(flat, next);
        if (beforeFigures.contains(word)) {
            return !follower.isEmpty() && Character.isDigit(follower.charAt(0));
        }
        if (beforeCalendar.contains(word)) {
            return CALENDAR.matcher(follower.toLowerCase(Locale.ROOT)).matches();
        }
        boolean mayGoOn =
                beforeStarters.contains(word) || (LETTERS.matcher(word).matches() && !isPronoun(flat, last));
        return mayGoOn && !follower.isEmpty() && !starters.contains(follower);
    }

    private static boolean isPronoun(String flat, Span last) {
        int at = last.end() - 2;
        return flat.startsWith(" I.", at - 1) && at > 1 && Character.isLowerCase(flat.charAt(at - 2));
    }

    private static String lastWord(String flat, Span last) {
        int start = last.end();
        while (start > last.start() && last.end() - start < TAG_LENGTH && flat.charAt(start - 1) != ' ') {
            start--;
        }
        return flat.substring(start, last.end()).replaceFirst("^[(\\[“‘\"']+", "");
    }

    private static String firstWord(String flat, Span next) {
        int end = next.start();
        while (end < next.end() && end - next.start() < TAG_LENGTH && isWordPart(flat.charAt(end))) {
            end++;
        }
        return flat.substring(next.start(), end).replace('’', '\'');
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '\'' || c == '’' || c == '-';
    }

    private static Set<String> marked(char mark) {
        return Lists.lines("abbreviations-en.txt").stream()
                .filter(line -> line.charAt(line.length() - 1) == mark)
                .map(line -> mark == '.' ? line : line.substring(0, line.length() - 1))
                .collect(Collectors.toUnmodifiableSet());
    }
}
