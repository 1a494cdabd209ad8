package org.stemma.annotation;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.annotation.TimeRule.Hit;

/** Tells words of time from words that look like them: a verb "may", a march, two thousand soldiers, a person called June. */
final class LookAlikes {

    private static final Pattern LAST_WORD = Pattern.compile("([\\p{L}’'.]+|[-–—/(,\"“])[\\s\\u00a0]*$");
    private static final Pattern NEXT_WORD = Pattern.compile("^[\\s\\u00a0]*([\\p{L}\\d’']+|[-–—/),.;:%])");
    private static final Pattern PLURAL = Pattern.compile(
            "^[\\s\\u00a0]+(?:(?!this|his|was|has|is|as|its|us|across|unless|less|perhaps|always|besides)[a-z-]+[a-z]{2}s|people|men|women"
                    + "|children|police|troops|percent|per cent|km|kg|mph|kph|lbs?|miles|tons|tonnes|feet)\\b");

    private static final Pattern MEASURE =
            Pattern.compile("^[\\s\\u00a0]?(?:kg|km|mph|kph|lbs?|hectares|acres|feet|metres|meters|miles)\\b");

    /** Behind figures that are no year: "2000-strong", "2000/1". */
    private static final Pattern COUNTED =
            Pattern.compile("[-–]?(?:year|strong|foot|mile|meter|metre|pound|ton|seat|man|km|m\\b)|/\\d|:\\d");

    private static final Pattern OPENED = Pattern.compile("[\"“.:]\\s*$");

    /** Months that are also verbs, names of persons or other words. */
    private static final Set<String> DOUBTFUL = Set.of("may", "march", "april", "june", "august");

    private static final Set<String> INTO_TIME = Set.of(
            "in",
            "since",
            "until",
            "till",
            "during",
            "through",
            "before",
            "after",
            "from",
            "between",
            "by",
            "late",
            "early",
            "mid",
            "last",
            "next",
            "this",
            "every",
            "each",
            "throughout",
            "-",
            "–");

    private static final Set<String> TOWARDS =
            Set.of("of", "to", "for", "and", "or", "around", "about", "(", ",", "the", "on");

    private static final Set<String> BEFORE_YEAR = Set.of(
            "in",
            "since",
            "of",
            "by",
            "until",
            "till",
            "from",
            "to",
            "between",
            "during",
            "after",
            "before",
            "early",
            "late",
            "mid",
            "and",
            "or",
            "throughout",
            "through",
            "around",
            "fiscal",
            "year",
            "the",
            "circa",
            "on",
            "than",
            "for",
            "(",
            "pre",
            "post",
            "-",
            "–",
            ",",
            "christmas",
            "summer",
            "winter",
            "spring",
            "autumn",
            "fall",
            "'s",
            "its",
            "his",
            "their",
            "her");

    private static final Pattern HOUSE_NUMBER = Pattern.compile(
            "^\\s+(?:block|(?:[NESW]\\.?\\s)?(?:\\p{Lu}\\p{L}+\\s){1,2}(?:Street|St\\.|Avenue|Ave\\.|Road|Rd\\.|Drive|Boulevard))");

    /** Older years stand behind one of these, or are other numbers. */
    private static final Set<String> INTO_YEAR =
            Set.of("in", "since", "until", "year", "circa", "around", "before", "after", "from");

    private static final int OLDEST_BARE_YEAR = 1700;

    private static final Set<String> BEFORE_FIGURE = Set.of(
            "no.",
            "no",
            "number",
            "room",
            "flight",
            "route",
            "highway",
            "area",
            "section",
            "article",
            "page",
            "resolution",
            "boeing",
            "windows",
            "nasdaq",
            "channel",
            "model",
            "code",
            "some",
            "nearly",
            "almost",
            "least",
            "over",
            "under",
            "up",
            "roughly",
            "approximately",
            "million",
            "series",
            "unit",
            "zip",
            "km",
            "only",
            "another",
            "just",
            "these",
            "those");

    private static final Set<String> SPEAKING = Set.of(
            "said", "told", "was", "is", "has", "had", "says", "who", "s", "will", "did", "and", "adds", "added",
            "met");

    private LookAlikes() {}

