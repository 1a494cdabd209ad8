package org.stemma.briefing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.stemma.annotation.AnnotatedReport;
import org.stemma.annotation.TimeMention;
import org.stemma.collation.Apparatus;
import org.stemma.collation.Entry;
import org.stemma.collation.Locus;
import org.stemma.collation.Reading;
import org.stemma.report.When;
import org.stemma.story.Coverage;

/** Lays the dated claims out by date, each once. */
final class Timelines {

    private Timelines() {}

    static Timeline of(Coverage coverage, Apparatus apparatus) {
        List<Timeline.Item> items = new ArrayList<>();
        for (Entry entry : apparatus.entries()) {
            if (entry.locus().kind() == Locus.Kind.POINT) {
                item(coverage, entry).ifPresent(items::add);
            }
        }
        items.sort(Comparator.<Timeline.Item, LocalDate>comparing(
                        item -> item.when().firstDay().orElse(LocalDate.MAX))
                .thenComparing(item -> item.when().edtf())
                .thenComparing(item -> item.sentence().text()));
        return new Timeline(items);
    }

    /** The first reading with exactly one date; two dates in a clause leave it open which is the deed's. */
    private static java.util.Optional<Timeline.Item> item(Coverage coverage, Entry entry) {
        for (Reading reading : entry.readings()) {
            AnnotatedReport annotated = coverage.report(reading.report()).orElseThrow();
            List<When> dates = AnnotatedReport.within(annotated.times(), reading.span()).stream()
                    .filter(time -> time.type() == TimeMention.Type.DATE || time.type() == TimeMention.Type.TIME)
                    .map(TimeMention::when)
                    .filter(when -> when.firstDay().isPresent())
                    .distinct()
                    .toList();
            if (dates.size() == 1) {
                List<Citation> citations = List.of(Citation.of(annotated.report(), reading.span()));
                return java.util.Optional.of(
                        new Timeline.Item(dates.getFirst(), new Cited(reading.value(), citations)));
            }
        }
        return java.util.Optional.empty();
    }
}
