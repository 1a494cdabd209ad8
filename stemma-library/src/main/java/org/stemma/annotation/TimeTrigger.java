package org.stemma.annotation;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What a sentence must hold for a rule to be worth trying; most sentences hold little. */
enum TimeTrigger {
    DIGIT("\\d"),
    MONTH("(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"),
    WEEKDAY("(?:mon|tues|wednes|thurs|fri|satur|sun)day"),
    UNIT("(?:second|minute|hour|day|week|month|quarter|year|decade|centur|morning|afternoon|evening|night)"),
    SEASON("(?:spring|summer|autumn|fall|winter)"),
    DAY_PART("(?:morning|noon|evening|night|midday|lunch|dawn)"),
    FEAST("(?:christmas|new year|valentine|halloween|boxing|may day|thanksgiving|labor|memorial|easter|good friday)");

    private static final Map<String, TimeTrigger> BY_PIECE = Map.ofEntries(
            Map.entry("month", MONTH),
            Map.entry("month2", MONTH),
            Map.entry("weekday", WEEKDAY),
            Map.entry("season", SEASON),
            Map.entry("unit", UNIT),
            Map.entry("daypart", DAY_PART),
            Map.entry("feast", FEAST),
            Map.entry("year", DIGIT),
            Map.entry("day", DIGIT),
            Map.entry("day2", DIGIT),
            Map.entry("clock24", DIGIT),
            Map.entry("h24", DIGIT),
            Map.entry("q", DIGIT));

    private final Pattern pattern;

    TimeTrigger(String regex) {
        this.pattern = Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }

    /** What {@code sentence} holds. */
    static Set<TimeTrigger> in(String sentence) {
        Set<TimeTrigger> held = EnumSet.noneOf(TimeTrigger.class);
        for (TimeTrigger trigger : values()) {
            if (trigger.pattern.matcher(sentence).find()) {
                held.add(trigger);
            }
        }
        return held;
    }

    /** What every match of {@code template} holds: its pieces and named groups that stand outside all brackets and are not optional. */
    static Set<TimeTrigger> of(String template) {
        Set<TimeTrigger> needed = EnumSet.noneOf(TimeTrigger.class);
        int depth = 0;
        for (int i = 0; i < template.length(); i++) {
            char c = template.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '|' && depth == 0) {
                return EnumSet.noneOf(TimeTrigger.class);
            } else if (c == '(' || c == '{') {
                if (depth == 0) {
                    add(needed, template, i);
                }
                depth++;
            } else if (c == ')' || c == '}') {
                depth--;
            }
        }
        return needed;
    }

    private static void add(Set<TimeTrigger> needed, String template, int open) {
        boolean piece = template.charAt(open) == '{';
        boolean named = template.startsWith("(?<", open)
                && !template.startsWith("(?<=", open)
                && !template.startsWith("(?<!", open);
        int close = closing(template, open);
        if ((piece || named) && !template.startsWith("?", close + 1)) {
            int from = piece ? open + 1 : open + 3;
            int to = piece ? close : template.indexOf('>', open);
            TimeTrigger trigger = BY_PIECE.get(template.substring(from, to));
            if (trigger != null
                    && !(trigger == DIGIT
                            && named
                            && template.charAt(to + 1) != '\\'
                            && template.charAt(to + 1) != '[')) {
                needed.add(trigger);
            }
        }
    }

    private static int closing(String template, int open) {
        int depth = 0;
        for (int i = open; i < template.length(); i++) {
            char c = template.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '(' || c == '{') {
                depth++;
            } else if (c == ')' || c == '}') {
                depth--;
                if (depth == 0) {
                    return i;
                }
            }
        }
        return template.length();
    }
}
