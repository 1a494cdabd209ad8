package org.stemma.story;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.stemma.annotation.AnnotatedReport;
import org.stemma.report.Outlet;
import org.stemma.report.Report;
import org.stemma.report.ReportId;
import org.stemma.report.When;

/**
 * Dates an undated report by the dated reports of its story: where both tell of the same weekday, it was published on that day
 * or within the six days after, since a weekday without a date names one of the last seven days.
 */
public final class Siblings {

    /** The days after a weekday during which a report may call it by its bare name. */
    private static final int DAYS_AFTER = 6;

    private Siblings() {}

    /** The narrower dates of those members that have one, by report; never a day that no evidence gives. */
    public static Map<ReportId, When> narrow(Coverage coverage) {
        List<AnnotatedReport> dated = coverage.reports().stream()
                .filter(member -> hasDay(member.report().published()))
                .sorted(Comparator.comparing((AnnotatedReport member) ->
                                member.report().published().firstDay().orElseThrow())
                        .thenComparing(member -> member.report().id()))
                .toList();
        Map<ReportId, When> narrowed = new TreeMap<>();
        for (AnnotatedReport member : coverage.reports()) {
            if (!hasDay(member.report().published())) {
                When own = member.report().published();
                When narrower = narrow(member, dated);
                if (!narrower.edtf().equals(own.edtf())) {
                    narrowed.put(member.report().id(), narrower);
                }
            }
        }
        return narrowed;
    }

    private static boolean hasDay(When when) {
        return when.firstDay().isPresent() && when.firstDay().equals(when.lastDay());
    }

    private static When narrow(AnnotatedReport member, List<AnnotatedReport> dated) {
        Set<DayOfWeek> mine = Weekdays.toldBy(member);
        When narrowed = member.report().published();
        for (AnnotatedReport sibling : dated) {
            Optional<LocalDate> shared = latestShared(mine, sibling);
            if (shared.isPresent()) {
                narrowed = meet(narrowed, shared.get(), reason(shared.get(), sibling.report()));
            }
        }
        return narrowed;
    }

    private static Optional<LocalDate> latestShared(Set<DayOfWeek> mine, AnnotatedReport sibling) {
        EnumSet<DayOfWeek> both = EnumSet.copyOf(Weekdays.toldBy(sibling));
        both.retainAll(mine);
        LocalDate published = sibling.report().published().firstDay().orElseThrow();
        return both.stream()
                .map(day -> published.with(TemporalAdjusters.previousOrSame(day)))
                .max(Comparator.naturalOrder());
    }

    private static String reason(LocalDate day, Report sibling) {
        String weekday = day.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        String name = sibling.outlet().map(Outlet::name).orElse("report " + sibling.id());
        return "tells of the same " + weekday + " as " + name + ", " + day
                + "; a weekday without a date names one of the last seven days";
    }

    /** The days in both; the own date unchanged when there are none, since then it was another such weekday. */
    private static When meet(When own, LocalDate day, String reason) {
        LocalDate first = own.firstDay().filter(day::isBefore).orElse(day);
        LocalDate end = day.plusDays(DAYS_AFTER);
        LocalDate last = own.lastDay().filter(end::isAfter).orElse(end);
        if (last.isBefore(first)) {
            return own;
        }
        List<String> why = new ArrayList<>(List.of(reason));
        why.addAll(own.why());
        return When.Between.days(first, last, why);
    }
}
