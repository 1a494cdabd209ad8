package org.stemma.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.stemma.annotation.AnnotatedReport;
import org.stemma.report.Report;
import org.stemma.report.ReportId;
import org.stemma.story.Evidence;
import org.stemma.story.Profiler;
import org.stemma.story.StoryChange;
import org.stemma.story.StoryId;

/** What every store must do. */
public abstract class StoreContract {

    private static final Report LATE = org.stemma.story.Filing.report(
                    "b", "Late", org.stemma.story.Filing.undated(), "Kept first.")
            .report();
    private static final Report EARLY = org.stemma.story.Filing.report(
                    "a", "Early", org.stemma.story.Filing.day("2024-01-02"), "Kept second.")
            .report();
    private static final StoryChange OPENED =
            new StoryChange.Opened(StoryId.openedBy(LATE.id()), LATE.id(), why(0.1 + 0.2));
    private static final StoryChange JOINED = new StoryChange.Joined(OPENED.story(), EARLY.id(), why(1.0 / 3));
    private static final StoryChange CLOSED = new StoryChange.Closed(OPENED.story(), why(1));

    protected abstract Store empty();

    @Test
    void aFilingComesBackAsItWasInOrderOfKeeping() {
        Store store = filled();
        assertThat(reports(store)).containsExactly(LATE, EARLY);
        assertThat(changes(store)).containsExactly(OPENED, JOINED);
        assertThat(store.report(new ReportId("a"))).contains(EARLY);
        assertThat(store.report(new ReportId("c"))).isEmpty();
    }

    @Test
    void aReportThatIsKeptIsNotFiledAgainAndNeitherAreItsChanges() {
        Store store = filled();
        assertThat(store.file(filing(LATE, List.of(CLOSED)))).isFalse();
        assertThat(reports(store)).containsExactly(LATE, EARLY);
        assertThat(changes(store)).containsExactly(OPENED, JOINED);
    }

    @Test
    void changesWithoutAReportGoBehindTheLog() {
        Store store = filled();
        store.append(List.of(CLOSED));
        assertThat(changes(store)).containsExactly(OPENED, JOINED, CLOSED);
        assertThat(reports(store)).containsExactly(LATE, EARLY);
    }

    @Test
    void whatIsHandedOnWhileReadingMayBeAskedAfter() {
        Store store = filled();
        store.reports(report -> assertThat(store.report(report.id())).contains(report));
    }

    @Test
    void aTakerThatFailsStopsTheReadingAndTheStoreGoesOn() {
        Store store = filled();
        assertThatThrownBy(() -> store.reports(report -> {
                    throw new IllegalStateException("enough");
                }))
                .hasMessage("enough");
        assertThat(reports(store)).containsExactly(LATE, EARLY);
        store.append(List.of(CLOSED));
        assertThat(changes(store)).contains(CLOSED);
    }

    private Store filled() {
        Store store = empty();
        assertThat(store.file(filing(LATE, List.of(OPENED)))).isTrue();
        assertThat(store.file(filing(EARLY, List.of(JOINED)))).isTrue();
        return store;
    }

    private static Filing filing(Report report, List<StoryChange> changes) {
        return new Filing(report, new Profiler(Optional.empty()).profile(AnnotatedReport.bare(report)), changes);
    }

    private static List<Report> reports(Store store) {
        List<Report> reports = new ArrayList<>();
        store.reports(reports::add);
        return reports;
    }

    private static List<StoryChange> changes(Store store) {
        List<StoryChange> changes = new ArrayList<>();
        store.changes(changes::add);
        return changes;
    }

    private static List<Evidence> why(double score) {
        return List.of(new Evidence("drawn", score, "by the test"));
    }
}
