package org.stemma.annotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stemma.annotation.TimeRule.Found;

/** All shapes together: finds the expressions of time in a sentence, leftmost first, the longest where shapes compete. */
final class TimeGrammar {

    private static final List<TimeRule> RULES = Stream.of(
                    DateRules.all(), YearRules.all(), FigureRules.all(), RelativeRules.all(), DurationRules.all())
            .flatMap(List::stream)
            .toList();

    private static final Openings OPENINGS =
            new Openings(RULES.stream().map(TimeRule::pattern).toList());

    private static final Comparator<Found> LEFTMOST_LONGEST =
            Comparator.comparingInt(Found::start).thenComparing(Found::end, Comparator.reverseOrder());

    private TimeGrammar() {}

    /** Expressions of {@code sentence} in order, not overlapping, in offsets of the sentence. */
    static List<Found> find(String sentence) {
        List<Found> all = new Reading(sentence).all();
        all.sort(LEFTMOST_LONGEST);
        List<Found> kept = new ArrayList<>();
        int end = 0;
        for (Found found : all) {
            if (found.start() >= end) {
                kept.add(found);
                end = found.end();
            }
        }
        return kept;
    }

    /** One pass over one sentence: every rule reads on behind what it has read. */
    private static final class Reading {
        private final String sentence;
        private final @Nullable Matcher[] matchers = new Matcher[RULES.size()];
        private final int[] next = new int[RULES.size()];
        private final List<Found> found = new ArrayList<>();

        Reading(String sentence) {
            this.sentence = sentence;
        }

        List<Found> all() {
            for (int at = 0; at < sentence.length(); at++) {
                if (Openings.isStart(sentence, at)) {
                    for (int rule : OPENINGS.at(sentence, at)) {
                        if (next[rule] <= at) {
                            read(rule, at);
                        }
                    }
                }
            }
            return found;
        }

        private void read(int rule, int at) {
            Matcher matcher = matchers[rule];
            if (matcher == null) {
                matcher = Openings.matcher(RULES.get(rule).pattern(), sentence);
                matchers[rule] = matcher;
            }
            if (matcher.region(at, sentence.length()).lookingAt()) {
                Optional<Found> one = RULES.get(rule).read(sentence, matcher);
                one.ifPresent(found::add);
                next[rule] = one.isPresent() ? matcher.end() : at + 1;
            }
        }
    }
}
