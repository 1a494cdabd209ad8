package org.stemma.desk.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.stemma.annotation.AnnotatedReport;
import org.stemma.desk.kept.Seam;
import org.stemma.desk.kept.StoryMark;
import org.stemma.desk.kept.StoryQuery;
import org.stemma.desk.kept.StorySummary;
import org.stemma.report.Report;
import org.stemma.report.ReportId;
import org.stemma.report.When;
import org.stemma.store.Filing;
import org.stemma.story.EventTime;
import org.stemma.story.Evidence;
import org.stemma.story.MemoryIndex;
import org.stemma.story.Profile;
import org.stemma.story.Profiler;
import org.stemma.story.Story;
import org.stemma.story.StoryChange;
import org.stemma.story.StoryId;

/** The tables say of stories what an index in memory says after the same changes, whatever these are. */
class StoryTablesTest {

    private static final int STEPS = 40;

    @TempDir
    private Path folder;

    private final Profiler profiler = new Profiler(Optional.empty());
    private final MemoryIndex index = new MemoryIndex();
    private final List<ReportId> reports = new ArrayList<>();
    private final List<StoryId> ids = new ArrayList<>();
    private final Map<String, List<Object>> toldUnder = new HashMap<>();
    private final Map<List<Object>, String> markOf = new HashMap<>();
    private Random random = new Random(0);

    @RepeatedTest(30)
    void tablesIndexRebuildAndFoldAgree(RepetitionInfo drawn) throws IOException, SQLException {
        Path file = folder.resolve("stemma.db");
        try (SqlStore store = SqlStore.write(file);
                Connection stranger = Tables.connect(file)) {
            agree(drawn, store, stranger);
        }
    }

    @RepeatedTest(12)
    void theSameOnPostgreSql(RepetitionInfo drawn) throws IOException, SQLException {
        try (Connection connection = Postgres.empty();
                SqlStore store = Postgres.store(connection)) {
            agree(drawn, store, connection);
            everyQuestion(store);
        }
    }

    private void agree(RepetitionInfo drawn, SqlStore store, Connection stranger) throws IOException, SQLException {
        random = new Random(drawn.getCurrentRepetition());
        for (int step = 0; step < STEPS; step++) {
            step(store);
            marksAreTheSameAsLongAsTheirStoriesAre(store);
        }
        thePagesOfTheListJoinedAreTheListThatIsCountedWhole(store);
        assertThat(told(store)).isEqualTo(index.stories());
        var live = Tables.derived(stranger);
        assertThat(store.rebuild(this::profile)).isEmpty();
        assertThat(Tables.derived(stranger)).isEqualTo(live);
        MemoryIndex folded = new MemoryIndex();
        assertThat(store.fold(0, folded, new EventTime(), this::profile)).isEmpty();
        assertThat(folded.stories()).isEqualTo(index.stories());
    }

    /** The mark of a story says neither too little nor too much: what was told under it is told again, and of nothing else. */
    private void marksAreTheSameAsLongAsTheirStoriesAre(SqlStore store) throws IOException {
        for (StoryId id : ids) {
            StoryMark mark = store.stories().mark(id).orElseThrow();
            List<Object> told = new ArrayList<>();
            Story story = store.stories().story(id).orElseThrow();
            told.add(story);
            for (Story.Antecedent antecedent : story.antecedents()) {
                told.add(store.stories().summary(antecedent.story()).map(StorySummary::title));
            }
            assertThat(mark.story()).isEqualTo(story.id());
            assertThat(toldUnder.computeIfAbsent(mark.mark(), absent -> told)).isEqualTo(told);
            assertThat(markOf.computeIfAbsent(told, absent -> mark.mark())).isEqualTo(mark.mark());
        }
        assertThat(store.stories().mark(new StoryId("none"))).isEmpty();
    }

    private void thePagesOfTheListJoinedAreTheListThatIsCountedWhole(SqlStore store) throws IOException {
        List<StorySummary> whole = store.stories().latest(0, reports.size());
        Set<StoryId> some = new HashSet<>();
        whole.stream().map(StorySummary::id).filter(id -> random.nextBoolean()).forEach(some::add);
        for (int most : List.of(1, 2, 5)) {
            assertThat(joined(store, StoryQuery.ALL, Optional.empty(), most)).isEqualTo(whole);
            if (!some.isEmpty()) {
                assertThat(joined(store, StoryQuery.ALL, Optional.of(some), most))
                        .isEqualTo(whole.stream()
                                .filter(story -> some.contains(story.id()))
                                .toList());
            }
            StoryQuery late = new StoryQuery(
                    Optional.of(Instant.parse("2024-03-05T00:00:00Z")),
                    Optional.empty(),
                    Optional.empty(),
                    Map.of(),
                    "");
            assertThat(joined(store, late, Optional.empty(), most))
                    .isEqualTo(whole.stream()
                            .filter(story -> story.latest()
                                    .filter(latest -> latest.isAfter(Instant.parse("2024-03-05T00:00:00Z")))
                                    .isPresent())
                            .toList());
        }
    }

    private static List<StorySummary> joined(SqlStore store, StoryQuery query, Optional<Set<StoryId>> found, int most)
            throws IOException {
        List<StorySummary> joined = new ArrayList<>();
        List<StorySummary> page = store.lists().page(query, found, Optional.empty(), most);
        while (!page.isEmpty()) {
            joined.addAll(page);
            page = store.lists().page(query, found, Optional.of(Seam.behind(page.getLast())), most);
        }
        return joined;
    }

