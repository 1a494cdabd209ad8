package org.stemma.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stemma.annotation.AnnotatedReport;
import org.stemma.report.ReportId;

/** What every index of stories must do. */
public abstract class StoryIndexContract extends StoryChangeLaws {

    private static final List<Evidence> WHY = List.of(new Evidence("drawn", 1, "by the test"));

    @Test
    void anEmptyIndexHasNothingNear() {
        StoryIndex index = empty();
        assertThat(index.near(Filing.profile(SmallNews.EARLIER_FLOOD), 5)).isEmpty();
        assertThat(index.stories()).isEmpty();
        assertThat(index.of(new ReportId("f1"))).isEmpty();
    }

    @Test
    void anOpenedStoryIsFoundByItsReport() {
        StoryIndex index = opened(SmallNews.FLOOD);
        assertThat(index.of(new ReportId("f2")).orElseThrow().id()).isEqualTo(id("f2"));
        assertThat(index.near(Filing.profile(SmallNews.EARLIER_FLOOD), 2)).hasSize(2);
    }

    @Test
    void applyingAChangeAgainChangesNothing() {
        StoryIndex once = opened(SmallNews.FLOOD);
        StoryIndex twice = opened(SmallNews.FLOOD);
        List<StoryChange> changes = List.of(
                new StoryChange.Preceded(id("f3"), id("f1"), WHY),
                new StoryChange.Merged(id("f1"), id("f2"), WHY),
                new StoryChange.Split(id("f1"), new StoryId("sx"), List.of(new ReportId("f2")), WHY),
                new StoryChange.Closed(id("f1"), WHY));
        changes.forEach(change -> once.apply(change, Optional.empty()));
        changes.forEach(change -> {
            twice.apply(change, Optional.empty());
            twice.apply(change, Optional.empty());
        });
        assertThat(twice.stories()).isEqualTo(once.stories());
    }

    @Test
    void membersAndIdAfterMergesDoNotDependOnTheirOrder() {
        StoryChange first = new StoryChange.Merged(id("f1"), id("f2"), WHY);
        StoryChange second = new StoryChange.Merged(id("f3"), id("f2"), WHY);
        assertThat(after(first, second)).isEqualTo(after(second, first)).hasSize(1);
        StoryChange chained = new StoryChange.Merged(id("f2"), id("f3"), WHY);
        assertThat(after(first, chained)).isEqualTo(after(chained, first)).hasSize(1);
    }

    @Test
    void aMergedIdLeadsToTheStoryItWentInto() {
        StoryIndex index = opened(SmallNews.FLOOD);
        index.apply(new StoryChange.Merged(id("f1"), id("f2"), WHY), Optional.empty());
        assertThat(index.of(new ReportId("f2")).orElseThrow().id()).isEqualTo(id("f1"));
        index.apply(new StoryChange.Preceded(id("f3"), id("f2"), WHY), Optional.empty());
        assertThat(index.of(new ReportId("f3")).orElseThrow().antecedents())
                .extracting(Story.Antecedent::story)
                .containsExactly(id("f1"));
    }

    @Test
    void splitsOfDifferentReportsDoNotDependOnTheirOrder() {
        StoryChange merged = new StoryChange.Merged(id("f1"), id("f2"), WHY);
        StoryChange more = new StoryChange.Merged(id("f1"), id("f3"), WHY);
        StoryChange one = new StoryChange.Split(id("f1"), new StoryId("sa"), List.of(new ReportId("f2")), WHY);
        StoryChange other = new StoryChange.Split(id("f1"), new StoryId("sb"), List.of(new ReportId("f3")), WHY);
        assertThat(after(merged, more, one, other))
                .isEqualTo(after(merged, more, other, one))
                .hasSize(3);
    }

    /** The linker names a part by the report it begins with, which may have opened a story of its own that was merged since. */
    @Test
    void aSplitMayGiveAMergedIdBackToWhatPartsAgain() {
        StoryIndex index = opened(SmallNews.FLOOD);
        StoryChange split = new StoryChange.Split(id("f1"), id("f2"), List.of(new ReportId("f2")), WHY);
        List.of(new StoryChange.Merged(id("f1"), id("f2"), WHY), split, split)
                .forEach(change -> index.apply(change, Optional.empty()));
        assertThat(index.of(new ReportId("f2")).orElseThrow().id()).isEqualTo(id("f2"));
        assertThat(index.story(id("f2")).orElseThrow().members()).hasSize(1);
        assertThat(index.of(new ReportId("f1")).orElseThrow().members()).hasSize(1);
    }

