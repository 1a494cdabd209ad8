package org.stemma.annotation;

import java.time.DateTimeException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One shape of expression and what it says.
 *
 * @param name stable, part of the origin of what it marks
 * @param groups the names of the pattern's groups
 * @param reading empty where the words only look like an expression of time
 */
record TimeRule(String name, Pattern pattern, Set<String> groups, Function<Hit, Optional<TimePhrase>> reading) {

    static TimeRule shape(String name, String template, Function<Hit, Optional<TimePhrase>> reading) {
        Pattern pattern = TimeWords.compile(template);
        return new TimeRule(name, pattern, Set.copyOf(pattern.namedGroups().keySet()), reading);
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

    /** What {@code match} in {@code sentence} says; empty where it only looks like an expression of time. */
    Optional<Found> read(String sentence, Matcher match) {
        return read(new Hit(sentence, match, groups)).map(said -> new Found(match.start(), match.end(), name, said));
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
    record Hit(String sentence, Matcher match, Set<String> groups) {

        /** What stands farther off says nothing of an expression. */
        private static final int NEAR = 200;

        /** True when the rule has a group of that name. */
        boolean knows(String group) {
            return groups.contains(group);
        }

        /** The words of a group, empty when it took no part or the rule has none of that name. */
        String get(String group) {
            String words = knows(group) ? match.group(group) : null;
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

        /** The letters close before it. */
        String before() {
            return sentence.substring(Math.max(0, match.start() - NEAR), match.start());
        }

        /** The letters close behind it. */
        String after() {
            return sentence.substring(match.end(), Math.min(sentence.length(), match.end() + NEAR));
        }

        /** True when the group starts with a capital letter, as names of days and months do. */
        boolean isCapital(String group) {
            return has(group) && Character.isUpperCase(get(group).charAt(0));
        }
    }
}