    /** What the steps above do not ask. */
    private void everyQuestion(SqlStore store) throws IOException {
        ReportId first = reports.getFirst();
        assertThat(store.stories().latest(0, reports.size()))
                .hasSize(index.stories().size());
        assertThat(store.stories().summary(index.of(first).orElseThrow().id())).isPresent();
        assertThat(store.stories().of(first))
                .contains(index.of(first).orElseThrow().id());
        assertThat(store.stories().reportsNamed(first.value(), 2)).contains(first);
        assertThat(store.stories().storiesNamed("s", 2 * ids.size())).isNotEmpty();
        assertThat(store.homeless()).isEmpty();
        assertThat(store.profiles(this::profile).of(first)).isPresent();
        assertThat(store.after(0, STEPS)).isNotEmpty();
        assertThat(store.mark(store.last())).isNotNegative();
        assertThat(store.stats(0, 0).reports()).isEqualTo(reports.size());
    }

    @Test
    void profilesOfAnotherVersionDamagedOrMissingAreMadeAnewOnceAndKept() throws IOException, SQLException {
        Path file = folder.resolve("stemma.db");
        try (SqlStore store = SqlStore.write(file)) {
            for (int i = 0; i < 4; i++) {
                file(store);
            }
            Tables.run(file, "UPDATE profiles SET bytes = x'0205' WHERE report = 1");
            Tables.run(file, "UPDATE profiles SET bytes = substr(bytes, 1, 30) WHERE report = 3");
            Tables.run(file, "DELETE FROM profiles WHERE report = 5");
            assertThat(anewWhenFolded(store)).containsExactlyElementsOf(reports.subList(0, 3));
            assertThat(anewWhenFolded(store)).isEmpty();
        }
    }

    private List<ReportId> anewWhenFolded(SqlStore store) throws IOException {
        List<ReportId> anew = new ArrayList<>();
        MemoryIndex folded = new MemoryIndex();
        store.fold(0, folded, new EventTime(), report -> {
            anew.add(report.id());
            return profile(report);
        });
        assertThat(folded.stories()).isEqualTo(index.stories());
        return anew;
    }

    @Test
    void aChangeAboutWhatIsNotThereIsACallersMistakeAndLeavesNothing() throws IOException {
        try (SqlStore store = SqlStore.write(folder.resolve("stemma.db"))) {
            List<StoryChange> changes = List.of(new StoryChange.Closed(new StoryId("sx"), why()));
            assertThatThrownBy(() -> store.append(changes))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("sx");
            assertThat(store.last()).isZero();
        }
    }

    private void step(SqlStore store) {
        if (reports.size() < 3 || random.nextInt(3) == 0) {
            file(store);
        } else {
            StoryChange change = change();
            index.apply(change, Optional.empty());
            store.append(List.of(change));
        }
    }

    private void file(SqlStore store) {
        Report report = org.stemma.story.Filing.report(
                        "r" + random.nextInt(1_000_000),
                        "Title " + reports.size(),
                        random.nextInt(8) == 0
                                ? new When.Unknown(List.of("drawn"))
                                : org.stemma.story.Filing.day("2024-03-0" + (1 + random.nextInt(9))),
                        "Text of " + reports.size())
                .report();
        StoryId own = StoryId.openedBy(report.id());
        StoryChange change = ids.isEmpty() || random.nextBoolean()
                ? new StoryChange.Opened(own, report.id(), why())
                : new StoryChange.Joined(any(ids), report.id(), why());
        if (change.story().equals(own)) {
            ids.add(own);
        }
        reports.add(report.id());
        store.file(new Filing(report, profile(report), List.of(change)));
        index.apply(change, Optional.of(profile(report)));
    }

    private StoryChange change() {
        return switch (random.nextInt(5)) {
            case 0 -> new StoryChange.Merged(any(ids), any(ids), why());
            case 1 -> new StoryChange.Preceded(any(ids), any(ids), why());
            case 2 -> new StoryChange.Moved(any(ids), any(reports), why());
            case 3 -> new StoryChange.Closed(any(ids), why());
            default -> split();
        };
    }

    private StoryChange split() {
        StoryId opened = random.nextInt(4) == 0 ? any(ids) : new StoryId("t" + ids.size());
        StoryId from = any(ids);
        List<ReportId> some =
                reports.stream().filter(report -> random.nextInt(3) == 0).toList();
        if (!ids.contains(opened)) {
            ids.add(opened);
        }
        return new StoryChange.Split(from, opened, some, why());
    }

    private List<Story> told(SqlStore store) throws IOException {
        List<Story> stories = new ArrayList<>();
        for (StoryId id :
                Stream.concat(ids.stream(), Stream.<StoryId>empty()).sorted().toList()) {
            Story story = store.stories().story(id).orElseThrow();
            assertThat(story).isEqualTo(index.story(id).orElseThrow());
            if (story.id().equals(id) && !story.members().isEmpty()) {
                stories.add(story);
            }
        }
        return stories;
    }

    private Profile profile(Report report) {
        return profiler.profile(AnnotatedReport.bare(report));
    }

    private List<Evidence> why() {
        return List.of(new Evidence("drawn", random.nextDouble(), "by the test"));
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
