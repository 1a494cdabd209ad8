package org.stemma.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.stemma.annotation.AnnotatedReport;
import org.stemma.annotation.TimeMention;
import org.stemma.report.Span;
import org.stemma.report.When;

/** When a clause says that it is so: the time it names, read with the word before it. */
final class Validity {

    private static final Set<String> ENDING = Set.of("by", "until", "till", "before", "through");
    private static final Set<String> STARTING = Set.of("since", "from", "after");

    private static final String NONE = "the clause names no time that could be resolved";
    private static final String SEVERAL = "the clause names several times that exclude one another";

    private Validity() {}

    /** The time of the clause; unknown when it names none, or several that exclude one another. */
    static When of(AnnotatedReport annotated, Span clause) {
        List<TimeMention> named = AnnotatedReport.within(annotated.times(), clause).stream()
                .filter(time -> time.type() == TimeMention.Type.DATE || time.type() == TimeMention.Type.TIME)
                .filter(time -> time.when().firstDay().isPresent())
                .toList();
        if (named.isEmpty()) {
            return new When.Unknown(List.of(NONE));
        }
        List<When> times = new ArrayList<>();
        named.forEach(time -> times.add(bounded(annotated.report().text(), time)));
        boolean agree = times.stream().allMatch(one -> times.stream().allMatch(one::mayBe));
        return agree ? narrowest(times) : new When.Unknown(List.of(SEVERAL));
    }

    private static When bounded(String text, TimeMention time) {
        String before = wordBefore(text, time.span().start());
        Optional<LocalDate> first = time.when().firstDay();
        Optional<LocalDate> last = time.when().lastDay();
        if (ENDING.contains(before) && last.isPresent()) {
            return When.Between.until(last.get(), time.when().why());
        }
        return STARTING.contains(before) && first.isPresent()
                ? When.Between.from(first.get(), time.when().why())
                : time.when();
    }

    private static String wordBefore(String text, int start) {
        String before = text.substring(0, start).stripTrailing();
        int from = before.length();
        while (from > 0 && Character.isLetter(before.charAt(from - 1))) {
            from--;
        }
        return before.substring(from).toLowerCase(Locale.ROOT);
    }

    /** The one with the fewest days; an open interval has the most; the first of equals. */
    private static When narrowest(List<When> times) {
        return times.stream()
                .reduce((one, other) -> days(other) < days(one) ? other : one)
                .orElseThrow();
    }

    private static long days(When when) {
        return when.firstDay().isPresent() && when.lastDay().isPresent()
                ? when.lastDay().get().toEpochDay() - when.firstDay().get().toEpochDay()
                : Long.MAX_VALUE;
    }
}
