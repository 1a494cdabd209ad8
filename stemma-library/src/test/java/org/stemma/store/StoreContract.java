package org.stemma.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.stemma.report.Report;
import org.stemma.report.ReportId;
import org.stemma.story.Evidence;
import org.stemma.story.Filing;
import org.stemma.story.StoryChange;
import org.stemma.story.StoryId;

/** What every store must do. */
public abstract class StoreContract {

    private static final Report LATE =
            Filing.report("b", "Late", Filing.undated(), "Kept first.").report();
    private static final Report EARLY = Filing.report("a", "Early", Filing.day("2024-01-02"), "Kept second.")
            .report();

    protected abstract Store empty();

    @Test
    void reportsComeBackAsTheyWereInOrderOfKeeping() {
        Store store = empty();
        assertThat(store.keep(LATE)).isTrue();
        assertThat(store.keep(EARLY)).isTrue();
        assertThat(store.reports()).containsExactly(LATE, EARLY);
        assertThat(store.report(new ReportId("a"))).contains(EARLY);
        assertThat(store.report(new ReportId("c"))).isEmpty();
    }

    @Test
    void keepingAReportTwiceKeepsItOnce() {
        Store store = empty();
        store.keep(LATE);
        assertThat(store.keep(LATE)).isFalse();
        assertThat(store.reports()).hasSize(1);
    }

    @Test
    void theLogIsAppendOnlyAndHoldsAChangeOnce() {
        Store store = empty();
        StoryChange opened = opened("a", 1);
        StoryChange joined = new StoryChange.Joined(opened.story(), new ReportId("b"), opened.evidence());
        assertThat(store.append(opened)).isTrue();
        assertThat(store.append(joined)).isTrue();
        assertThat(store.append(opened("a", 1))).isFalse();
        assertThat(store.changes()).containsExactly(opened, joined);
    }

    @Test
    void aChangeWithOtherEvidenceIsAnotherChange() {
        Store store = empty();
        store.append(opened("a", 1));
        assertThat(store.append(opened("a", 2))).isTrue();
    }

    @Test
    void whatWasHandedOutDoesNotChangeAfterwards() {
        Store store = empty();
        List<Report> before = store.reports();
        store.keep(EARLY);
        assertThat(before).isEmpty();
    }

    private static StoryChange opened(String report, double score) {
        ReportId id = new ReportId(report);
        return new StoryChange.Opened(StoryId.openedBy(id), id, List.of(new Evidence("drawn", score, "by the test")));
    }
}
