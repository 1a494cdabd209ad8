package org.stemma.annotation;

import java.time.DayOfWeek;
import java.time.Month;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** The words time is told in, and the pieces of expression that {@link TimeRule} templates name in braces. */
final class TimeWords {

    /** Behind a word or figure: no letter, digit or further part of a number. */
    private static final String END = "(?![\\p{L}\\d])";

    private static final String MONTH =
            "Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|Jun(?:e|\\.)?|Jul(?:y|\\.)?"
                    + "|Aug(?:ust|\\.)?|Sep(?:t(?:ember|\\.)?|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?";

    private static final String WEEKDAY = "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday";

    private static final String SHORT_WEEKDAY = "Mon|Tues?|Wed|Thur?s?|Fri|Sat|Sun";

    private static final String UNIT =
            "seconds?|minutes?|hours?|days?|weeks?|weekends?|months?|quarters?|years?|decades?|centur(?:y|ies)";

    private static final String COUNT = "(?:" + NumberWords.FIGURES
            + "(?:\\s(?:hundred|thousand|million|billion))?|(?:an?\\s(?=hundred|thousand|million))?" + NumberWords.WORDS
            + "|a couple of|a dozen)(?:\\sand\\sa\\shalf)?";

    /** Approximators belong to the expression (TIMEX3 guidelines). */
    private static final String ABOUT =
            "(?:(?:nearly|almost|roughly|approximately|at least|at most|more than|less than|fewer than|over|under"
                    + "|up to|as many as|no more than|no less than|just over|just under|an estimated|well over)\\s)?";

    private static final String VAGUE = "several|a few|few|many|some|a number of|dozens of|countless|those few|the few";

    private static final String DAY_PART =
            "morning|afternoon|evening|night|midday|lunchtime|mid-morning|mid-afternoon|overnight|dawn";

    private static final String ZONE =
            "GMT|UTC|BST|CES?T|EES?T|MSK|IST|JST|E[SD]?T|C[SD]T|M[SD]T|P[SD]?T|Eastern(?: time)?|Pacific(?: time)?|local time"
                    + "|[A-Z][a-z]+ time";

    private static final Map<String, String> PIECES = pieces();

    private static final Map<String, String> DAY_PART_CODES = Map.ofEntries(
            Map.entry("morning", "TMO"),
            Map.entry("mid-morning", "TMO"),
            Map.entry("dawn", "TMO"),
            Map.entry("afternoon", "TAF"),
            Map.entry("mid-afternoon", "TAF"),
            Map.entry("midday", "TMI"),
            Map.entry("lunchtime", "TMI"),
            Map.entry("evening", "TEV"),
            Map.entry("night", "TNI"),
            Map.entry("overnight", "TNI"));

    private TimeWords() {}

    /** Compiles a template: braces name pieces, a space stands for any white space, case is left to look-alike checks. */
    static Pattern compile(String template) {
        String regex = template;
        for (Map.Entry<String, String> piece : PIECES.entrySet()) {
            regex = regex.replace("{" + piece.getKey() + "}", piece.getValue());
        }
        return Pattern.compile(
                "(?<![\\p{L}\\d])(?:" + regex.replace(" ", "[\\s\\u00a0]+") + ")" + END, Pattern.CASE_INSENSITIVE);
    }

    static Month month(String word) {
        String start = word.substring(0, 3).toUpperCase(Locale.ROOT);
        for (Month month : Month.values()) {
            if (month.name().startsWith(start)) {
                return month;
            }
        }
        throw new IllegalArgumentException(word + " is no month");
    }

