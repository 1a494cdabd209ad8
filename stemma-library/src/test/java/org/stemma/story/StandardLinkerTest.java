package org.stemma.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.stemma.annotation.AnnotatedReport;
import org.stemma.report.ReportId;

class StandardLinkerTest {

    private static final int SHUFFLES = 24;

    @Test
    void reportsOfOneHappeningMakeOneStoryWhateverTheirOrder() {
        for (int seed = 0; seed < SHUFFLES; seed++) {
            List<AnnotatedReport> reports = new ArrayList<>(StoryIndexContract.everything());
            Collections.shuffle(reports, new Random(seed));
            MemoryIndex index = new MemoryIndex();
            new Filing(index).all(reports);
            assertThat(StoryIndexContract.clusters(index))
                    .as(
                            "shuffle %d: %s",
                            seed, reports.stream().map(r -> r.report().id()).toList())
                    .isEqualTo(Set.of(Set.of("f1", "f2", "f3"), Set.of("o1", "o2"), Set.of("s1", "s2"), Set.of("e1")));
        }
    }

    // H7
    @Test
    void theSameActorsThreeYearsBeforeAreAnAntecedentWhicheverComesFirst() {
        List<AnnotatedReport> early = new ArrayList<>(List.of(SmallNews.EARLIER_FLOOD));
        early.addAll(SmallNews.FLOOD);
        List<AnnotatedReport> late = new ArrayList<>(SmallNews.FLOOD);
        late.add(SmallNews.EARLIER_FLOOD);
        for (List<AnnotatedReport> order : List.of(early, late)) {
            MemoryIndex index = new MemoryIndex();
            new Filing(index).all(order);
            Story flood = index.of(new ReportId("f1")).orElseThrow();
            Story before = index.of(new ReportId("e1")).orElseThrow();
            assertThat(flood.antecedents()).extracting(Story.Antecedent::story).containsExactly(before.id());
            assertThat(before.antecedents()).isEmpty();
            assertThat(flood.antecedents().getFirst().evidence())
                    .anyMatch(why -> why.detail().contains("Harlow Deep"));
        }
    }

    @Test
    void ofManyLikeHappeningsOfOtherYearsAFewAreAntecedentsAndNoneIsNamedTwice() {
        MemoryIndex index = new MemoryIndex();
        Filing filing = new Filing(index);
        for (int year = 2000; year <= 2021; year += 3) {
            filing.file(Filing.report(
                    "e" + year,
                    SmallNews.EARLIER_FLOOD.report().title().orElseThrow(),
                    Filing.day(year + "-03-02"),
                    SmallNews.EARLIER_FLOOD.report().text()));
        }
        filing.all(SmallNews.FLOOD);
        Story flood = index.of(new ReportId("f1")).orElseThrow();
        assertThat(flood.antecedents()).hasSize(Antecedents.MOST);
        assertThat(filing.log().stream().filter(StoryChange.Preceded.class::isInstance))
                .extracting(change -> change.story() + " " + ((StoryChange.Preceded) change).antecedent())
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(3 * Antecedents.MOST);
    }

    @Test
    void anEarlierHappeningThatIsFiledLateIsTheAntecedentOnlyOfStoriesThatHaveFew() {
        MemoryIndex index = new MemoryIndex();
        Filing filing = new Filing(index);
        for (int year = 2021; year >= 1997; year -= 3) {
            filing.file(Filing.report(
                    "e" + year,
                    SmallNews.EARLIER_FLOOD.report().title().orElseThrow(),
                    Filing.day(year + "-03-02"),
                    SmallNews.EARLIER_FLOOD.report().text()));
        }
        assertThat(index.stories())
                .hasSize(9)
                .allMatch(story -> story.antecedents().size() <= Antecedents.MOST)
                .anyMatch(story -> story.antecedents().size() == Antecedents.MOST);
    }

    @Test
    void twoLikeHappeningsOfOneWeekStayTwoStories() {
        MemoryIndex index = new MemoryIndex();
        new Filing(index).all(SmallNews.FLOOD).all(SmallNews.OTHER_FLOOD);
        assertThat(index.stories())
                .hasSize(2)
                .allMatch(story -> story.antecedents().isEmpty());
    }

    @Test
    void aReportThatIsAlreadyInACandidateChangesNothing() {
        MemoryIndex index = new MemoryIndex();
        Filing filing = new Filing(index).all(SmallNews.FLOOD);
        assertThat(filing.file(SmallNews.FLOOD.get(2))).isEmpty();
    }

    /** A reader would not take "words in both" for a reason against. */
    @Test
    void whatIsSharedSpeaksForOneHappeningAndChanceAgainst() {
        Filing filing = new Filing(new MemoryIndex()).all(SmallNews.FLOOD);
        List<Evidence> joined = filing.log().stream()
                .filter(StoryChange.Joined.class::isInstance)
                .flatMap(change -> change.evidence().stream())
                .toList();
        assertThat(joined)
                .filteredOn(why ->
                        Set.of("words", "names", "title", "figures", "days").contains(why.feature()))
                .isNotEmpty()
                .allSatisfy(why -> assertThat(why.score()).as(why.detail()).isPositive());
        assertThat(joined)
                .filteredOn(why -> why.feature().equals("chance"))
                .isNotEmpty()
                .allSatisfy(why -> assertThat(why.score()).isNegative());
    }

    @Test
    void aNewStorySaysWhatTheNearestOneLacks() {
        Filing filing = new Filing(new MemoryIndex()).all(SmallNews.FLOOD);
        List<StoryChange> opened = filing.file(SmallNews.OTHER_FLOOD.getFirst());
        assertThat(opened).hasSize(1).first().isInstanceOf(StoryChange.Opened.class);
        assertThat(opened.getFirst().evidence().getFirst().detail())
                .startsWith(
                        "too unlike story " + StoryId.openedBy(new ReportId("f1")) + ": it has nothing of Piet Lund")
                .endsWith(" is needed)");
    }

    @Test
    void everyDecisionSaysWhy() {
        Filing filing = new Filing(new MemoryIndex()).all(StoryIndexContract.everything());
        assertThat(filing.log()).allSatisfy(change -> {
            assertThat(change.evidence()).isNotEmpty();
            assertThat(change.evidence()).noneMatch(why -> why.detail().isBlank());
        });
    }
}
