package org.stemma.desk;

import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.stemma.annotation.AnnotatedReport;
import org.stemma.desk.kept.Entry;
import org.stemma.desk.search.Shelf;
import org.stemma.desk.sql.StoryRows;
import org.stemma.report.Report;
import org.stemma.report.ReportId;
import org.stemma.story.Story;
import org.stemma.story.StoryId;

/**
 * Answers what the search index asks of its desk. The reports it has to take in are annotated a page at a time, on all processors.
 *
 * <pre>
 * ahead   r1 r2 … r90 → annotated, not yet taken
 * </pre>
 */
final class DeskShelf implements Shelf {

    /** Rows read at a time. */
    private static final int PAGE = 200;

    /** Two ids are enough to know that a name is not of one story. */
    private static final int CHOICES = 8;

    private final Desk desk;
    private final StoryRows stories;
    private final Function<Report, AnnotatedReport> annotate;
    private final Map<ReportId, AnnotatedReport> ahead = new ConcurrentHashMap<>();
    private Runnable taken = () -> {};

    /**
     * The shelf of {@code desk}.
     *
     * @param annotate called from several threads
     */
    DeskShelf(Desk desk, StoryRows stories, Function<Report, AnnotatedReport> annotate) {
        this.desk = desk;
        this.stories = stories;
        this.annotate = annotate;
    }

    /** Calls {@code each} for every report that the index takes in late. */
    void whenTaken(Runnable each) {
        taken = each;
    }

    @Override
    public long last() throws IOException {
        return desk.last();
    }

    @Override
    public void after(long sequence, Taker taker) throws IOException {
        long at = sequence;
        long last = desk.last(); // one who files without a pause would be followed without an end
        List<Entry> page = desk.after(at, PAGE);
        while (!page.isEmpty()) {
            List<Entry.Kept> reports = page.stream()
                    .filter(Entry.Kept.class::isInstance)
                    .map(Entry.Kept.class::cast)
                    .toList();
            reports.parallelStream().forEach(kept -> ahead.put(kept.report().id(), annotate.apply(kept.report())));
            for (Entry.Kept kept : reports) {
                taker.take(kept.sequence(), kept.report());
                taken.run();
            }
            ahead.clear();
            at = page.getLast().sequence();
            page = at < last ? desk.after(at, PAGE) : List.of();
        }
    }

    @Override
    public AnnotatedReport annotate(Report report) {
        AnnotatedReport ready = ahead.remove(report.id());
        return ready == null ? annotate.apply(report) : ready;
    }

    @Override
    public Optional<Report> report(ReportId id) throws IOException {
        return desk.report(id);
    }

    @Override
    public Map<ReportId, StoryId> homes(Collection<ReportId> reports) throws IOException {
        return stories.of(reports);
    }

    @Override
    public Optional<List<ReportId>> members(String id) throws IOException {
        Map<StoryId, Story> stories = new LinkedHashMap<>();
        for (StoryId named : desk.storiesNamed(id, CHOICES)) {
            desk.story(named).ifPresent(story -> stories.put(story.id(), story));
        }
        return stories.size() == 1
                ? stories.values().stream()
                        .findFirst()
                        .map(story -> story.members().stream()
                                .map(Story.Membership::report)
                                .toList())
                : Optional.empty();
    }
}
