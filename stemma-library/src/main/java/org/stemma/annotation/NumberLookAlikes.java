package org.stemma.annotation;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells amounts from other numbers: ages, scores, names with figures, house numbers, the pronoun "one". */
final class NumberLookAlikes {

    private static final Set<String> NAMED_BY_NUMBER = Set.of(
            "no.",
            "no",
            "number",
            "numbers",
            "article",
            "section",
            "chapter",
            "page",
            "paragraph",
            "resolution",
            "room",
            "flight",
            "channel",
            "highway",
            "route",
            "interstate",
            "phase",
            "type",
            "model",
            "version",
            "protocol",
            "apartment",
            "suite",
            "gate",
            "category",
            "grade",
            "aged",
            "age",
            "ages",
            "fiscal",
            "part",
            "line",
            "unit",
            "building",
            "block",
            "district",
            "case",
            "bill",
            "amendment",
            "proposition",
            "title",
            "lot",
            "day",
            "week",
            "round",
            "quarter",
            "level",
            "step",
            "appendix",
            "magnitude");

    private static final Pattern AGE = Pattern.compile(
            "^(?:[\\s-]+(?:years?|months?|weeks?|days?)[\\s-]+olds?\\b|s\\b|,(?=\\s(?:of|from|who|was|is|a|an|the|and|said|told|whose|has)\\b)|,$|\\s?\\))");

    private static final Pattern ADDRESS = Pattern.compile(
            "^\\s+(?:\\p{Lu}\\p{L}+\\s+){1,3}(?:Street|St\\.|Avenue|Ave\\.|Road|Rd\\.|Boulevard|Lane|Drive|Square)");

    /** "6100 block of the avenue", "the 5.0 update". */
    private static final Pattern NAMES_BEHIND =
            Pattern.compile("^\\s+(?:block|(?i:update|version|release|firmware|resolution|calib\\w+))\\b");

    private static final Pattern PHONE = Pattern.compile("[-.\\s]\\d{3,4}\\b");

    private static final Pattern OLD = Pattern.compile("[\\s-]+(?:year|month|week)s?[\\s-]+old");

    private static final Pattern APPOSED = Pattern.compile("[\\p{L}.],\\s$");

    private static final Pattern CLOSED = Pattern.compile("[,;:]\\s*$");

    private static final Pattern FOUR_FIGURES = Pattern.compile("\\d{4}");

    private static final Pattern PLURAL_BEHIND = Pattern.compile(
            "[\\s\\u00a0]+(?:[\\p{L}’'-]+\\s){0,3}?(?:[a-z]+s|people|men|women|children|troops|police)\\b");

    private static final Pattern ALONE =
            Pattern.compile("\\s+(?:were|was|are|is|have|had|died|survived|escaped|others|of them|of whom)\\b");

    private static final Pattern TIME_NAME = Pattern.compile(
            "(?:\\p{Lu}\\p{L}*day|January|February|March|April|May|June|July|August|September|October|November|December)");

    /** What stands farther off says nothing of a number. */
    private static final int NEAR = 200;

    private static final String EMERGENCY = "911";

    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2100;

    private NumberLookAlikes() {}

    /** True unless the number in {@code sentence} is something else than an amount. */
    static boolean isAmount(String sentence, AmountGrammar.Found found) {
        String before = sentence.substring(Math.max(0, found.start() - NEAR), found.start());
        String after = sentence.substring(found.end(), Math.min(sentence.length(), found.end() + NEAR));
        String words = sentence.substring(found.start(), found.end());
        if (found.unit().isPresent()) {
            return true;
        }
        boolean figures = Character.isDigit(words.charAt(0));
        String last = LookAlikes.lastWord(before);
        if (NAMED_BY_NUMBER.contains(last.toLowerCase(Locale.ROOT))
                && !PLURAL_BEHIND.matcher(after).lookingAt()) {
            return false;
        }
        if (figures && (isAge(before, after) || PHONE.matcher(after).lookingAt() || isName(last, after, before))) {
            return false;
        }
        return !words.equals(EMERGENCY)
                && !NAMES_BEHIND.matcher(after).find()
                && !isYear(words, after)
                && !ADDRESS.matcher(after).find()
                && !isPronoun(words, before, after);
    }

    /** True where a number without a noun still counts: "two were hurt". */
    static boolean standsAlone(String after, String words) {
        return ALONE.matcher(after).lookingAt() && !words.equalsIgnoreCase("one");
    }

    /** "Lee, 44, said", "(44)", "a 44-year-old". */
    private static boolean isAge(String before, String after) {
        boolean apposed = APPOSED.matcher(before).find();
        return OLD.matcher(after).lookingAt() || (apposed && AGE.matcher(after).find());
    }

    /** "Boeing 737", "Apollo 11", unless plainly several of something. */
    private static boolean isName(String last, String after, String before) {
        boolean capital = !last.isEmpty() && Character.isUpperCase(last.charAt(0));
        boolean first = before.strip().equals(last);
        boolean closed = CLOSED.matcher(before).find();
        return capital
                && !first
                && !closed
                && !TIME_NAME.matcher(last).matches()
                && !PLURAL_BEHIND.matcher(after).lookingAt();
    }

    private static boolean isYear(String words, String after) {
        if (!FOUR_FIGURES.matcher(words).matches()) {
            return false;
        }
        int number = Integer.parseInt(words);
        return number >= FIRST_YEAR
                && number < LAST_YEAR
                && !PLURAL_BEHIND.matcher(after).lookingAt();
    }

    private static boolean isPronoun(String words, String before, String after) {
        if (!words.equalsIgnoreCase("one")) {
            return false;
        }
        String last = LookAlikes.lastWord(before).toLowerCase(Locale.ROOT);
        String next = LookAlikes.nextWord(after);
        return Set.of("no", "the", "this", "that", "which", "every", "any", "another", "each", "only", "a")
                        .contains(last)
                || Set.of(
                                "of", "another", "can", "day", "time", "thing", "side", "way", "hand", "must", "should",
                                "-", "such")
                        .contains(next)
                || !next.matches("\\p{L}+");
    }
}