    /** True when group {@code month}, alone without a day, names a month. */
    static boolean isMonth(Hit hit, boolean cued) {
        if (!hit.isCapital("month")) {
            return false;
        }
        String name = hit.get("month").toLowerCase(Locale.ROOT).replace(".", "");
        String before = lastWord(hit.before());
        String after = nextWord(hit.after());
        if (cued) {
            return true;
        }
        boolean into = INTO_TIME.contains(before.toLowerCase(Locale.ROOT));
        boolean nameFollows = !after.isEmpty() && Character.isUpperCase(after.charAt(0));
        if (into && !before.equals("-")) {
            return !nameFollows || !DOUBTFUL.contains(name);
        }
        boolean nameBefore = !before.isEmpty() && !before.equals("The") && Character.isUpperCase(before.charAt(0));
        if (nameFollows || nameBefore || name.length() <= 3) {
            return false;
        }
        boolean towards = TOWARDS.contains(before.toLowerCase(Locale.ROOT));
        return !DOUBTFUL.contains(name) || (towards && !SPEAKING.contains(after));
    }

    /** True when group {@code year}, four figures alone, names a year. */
    static boolean isYear(Hit hit) {
        String before = lastWord(hit.before()).toLowerCase(Locale.ROOT);
        if (BEFORE_FIGURE.contains(before) || endsIn(hit.before(), "$€£#:/.0123456789")) {
            return false;
        }
        if (COUNTED.matcher(hit.after()).lookingAt()) {
            return false;
        }
        if (HOUSE_NUMBER.matcher(hit.after()).find()) {
            return false;
        }
        boolean counted = (PLURAL.matcher(hit.after()).find() && hit.number("year") % 50 == 0)
                || MEASURE.matcher(hit.after()).find();
        boolean modern = hit.number("year") > OLDEST_BARE_YEAR;
        return !counted
                && (modern ? BEFORE_YEAR.contains(before) || isModern(hit.number("year")) : INTO_YEAR.contains(before));
    }

    private static boolean isModern(int year) {
        return year < 2100 && year % 100 != 0;
    }

    /** True when group {@code weekday} names a day and not a paper or a song. */
    static boolean isWeekday(Hit hit) {
        String after = nextWord(hit.after());
        boolean titled = !after.isEmpty()
                && Set.of("Times", "Telegraph", "Mail", "Mirror", "Express", "Post", "Herald", "Mercury")
                        .contains(after);
        return hit.isCapital("weekday") && !titled;
    }

    /** True for "spring" and its like when a season is meant without its year. */
    static boolean isSeason(Hit hit) {
        String before = lastWord(hit.before());
        boolean titled = Character.isUpperCase(hit.get("season").charAt(0)) && !before.isEmpty();
        boolean bare = hit.words().toLowerCase(Locale.ROOT).startsWith("the ");
        boolean cued = !bare || INTO_TIME.contains(before.toLowerCase(Locale.ROOT)) || before.equals("of");
        return !titled && cued && !nextWord(hit.after()).equals("of");
    }

    /** True when the group is part of a title or name: a capital where no sentence starts. */
    static boolean isTitled(Hit hit, String group) {
        return hit.isCapital(group)
                && !lastWord(hit.before()).isEmpty()
                && !OPENED.matcher(hit.before()).find();
    }

    /** True for "around the same time" that dates something, not "at the same time" that only joins two clauses. */
    static boolean isSameTime(Hit hit) {
        String words = hit.words().toLowerCase(Locale.ROOT);
        return (words.startsWith("around") || words.startsWith("about"))
                && !nextWord(hit.after()).equals("as");
    }

    /** True where "a year", "an hour" is a length and not a rate or a unit: "for a year". */
    static boolean leadsIntoLength(String before) {
        return Set.of(
                        "for", "in", "within", "about", "almost", "over", "lasted", "took", "spent", "than", "during",
                        "half", "after")
                .contains(lastWord(before).toLowerCase(Locale.ROOT));
    }

    static boolean endsIn(String before, String signs) {
        return !before.isEmpty() && signs.indexOf(before.charAt(before.length() - 1)) >= 0;
    }

    /** The word or mark before, as printed; empty at the start. */
    static String lastWord(String before) {
        Matcher matcher = LAST_WORD.matcher(before);
        return matcher.find() ? matcher.group(1) : "";
    }

    /** The word or mark behind, as printed; empty at the end. */
    static String nextWord(String after) {
        Matcher matcher = NEXT_WORD.matcher(after);
        return matcher.find() ? matcher.group(1) : "";
    }
}