    @Test
    void aSplitIntoAStoryThatIsThereMovesTheReportsIntoIt() {
        StoryChange merged = new StoryChange.Merged(id("f1"), id("f2"), WHY);
        StoryChange split = new StoryChange.Split(id("f1"), id("f3"), List.of(new ReportId("f2")), WHY);
        assertThat(after(merged, split))
                .extracting(story -> story.members().size())
                .containsExactly(1, 2);
    }

    /** The look-alikes: the id that holds for the whole is no part of it, and a part without reports is none. */
    @Test
    void aSplitOfAStoryFromItselfOrOfNothingChangesNothing() {
        StoryChange merged = new StoryChange.Merged(id("f1"), id("f2"), WHY);
        for (StoryChange split : List.of(
                new StoryChange.Split(id("f2"), id("f1"), List.of(new ReportId("f2")), WHY),
                new StoryChange.Split(id("f1"), id("f2"), List.of(new ReportId("f3")), WHY))) {
            assertThat(after(merged, split)).isEqualTo(after(merged));
        }
    }

    @Test
    void aQuietStoryClosesByEventTimeAndALateReportOpensItAgain() {
        StoryIndex index = empty();
        index.apply(new StoryChange.Opened(id("f1"), new ReportId("f1"), WHY), profile(SmallNews.FLOOD.getFirst()));
        assertThat(index.advanceTo(Instant.parse("2024-03-10T00:00:00Z"))).isEmpty();
        List<StoryChange> closing = index.advanceTo(Instant.parse("2024-06-01T00:00:00Z"));
        assertThat(closing).hasSize(1).first().isInstanceOf(StoryChange.Closed.class);
        closing.forEach(change -> index.apply(change, Optional.empty()));
        assertThat(index.stories().getFirst().open()).isFalse();
        assertThat(index.advanceTo(Instant.parse("2024-06-01T00:00:00Z"))).isEmpty();
        index.apply(new StoryChange.Joined(id("f1"), new ReportId("f2"), WHY), profile(SmallNews.FLOOD.get(1)));
        assertThat(index.stories().getFirst().open()).isTrue();
    }

    @Test
    void foldingTheLogGivesTheLiveIndex() {
        StoryIndex live = empty();
        Filing filing = new Filing(live).all(everything());
        StoryIndex replayed = empty();
        filing.replayInto(replayed);
        assertThat(replayed.stories()).isEqualTo(live.stories());
    }

    @Test
    void filingTwiceChangesNothing() {
        StoryIndex index = empty();
        Filing filing = new Filing(index).all(everything());
        List<Story> before = index.stories();
        for (AnnotatedReport report : everything()) {
            assertThat(filing.file(report)).isEmpty();
        }
        assertThat(index.stories()).isEqualTo(before);
    }

    @Test
    void aChangeAboutAnUnknownStoryIsACallersMistake() {
        assertThatThrownBy(() -> empty().apply(new StoryChange.Closed(id("no"), WHY), Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("sno");
    }

    static List<AnnotatedReport> everything() {
        return Stream.of(SmallNews.FLOOD, SmallNews.STRIKE, SmallNews.OTHER_FLOOD, List.of(SmallNews.EARLIER_FLOOD))
                .flatMap(List::stream)
                .toList();
    }

    static Set<Set<String>> clusters(StoryIndex index) {
        return index.stories().stream()
                .map(story -> story.members().stream()
                        .map(member -> member.report().value())
                        .collect(Collectors.toSet()))
                .collect(Collectors.toSet());
    }

    private List<Story> after(StoryChange... changes) {
        StoryIndex index = opened(SmallNews.FLOOD);
        for (StoryChange change : changes) {
            index.apply(change, Optional.empty());
        }
        return index.stories();
    }

    private StoryIndex opened(List<AnnotatedReport> reports) {
        StoryIndex index = empty();
        for (AnnotatedReport report : reports) {
            ReportId id = report.report().id();
            index.apply(new StoryChange.Opened(StoryId.openedBy(id), id, WHY), profile(report));
        }
        return index;
    }

    private static Optional<Profile> profile(AnnotatedReport report) {
        return Optional.of(Filing.profile(report));
    }

    private static StoryId id(String report) {
        return StoryId.openedBy(new ReportId(report));
    }
}
