package org.stemma.annotation;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.stemma.annotation.TimeRule.Found;

/**
 * What one sentence says about when it was written.
 *
 * @param weekdays days of the week told of as past or left open, without a date
 * @param years the years it prints in full, each once
 * @param past printed days, months and years told of as past
 * @param saysLastYear true when it calls something "last year"
 */
record Telling(
        String sentence, List<DayOfWeek> weekdays, List<Integer> years, List<Period> past, boolean saysLastYear) {

    private static final Set<String> INTO_PAST = Set.of("in", "on", "since", "during", "after", "of", "from");

    private static final Pattern AHEAD =
            Pattern.compile("\\b(?:will|would|shall|by|until|plans?|planned|scheduled|expected|due|bid|deadline)\\b");

    /** One for each sentence of the account. */
    static List<Telling> of(AnnotatedReport annotated) {
        return annotated.sentences().stream()
                .map(sentence -> of(sentence.span().of(annotated.report().text())))
                .toList();
    }

    boolean names(DayOfWeek day) {
        return weekdays.contains(day);
    }

    private static Telling of(String sentence) {
        List<DayOfWeek> weekdays = new ArrayList<>();
        List<Integer> years = new ArrayList<>();
        List<Period> past = new ArrayList<>();
        boolean lastYear = false;
        for (Found found : TimeGrammar.find(sentence)) {
            Tense tense = Tense.around(sentence, found.start(), found.end());
            weekday(found.phrase()).filter(day -> tense != Tense.FUTURE).ifPresent(weekdays::add);
            lastYear |= found.phrase() instanceof TimePhrase.Shifted(CalendarUnit unit, long steps)
                    && unit == CalendarUnit.YEAR
                    && steps == -1;
            if (found.phrase() instanceof TimePhrase.Dated(Period period)) {
                addOnce(years, period.first().getYear());
                if (tense == Tense.PAST && isToldAsPast(sentence, found)) {
                    past.add(period);
                }
            }
        }
        return new Telling(sentence, List.copyOf(weekdays), List.copyOf(years), List.copyOf(past), lastYear);
    }

    /** Only behind a word that places, and where nothing in the sentence looks ahead. */
    private static boolean isToldAsPast(String sentence, Found found) {
        String into = LookAlikes.lastWord(sentence.substring(0, found.start())).replaceAll("[“\"]", "");
        return INTO_PAST.contains(into.toLowerCase(Locale.ROOT))
                && !AHEAD.matcher(sentence).find();
    }

    private static Optional<DayOfWeek> weekday(TimePhrase phrase) {
        return switch (phrase) {
            case TimePhrase.NamedWeekday named when named.step() == TimePhrase.Step.OPEN -> Optional.of(named.day());
            case TimePhrase.Timed timed -> weekday(timed.day());
            default -> Optional.empty();
        };
    }

    private static void addOnce(List<Integer> years, int year) {
        if (!years.contains(year)) {
            years.add(year);
        }
    }
}
