package org.stemma.sample;

import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import org.stemma.report.When;

/** Compares dates of reports with what the answer key prints. */
final class Days {

    private Days() {}

    /** "2024-03-15 (19:15, no zone)", "2021", "unknown": the words in brackets are for people. */
    static Optional<String> printed(When when, String words) {
        String expected = words.replaceFirst(" \\(.*", "");
        boolean unbounded = when.lastDay().isEmpty();
        boolean met = expected.equals("unknown") ? unbounded : when.edtf().equals(expected);
        return Check.holds(met, "found " + when.edtf() + " because " + when.why());
    }

    static Optional<String> contains(When when, String words) {
        LocalDate day = LocalDate.parse(words);
        boolean met = !when.firstDay().orElse(LocalDate.MIN).isAfter(day)
                && !when.lastDay().orElse(LocalDate.MAX).isBefore(day);
        return Check.holds(met, "found " + when.edtf());
    }

    static Optional<String> within(When when, String words) {
        String[] ends = words.split("/", -1);
        LocalDate first = ends[0].length() > 4
                ? LocalDate.parse(ends[0])
                : Year.parse(ends[0]).atDay(1);
        String end = ends[ends.length - 1];
        LocalDate last = end.length() > 4
                ? LocalDate.parse(end)
                : Year.parse(end).atMonth(12).atEndOfMonth();
        boolean met = !when.firstDay().orElse(LocalDate.MIN).isBefore(first)
                && !when.lastDay().orElse(LocalDate.MAX).isAfter(last);
        return Check.holds(met, "found " + when.edtf());
    }
}
