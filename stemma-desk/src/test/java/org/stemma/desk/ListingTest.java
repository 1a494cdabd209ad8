package org.stemma.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stemma.desk.kept.StoryPage;
import org.stemma.desk.kept.StoryQuery;
import org.stemma.desk.kept.StorySummary;
import org.stemma.desk.search.Field;
import org.stemma.story.StoryId;

/** Ten happenings, one a day from 2021-01-01 on, each told on three days by three outlets. */
class ListingTest {

    private static final int REPORTS = 30;

    @TempDir
    private static Path folder;

    private static Desk desk;

    @BeforeAll
    static void file() throws IOException {
        SmallPress.desk(folder.resolve("desk"), REPORTS);
        desk = Desk.read(folder.resolve("desk"), SmallPress::line);
    }

    @AfterAll
    static void close() throws IOException {
        desk.close();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 4, 100})
    void thePagesJoinedAreTheWholeList(int most) throws IOException {
        List<StorySummary> joined = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            StoryPage page = desk.listing().page(StoryQuery.ALL, most, after);
            assertThat(page.stories()).hasSizeLessThanOrEqualTo(most);
            joined.addAll(page.stories());
            after = page.next();
        } while (after.isPresent());
        assertThat(joined).isEqualTo(desk.stories(0, REPORTS));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
        # since    | before     | known      | outlet        | words       | stories
        -          | -          | -          | -             | -           | 10
        2021-01-10 | -          | -          | -             | -           | 3
        -          | 2021-01-03 | -          | -             | -           | 2
        -          | -          | 2021-01-04 | -             | -           | 3
        2021-01-03 | -          | 2021-01-04 | -             | -           | 3
        -          | -          | -          | Tern Radio    | -           | 10
        -          | -          | -          | nowhere       | -           | 0
        -          | -          | -          | -             | Vellinford1 | 1
        -          | -          | -          | Quell "Courier" | Vellinford1 | 1
        2021-01-09 | -          | -          | -             | Vellinford1 | 0
        """)
    void everyFilterThatIsGivenHasToHold(
            String since, String before, String known, String outlet, String words, int stories) throws IOException {
        StoryQuery query = new StoryQuery(
                day(since),
                day(before),
                day(known),
                outlet == null ? Map.of() : Map.of(Field.OUTLET, outlet),
                words == null ? "" : words);
        assertThat(desk.listing().page(query, REPORTS, Optional.empty()).stories())
                .hasSize(stories);
        assertThat(desk.listing().count(query)).isEqualTo(stories);
    }

    private static Optional<Instant> day(String day) {
        return Optional.ofNullable(day).map(given -> Instant.parse(given + "T00:00:00Z"));
    }

    @Test
    void aStoryIsListedAsItWasKnown() throws IOException {
        StoryQuery query = new StoryQuery(Optional.empty(), Optional.empty(), day("2021-01-02"), Map.of(), "");
        StorySummary story =
                desk.listing().page(query, 1, Optional.empty()).stories().getFirst();
        assertThat(story.reports()).isEqualTo(1);
        assertThat(story.latest()).isEqualTo(day("2021-01-02"));
        assertThat(story.title()).isEqualTo("A flood in Oskerryford0");
    }

    @Test
    void aSearchThatFindsVeryManyStoriesIsToldFromThePagesAsTheyCome() throws IOException {
        Set<StoryId> found = new HashSet<>();
        for (int i = 0; i < 20_000; i++) {
            found.add(new StoryId("s" + i));
        }
        List<StorySummary> all = desk.stories(0, REPORTS);
        all.subList(2, 7).forEach(story -> found.add(story.id()));
        try (var store = org.stemma.desk.sql.SqlStore.read(folder.resolve("desk/stemma.db"))) {
            assertThat(store.lists().page(StoryQuery.ALL, Optional.of(found), Optional.empty(), 4))
                    .isEqualTo(all.subList(2, 6));
            assertThat(store.lists().count(StoryQuery.ALL, Optional.of(found))).isEqualTo(5);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "zz~s1", "~", "12345678901234567890~s1"})
    void aPlaceThatIsNoneIsSaid(String place) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> desk.listing().page(StoryQuery.ALL, 1, Optional.of(place)))
                .withMessageContaining("is none");
    }

    @Test
    void aStoryIsNotListedByAFieldOfDates() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StoryQuery(
                        Optional.empty(), Optional.empty(), Optional.empty(), Map.of(Field.FROM, "2021"), ""))
                .withMessageContaining("from");
    }
}
