package org.stemma.web.story;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.stemma.Account;
import org.stemma.annotation.Source;
import org.stemma.briefing.Citation;
import org.stemma.briefing.Timeline;
import org.stemma.ledger.Holding;
import org.stemma.report.When;
import org.stemma.tell.ChainWords;
import org.stemma.tell.DateWords;
import org.stemma.tell.Sigla;
import org.stemma.web.draw.TimeDrawing;
import org.stemma.web.draw.TimeScale;

/** Makes the timeline of a story. */
final class TimelineViews {

    private final Citations citations;
    private final TimeDrawing drawing;
    private final LocalDate now;

    private TimelineViews(Citations citations, TimeDrawing drawing, LocalDate now) {
        this.citations = citations;
        this.drawing = drawing;
        this.now = now;
    }

    static TimelineView of(StoryHead head, Account account) {
        List<Timeline.Item> items = account.brief().timeline().items();
        Optional<LocalDate> latest = account.coverage().reports().stream()
                .flatMap(annotated -> annotated.report().published().firstDay().stream())
                .max(Comparator.naturalOrder());
        List<LocalDate> days = Stream.concat(
                        items.stream()
                                .map(Timeline.Item::when)
                                .flatMap(when -> Stream.concat(when.firstDay().stream(), when.lastDay().stream())),
                        latest.stream())
                .toList();
        if (days.isEmpty()) {
            // Nothing is dated: the line has one day that nothing stands on.
            days = List.of(LocalDate.EPOCH);
        }
        LocalDate now =
                latest.orElse(days.stream().max(Comparator.naturalOrder()).orElse(LocalDate.EPOCH));
        TimeDrawing drawing = new TimeDrawing(new TimeScale(days), now);
        Citations citations = new Citations(account.coverage(), new Sigla(account.coverage()), head.places());
        TimelineViews views = new TimelineViews(citations, drawing, now);
        return new TimelineView(
                head,
                DateWords.of(now),
                drawing.axis(),
                items.stream().map(views::item).toList(),
                account.holdings().stream()
                        .filter(holding -> head.places()
                                .moment()
                                .valid()
                                .map(day -> holding.valid().mayBe(When.On.day(day, List.of())))
                                .orElse(true))
                        .map(views::held)
                        .toList());
    }

    private TimelineView.Item item(Timeline.Item item) {
        When when = item.when();
        boolean scheduled = when.firstDay().filter(now::isBefore).isPresent();
        return new TimelineView.Item(
                DateWords.of(when),
                when.edtf(),
                scheduled,
                drawing.bar(when.firstDay(), when.lastDay(), scheduled),
                item.sentence().text(),
                citations.all(item.sentence().citations()));
    }

    private TimelineView.Held held(Holding holding) {
        return new TimelineView.Held(
                holding.valid().edtf().isEmpty() ? "at no known time" : DateWords.of(holding.valid()),
                holding.subject(),
                holding.relation(),
                holding.object(),
                according(holding.according()),
                holding.knownSince().map(DateWords::of).orElse("no date"),
                holding.status().name().toLowerCase(Locale.ROOT),
                citations
                        .all(holding.evidence().stream()
                                .map(evidence -> new Citation(evidence.report(), evidence.span()))
                                .toList())
                        .stream()
                        .sorted(Comparator.comparing(Cite::siglum))
                        .toList());
    }

    private static String according(List<Source> sources) {
        return String.join(
                ", ",
                sources.stream()
                        .map(source -> ChainWords.of(List.of(source)))
                        .distinct()
                        .toList());
    }
}
