package org.stemma.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stemma.report.ReportId;

/** Reports drawn as rows of words, each counting as a figure: how many they share decides how like they are. */
class DivisionTest {

    private static final LinkerWeights WEIGHTS = new LinkerWeights(
            new Weighing(-4, Map.of(Measure.FIGURES, 12.0)),
            new Weighing(-4, Map.of(Measure.FIGURES, 12.0)),
            0,
            1,
            2,
            2.5,
            1,
            3,
            30,
            600);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            quake oskerry pier cranes ; quake oskerry pier mayor | quake vantry school roof ; quake vantry school bell | quake oskerry pier tram | 2
            quake oskerry pier cranes ; quake oskerry pier mayor | quake oskerry pier bell ; quake oskerry pier roof   | quake oskerry pier tram | 0
            quake oskerry pier cranes ; quake oskerry pier mayor | quake vantry school roof                            | quake oskerry pier tram | 0
            quake oskerry pier cranes                            | quake vantry school roof ; quake vantry school bell | quake oskerry pier tram | 2
            """)
    void aStoryOfTwoHappeningsIsDividedWhenBothAreSeen(String near, String far, String asked, int moved) {
        List<StoryChange> changes = new ArrayList<>();
        List<String> members = new ArrayList<>(List.of(far.split(" ; ", -1)));
        members.addAll(List.of(near.split(" ; ", -1)));
        Comparison whole = Comparison.of(candidate(members, asked, Set.of()), WEIGHTS);
        Comparison home = Division.of(whole, WEIGHTS, changes);
        int gone = moved == 0 ? 0 : near.split(" ; ", -1).length;
        assertThat(changes).hasSize(moved == 0 ? 0 : 1);
        assertThat(home.candidate().members()).hasSize(moved == 0 ? members.size() : gone);
        if (moved > 0) {
            StoryChange.Split split = (StoryChange.Split) changes.getFirst();
            assertThat(split.reports()).hasSize(gone);
            assertThat(split.evidence().getFirst().detail()).startsWith("two groups");
            assertThat(home.story()).isEqualTo(split.opened());
        }
    }

    @Test
    void aStoryAPersonHasPutReportsInIsNotDivided() {
        List<StoryChange> changes = new ArrayList<>();
        List<String> members = List.of(
                "quake vantry school roof",
                "quake vantry school bell",
                "quake oskerry pier cranes",
                "quake oskerry pier mayor");
        Candidate held = candidate(members, "quake oskerry pier tram", Set.of(new ReportId("r2")));
        Comparison whole = Comparison.of(held, WEIGHTS);
        assertThat(Division.of(whole, WEIGHTS, changes)).isEqualTo(whole);
        assertThat(changes).isEmpty();
    }

    private static Candidate candidate(List<String> members, String asked, Set<ReportId> pinned) {
        Rarity rarity = new Rarity();
        List<WeighedProfile> shown = IntStream.range(0, members.size())
                .mapToObj(i -> profile("r" + i, members.get(i)))
                .map(profile -> WeighedProfile.of(profile, rarity))
                .toList();
        return new Candidate(
                StoryId.openedBy(new ReportId("r0")),
                shown.stream().map(WeighedProfile::report).toList(),
                pinned,
                Set.of(),
                Set.of(),
                WeighedProfile.of(profile("new", asked), rarity),
                List.of(),
                shown);
    }

    private static Profile profile(String id, String words) {
        return new Profile(
                new ReportId(id),
                Optional.empty(),
                Filing.day("2024-03-04"),
                Bag.of(List.of(words.split(" ", -1))),
                Bag.EMPTY,
                Bag.EMPTY,
                Bag.of(List.of(words.split(" ", -1))),
                new Actors(Bag.EMPTY, Bag.EMPTY),
                Particulars.NONE,
                List.of(),
                Optional.empty(),
                Map.of());
    }
}
