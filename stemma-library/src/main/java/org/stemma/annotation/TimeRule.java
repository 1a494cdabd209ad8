package org.stemma.annotation;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One shape of expression and what it says.
 *
 * @param name stable, part of the origin of what it marks
 * @param needs what every sentence with such an expression holds
 * @param reading empty where the words only look like an expression of time
 */
record TimeRule(String name, Pattern pattern, Set<TimeTrigger> needs, Function<Hit, Optional<TimePhrase>> reading) {

    static TimeRule shape(String name, String template, Function<Hit, Optional<TimePhrase>> reading) {
        return new TimeRule(name, TimeWords.compile(template), Set.copyOf(TimeTrigger.of(template)), reading);
    }

    static TimeRule fixed(String name, String template, TimePhrase phrase) {
        return shape(name, template, hit -> Optional.of(phrase));
    }

    /**
     * An expression found, in offsets of its sentence.
     *
     * @param phrase what it says
     */
    record Found(int start, int end, String rule, TimePhrase phrase) {}

    /** Every place of {@code sentence} where this rule reads something. */
    List<Found> in(String sentence) {
        List<Found> all = new ArrayList<>();
        Matcher matcher = pattern.matcher(sentence);
        int from = 0;
        while (from <= sentence.length() && matcher.find(from)) {
            Optional<TimePhrase> phrase = read(new Hit(sentence, matcher));
            phrase.ifPresent(said -> all.add(new Found(matcher.start(), matcher.end(), name, said)));
            from = phrase.isPresent() ? Math.max(matcher.end(), from + 1) : matcher.start() + 1;
        }
        return all;
    }

    /** Days that no calendar has (31 June) are nobody's date. */
    private Optional<TimePhrase> read(Hit hit) {
        try {
            return reading.apply(hit);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A match in its sentence. */
    record Hit(String sentence, Matcher match) {

        /** The words of a group, empty when it took no part or the rule has none of that name. */
        String get(String group) {
            String words = match.namedGroups().containsKey(group) ? match.group(group) : null;
            return words == null ? "" : words;
        }

        boolean has(String group) {
            return !get(group).isEmpty();
        }

        int number(String group) {
            return Integer.parseInt(get(group));
        }

        String words() {
            return match.group();
        }

        String before() {
            return sentence.substring(0, match.start());
        }

        String after() {
            return sentence.substring(match.end());
        }

        /** True when the group starts with a capital letter, as names of days and months do. */
        boolean isCapital(String group) {
            return has(group) && Character.isUpperCase(get(group).charAt(0));
        }
    }
}
