package org.stemma.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.stemma.report.ReportId;

/** What must hold of every index after any sequence of changes; the sequences are drawn, always the same. */
public abstract class StoryChangeLaws {

    private static final int SEQUENCES = 150;
    private static final int REPORTS = 8;
    private static final int CHANGES = 25;
    private static final List<Evidence> WHY = List.of(new Evidence("drawn", 1, "by the test"));
    private static final List<Evidence> BY_HAND = List.of(new Evidence(Evidence.HAND, 1, "by the test"));

    protected abstract StoryIndex empty();

    @Test
    void eachChangeAppliedTwiceIsAppliedOnce() {
        for (int seed = 0; seed < SEQUENCES; seed++) {
            StoryIndex once = opened();
            StoryIndex twice = opened();
            for (StoryChange change : drawn(new Random(seed), true)) {
                once.apply(change, Optional.empty());
                twice.apply(change, Optional.empty());
                twice.apply(change, Optional.empty());
            }
            assertThat(twice.stories()).as("sequence %d", seed).isEqualTo(once.stories());
        }
    }

    @Test
    void everyReportIsInOneStoryAndEveryIdLeadsToOne() {
        for (int seed = 0; seed < SEQUENCES; seed++) {
            StoryIndex index = after(drawn(new Random(seed), true));
            List<ReportId> told = index.stories().stream()
                    .flatMap(story -> story.members().stream())
                    .map(Story.Membership::report)
                    .toList();
            assertThat(told).as("sequence %d", seed).containsExactlyInAnyOrderElementsOf(reports());
            for (ReportId report : reports()) {
                assertThat(index.story(StoryId.openedBy(report))).isPresent();
                assertThat(index.of(report))
                        .isEqualTo(index.story(index.of(report).orElseThrow().id()));
            }
        }
    }

    @Test
    void mergesInAnyOrderEndInTheSameStories() {
        for (int seed = 0; seed < SEQUENCES; seed++) {
            Random random = new Random(seed);
            List<StoryChange> merges = new ArrayList<>();
            for (int i = 0; i < REPORTS; i++) {
                merges.add(new StoryChange.Merged(story(random), story(random), WHY));
            }
            List<Story> inOrder = after(merges).stories();
            Collections.shuffle(merges, random);
            assertThat(after(merges).stories()).as("merges %d", seed).isEqualTo(inOrder);
        }
    }

    @Test
    void aReportMovedByHandStaysWhereItWasPut() {
        for (int seed = 0; seed < SEQUENCES; seed++) {
            Random random = new Random(seed);
            StoryIndex index = after(drawn(random, true));
            StoryChange.Moved moved = new StoryChange.Moved(story(random), report(random), BY_HAND);
            index.apply(moved, Optional.empty());
            drawn(random, false).forEach(change -> index.apply(change, Optional.empty()));
            assertThat(index.of(moved.report())).as("sequence %d", seed).isEqualTo(index.story(moved.story()));
        }
    }

    @Test
    void storiesMergedByHandStayOne() {
        for (int seed = 0; seed < SEQUENCES; seed++) {
            Random random = new Random(seed);
            StoryIndex index = after(drawn(random, true));
            StoryChange.Merged merged = new StoryChange.Merged(story(random), story(random), BY_HAND);
            index.apply(merged, Optional.empty());
            Set<ReportId> together = members(index, merged.story());
            drawn(random, false).forEach(change -> index.apply(change, Optional.empty()));
            assertThat(members(index, merged.story())).as("sequence %d", seed).containsAll(together);
        }
    }

    @Test
    void storiesPartedByHandStayTwo() {
        for (int seed = 0; seed < SEQUENCES; seed++) {
            Random random = new Random(seed);
            StoryIndex index = after(drawn(random, true));
            StoryId whole = story(random);
            List<ReportId> leaving =
                    members(index, whole).stream().sorted().limit(1).toList();
            StoryId opened = new StoryId("sparted");
            index.apply(new StoryChange.Split(whole, opened, leaving, BY_HAND), Optional.empty());
            drawn(random, false).forEach(change -> {
                index.apply(new StoryChange.Merged(opened, story(random), WHY), Optional.empty());
                index.apply(change, Optional.empty());
            });
            assertThat(index.story(opened)).as("sequence %d", seed).isNotEqualTo(index.story(whole));
            assertThat(members(index, opened)).containsAll(leaving);
        }
    }

    /** The later word of a person stands: what was parted by hand can be merged by hand. */
    @Test
    void theHandMayChangeItsMind() {
        StoryIndex index = after(List.of(new StoryChange.Merged(story(0), story(1), WHY)));
        StoryId opened = new StoryId("sparted");
        index.apply(new StoryChange.Split(story(0), opened, List.of(reports().get(1)), BY_HAND), Optional.empty());
        index.apply(new StoryChange.Merged(story(0), opened, WHY), Optional.empty());
        assertThat(members(index, opened)).containsExactly(reports().get(1));
        index.apply(new StoryChange.Merged(story(0), opened, BY_HAND), Optional.empty());
        assertThat(members(index, opened))
                .containsExactlyInAnyOrderElementsOf(reports().subList(0, 2));
    }

    private StoryIndex after(List<StoryChange> changes) {
        StoryIndex index = opened();
        changes.forEach(change -> index.apply(change, Optional.empty()));
        return index;
    }

    private StoryIndex opened() {
        StoryIndex index = empty();
        for (ReportId report : reports()) {
            Profile profile = Filing.profile(Filing.report(
                    report.value(), "Ferry " + report, Filing.day("2024-03-04"), "Ferry " + report + " ran aground."));
            index.apply(new StoryChange.Opened(StoryId.openedBy(report), report, WHY), Optional.of(profile));
        }
        return index;
    }

    private static List<StoryChange> drawn(Random random, boolean withHand) {
        return Stream.generate(() -> drawn(random, random.nextInt(CHANGES), withHand && random.nextInt(3) == 0))
                .limit(CHANGES)
                .toList();
    }

    private static StoryChange drawn(Random random, int kind, boolean byHand) {
        List<Evidence> why = byHand ? BY_HAND : WHY;
        return switch (kind % 5) {
            case 0 -> new StoryChange.Merged(story(random), story(random), why);
            case 1 -> new StoryChange.Moved(story(random), report(random), why);
            case 2 -> new StoryChange.Preceded(story(random), story(random), why);
            case 3 -> new StoryChange.Closed(story(random), why);
            default -> {
                StoryId opened = new StoryId("t" + random.nextInt(1_000));
                yield new StoryChange.Split(story(random), opened, List.of(report(random), report(random)), why);
            }
        };
    }

    private static Set<ReportId> members(StoryIndex index, StoryId story) {
        return index.story(story).orElseThrow().members().stream()
                .map(Story.Membership::report)
                .collect(Collectors.toSet());
    }

    private static List<ReportId> reports() {
        return IntStream.range(0, REPORTS).mapToObj(i -> new ReportId("r" + i)).toList();
    }

    private static ReportId report(Random random) {
        return reports().get(random.nextInt(REPORTS));
    }

    private static StoryId story(Random random) {
        return story(random.nextInt(REPORTS));
    }

    private static StoryId story(int number) {
        return StoryId.openedBy(reports().get(number));
    }
}
