package org.stemma.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.stemma.annotation.AnnotatedReport;
import org.stemma.report.ReportId;

/** An undated report put with an old story leaves it when reports of its own time come. */
class PartingTest {

    private static final AnnotatedReport UNDATED = Filing.report(
            "u1",
            "Nine trapped by water at Harlow Deep",
            Filing.undated(),
            "Water broke into the Harlow Deep colliery near Oskerry and trapped nine miners, rescue chief Ada Novak said. Brand Coal"
                    + " stopped all shifts; pumps are on the way from Tern.");

    @Test
    void anUndatedReportMovesToTheReportsOfItsOwnTime() {
        MemoryIndex index = new MemoryIndex();
        Filing filing = new Filing(index).all(List.of(SmallNews.EARLIER_FLOOD, UNDATED));
        filing.all(SmallNews.FLOOD);
        assertThat(StoryIndexContract.clusters(index)).isEqualTo(Set.of(Set.of("e1"), Set.of("u1", "f1", "f2", "f3")));
        assertThat(index.of(new ReportId("u1")).orElseThrow().antecedents())
                .extracting(Story.Antecedent::story)
                .containsExactly(StoryId.openedBy(new ReportId("e1")));
    }

    @Test
    void theOpenerKeepsTheIdOfItsStory() {
        MemoryIndex index = new MemoryIndex();
        Filing filing = new Filing(index).all(List.of(UNDATED, SmallNews.EARLIER_FLOOD));
        boolean together = index.stories().size() == 1;
        filing.all(SmallNews.FLOOD);
        assertThat(StoryIndexContract.clusters(index)).isEqualTo(Set.of(Set.of("e1"), Set.of("u1", "f1", "f2", "f3")));
        assertThat(index.of(new ReportId("u1")).orElseThrow().id()).isEqualTo(StoryId.openedBy(new ReportId("u1")));
        assertThat(filing.log().stream().anyMatch(StoryChange.Split.class::isInstance))
                .isEqualTo(together);
    }

    /** Parting would move the other report, which opened no story, and give it an id of its own. */
    @Test
    void aReportThatAPersonPutThereIsNotPartedFromTheOpenerEither() {
        MemoryIndex index = new MemoryIndex();
        Filing filing = new Filing(index).all(List.of(UNDATED, SmallNews.EARLIER_FLOOD));
        StoryId opened = StoryId.openedBy(new ReportId("u1"));
        List<Evidence> byHand = List.of(new Evidence(Evidence.HAND, 1, "one and the same"));
        index.apply(new StoryChange.Moved(opened, new ReportId("e1"), byHand), Optional.empty());
        filing.all(SmallNews.FLOOD);
        assertThat(filing.log()).noneMatch(StoryChange.Split.class::isInstance);
        assertThat(index.of(new ReportId("e1")).orElseThrow().id()).isEqualTo(opened);
        assertThat(index.of(new ReportId("u1")).orElseThrow().id()).isEqualTo(opened);
    }

    @Test
    void reportsOfOneTimeAreNeverParted() {
        Filing filing = new Filing(new MemoryIndex()).all(SmallNews.FLOOD).all(List.of(UNDATED));
        assertThat(filing.log()).noneMatch(StoryChange.Split.class::isInstance);
    }
}
