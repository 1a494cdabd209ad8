package org.stemma.annotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.stemma.annotation.TimeRule.Found;

/** All shapes together: finds the expressions of time in a sentence, leftmost first, the longest where shapes compete. */
final class TimeGrammar {

    private static final List<TimeRule> RULES = Stream.of(
                    DateRules.all(), YearRules.all(), RelativeRules.all(), DurationRules.all())
            .flatMap(List::stream)
            .toList();

    private static final Comparator<Found> LEFTMOST_LONGEST =
            Comparator.comparingInt(Found::start).thenComparing(Found::end, Comparator.reverseOrder());

    private TimeGrammar() {}

    /** Expressions of {@code sentence} in order, not overlapping, in offsets of the sentence. */
    static List<Found> find(String sentence) {
        List<Found> all = new ArrayList<>();
        Set<TimeTrigger> held = TimeTrigger.in(sentence);
        for (TimeRule rule : RULES) {
            if (held.containsAll(rule.needs())) {
                all.addAll(rule.in(sentence));
            }
        }
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
}