    static DayOfWeek weekday(String word) {
        String start = word.substring(0, 3).toUpperCase(Locale.ROOT);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.name().startsWith(start)) {
                return day;
            }
        }
        throw new IllegalArgumentException(word + " is no weekday");
    }

    /** TIMEX3 code of a part of the day: {@code TNI}. */
    static String dayPart(String word) {
        return DAY_PART_CODES.getOrDefault(word.toLowerCase(Locale.ROOT), "");
    }

    /** "three and a half" → 3.5, "a" → 1; empty for words that give no number. */
    static OptionalDouble count(String words) {
        String text = words.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s\\u00a0]+", " ");
        if (text.equals("a") || text.equals("an") || text.equals("the") || text.equals("one")) {
            return OptionalDouble.of(1);
        }
        if (text.equals("a couple of")) {
            return OptionalDouble.of(2);
        }
        double half = text.endsWith(" and a half") ? 0.5 : 0;
        OptionalDouble whole = NumberWords.parse(half > 0 ? text.substring(0, text.length() - 11) : text);
        return whole.isPresent() ? OptionalDouble.of(whole.getAsDouble() + half) : whole;
    }

    static Optional<TimePhrase.Part> part(String word) {
        String part = word.toLowerCase(Locale.ROOT).replaceAll("^the[\\s\\u00a0]+|[\\s\\u00a0]+of$", "");
        return switch (part) {
            case "early", "beginning", "start" -> Optional.of(TimePhrase.Part.EARLY);
            case "mid", "middle" -> Optional.of(TimePhrase.Part.MIDDLE);
            case "late", "end", "close" -> Optional.of(TimePhrase.Part.LATE);
            default -> Optional.empty();
        };
    }

    static TimePhrase.Step step(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "last", "past", "previous", "prior", "this past" -> TimePhrase.Step.LAST;
            case "this", "current", "present" -> TimePhrase.Step.THIS;
            case "next", "coming", "upcoming", "this coming" -> TimePhrase.Step.NEXT;
            case "last year" -> TimePhrase.Step.LAST_YEAR;
            case "this year" -> TimePhrase.Step.THIS_YEAR;
            case "next year" -> TimePhrase.Step.NEXT_YEAR;
            default -> TimePhrase.Step.OPEN;
        };
    }

    private static Map<String, String> pieces() {
        Map<String, String> pieces = new LinkedHashMap<>();
        pieces.put("month", "(?<month>" + MONTH + ")" + END);
        pieces.put("month2", "(?<month2>" + MONTH + ")" + END);
        pieces.put("day", day("day"));
        pieces.put("day2", day("day2"));
        pieces.put("year", "(?<year>1\\d\\d\\d|20\\d\\d)(?!\\d|[.,]\\d|%)");
        pieces.put("weekday", "(?<weekday>" + WEEKDAY + ")");
        pieces.put("anyday", "(?:(?:" + WEEKDAY + "|(?:" + SHORT_WEEKDAY + ")\\.?),? )?");
        pieces.put("season", "(?<season>spring|summer|autumn|fall|winter)");
        pieces.put("unit", "(?<unit>" + UNIT + ")");
        pieces.put("n", "(?<n>" + COUNT + ")");
        pieces.put("a", "(?<n>" + COUNT + "|an?)");
        pieces.put("about", ABOUT);
        pieces.put("vague", "(?<vague>" + VAGUE + ")");
        pieces.put(
                "part", "(?<part>early|mid|late|the (?:beginning|start|middle|end|close) of)(?: in)?[-\\s](?:the )?");
        pieces.put("daypart", "(?<daypart>" + DAY_PART + ")");
        pieces.put("step", "(?<step>last|this|next|this past|this coming)");
        pieces.put("ofyear", "(?:of |in |,? )?(?<ofyear>(?:last|this|next) year)");
        pieces.put("clock", "(?<hour>\\d{1,2})(?:[:.](?<minute>[0-5]\\d)(?::[0-5]\\d)?)?");
        pieces.put("clock24", "(?<h24>[01]?\\d|2[0-3]):(?<m24>[0-5]\\d)");
        pieces.put("ampm", "(?<ampm>[ap])\\.?m\\b\\.?");
        pieces.put("zone", "(?:,? \\(?(?<zone>" + ZONE + ")\\)?)?");
        return pieces;
    }

    private static String day(String name) {
        return "(?<" + name + ">0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?![\\d%]|[.:]\\d|,\\d{3}(?!\\d))";
    }
}
