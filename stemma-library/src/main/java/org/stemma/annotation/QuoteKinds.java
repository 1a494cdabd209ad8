package org.stemma.annotation;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.stemma.report.Span;

/** Says what the marks around some words are for: somebody's speech, a fragment of it, or distance. */
final class QuoteKinds {

    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern EDGE = Pattern.compile("^[^\\p{L}\\d]+|[^\\p{L}\\d]+$");

    /** A quotation this long is speech whatever stands around it. */
    private static final int SPEECH_WORDS = 8;

    /** Shorter than this nothing is a clause. */
    private static final int CLAUSE_WORDS = 3;

    /** Marks of distance stand on a phrase no longer than this. */
    private static final int SCARE_WORDS = 5;

    /** How many words before the marks may name what bears the title. */
    private static final int TITLE_REACH = 2;

    private static final String LEADS_IN = ":：,，";
    private static final String LEADS_OUT = ",，،—–-";
    private static final String STOPS = ".!?…。！？؟։";

    /** A clause in any script is longer than this; a title or a word held at a distance is mostly shorter. */
    private static final int CLAUSE_LETTERS = 12;

    private static final Set<String> FINITE = Set.of(
            "is",
            "are",
            "was",
            "were",
            "be",
            "am",
            "has",
            "have",
            "had",
            "will",
            "would",
            "can",
            "could",
            "may",
            "might",
            "must",
            "should",
            "shall",
            "do",
            "does",
            "did",
            "isn't",
            "aren't",
            "wasn't",
            "weren't",
            "won't",
            "don't",
            "doesn't",
            "didn't",
            "can't",
            "couldn't",
            "i'm",
            "we're",
            "they're",
            "it's",
            "he's",
            "she's",
            "that's",
            "there's",
            "i've",
            "we've",
            "i'll",
            "we'll",
            "let's",
            "you're");

    private static final Set<String> SAYINGS = CueTable.english().sayings();

    /** Words behind which marks hold a title or a name rather than speech. */
    private static final Set<String> TITLED = Set.of(
            "film",
            "movie",
            "book",
            "song",
            "album",
            "novel",
            "series",
            "play",
            "poem",
            "painting",
            "game",
            "episode",
            "documentary",
            "magazine",
            "opera",
            "musical",
            "titled",
            "entitled",
            "dubbed",
            "named",
            "known",
            "so-called",
            "nicknamed",
            "aka");

    /** Words behind which even a short quotation is somebody's; behind a noun or adjective it is a name. */
    private static final Set<String> LEADING = Set.of(
            "that", "as", "was", "were", "is", "are", "be", "been", "a", "an", "the", "of", "to", "at", "with", "and",
            "by", "it", "him", "her", "them", "for", "in", "not", "so", "very", "being", "would", "will", "or", "from",
            "but");

    /** The kind of {@code pair} inside the sentence {@code around}. */
    Quote.Kind of(String text, QuoteMarks.Pair pair, Span around) {
        String inner = pair.inner().of(text);
        List<String> words = words(inner);
        List<String> before = words(text.substring(around.start(), pair.span().start()));
        List<String> after = words(text.substring(pair.span().end(), around.end()));
        if (isTitle(inner, before)) {
            return Quote.Kind.SCARE;
        }
        boolean clause = words.stream().anyMatch(FINITE::contains) && words.size() > CLAUSE_WORDS;
        if (isSpeech(inner, words, clause)) {
            return Quote.Kind.SPEECH;
        }
        boolean named = words.size() <= CLAUSE_WORDS && !isStopped(inner) && !before.isEmpty();
        if (named && !LEADING.contains(before.getLast()) && !SAYINGS.contains(before.getLast())) {
            return Quote.Kind.SCARE;
        }
        boolean told =
                before.stream().anyMatch(SAYINGS::contains) || after.stream().anyMatch(SAYINGS::contains);
        boolean leads = before.isEmpty() && isStopped(inner);
        return told || clause || leads || words.size() > SCARE_WORDS ? Quote.Kind.FRAGMENT : Quote.Kind.SCARE;
    }

    /** The kind by marks and length alone, for any language. */
    static Quote.Kind byMarks(String text, QuoteMarks.Pair pair, Span around) {
        String inner = pair.inner().of(text).strip();
        String before = text.substring(around.start(), pair.span().start()).strip();
        String after = text.substring(pair.span().end(), around.end()).strip();
        boolean led = !before.isEmpty() && LEADS_IN.indexOf(before.charAt(before.length() - 1)) >= 0;
        boolean tagged = !after.isEmpty() && LEADS_OUT.indexOf(after.charAt(0)) >= 0;
        boolean whole = !inner.isEmpty() && STOPS.indexOf(inner.charAt(inner.length() - 1)) >= 0;
        boolean several = inner.length() >= CLAUSE_LETTERS;
        if (led || several && (tagged || whole) || words(inner).size() >= SPEECH_WORDS) {
            return Quote.Kind.SPEECH;
        }
        return several ? Quote.Kind.FRAGMENT : Quote.Kind.SCARE;
    }

    private static boolean isSpeech(String inner, List<String> words, boolean clause) {
        boolean capital = Character.isUpperCase(inner.codePointAt(0));
        boolean whole = capital && isStopped(inner) && words.size() >= CLAUSE_WORDS;
        return words.size() >= SPEECH_WORDS || clause && (capital || isStopped(inner)) || whole;
    }

    private static boolean isStopped(String inner) {
        return ".!?…,—".indexOf(inner.charAt(inner.length() - 1)) >= 0;
    }

    /** "the film “Long Way Home”": capitals throughout, behind a word for a work. */
    private static boolean isTitle(String inner, List<String> before) {
        boolean announced = before.reversed().stream().limit(TITLE_REACH).anyMatch(TITLED::contains);
        return announced
                && Arrays.stream(SPACE.split(inner, -1))
                        .allMatch(word -> Character.isUpperCase(word.codePointAt(0)) || word.length() <= CLAUSE_WORDS);
    }

    private static List<String> words(String text) {
        return SPACE.splitAsStream(text.strip())
                .map(word -> EDGE.matcher(word.toLowerCase(Locale.ROOT).replace('’', '\''))
                        .replaceAll(""))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
