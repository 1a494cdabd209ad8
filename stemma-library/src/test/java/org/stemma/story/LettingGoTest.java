package org.stemma.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.stemma.report.ReportId;

/** An index that holds the words of few reports does all that one does that holds them all, and decides alike. */
class LettingGoTest extends StoryIndexContract {

    private static final LocalDate FIRST = LocalDate.parse("2024-01-01");
    private static final List<String> PLACES = List.of("Oskerry", "Vellin", "Quell", "Tern", "Harlow");
    private static final List<String> DEEDS = List.of("flood", "strike", "fire", "landslide", "robbery");

    /** Finds what it was shown and counts what is asked for. */
    private static final class Shelf implements Profiles {

        private final Map<ReportId, Profile> kept = new HashMap<>();
        private int asked;

        @Override
        public Optional<Profile> of(ReportId report) {
            asked++;
            return Optional.ofNullable(kept.get(report)).map(profile -> ProfileBytes.read(ProfileBytes.write(profile)));
        }
    }

    /** Shows a shelf what is filed in the index behind it. */
    private record Shown(StoryIndex index, Shelf shelf) implements StoryIndex {

        @Override
        public List<Candidate> near(Profile report, int limit) {
            return index.near(report, limit);
        }

        @Override
        public void apply(StoryChange change, Optional<Profile> report) {
            report.ifPresent(profile -> shelf.kept.put(profile.report(), profile));
            index.apply(change, report);
        }

        @Override
        public List<StoryChange> advanceTo(Instant watermark) {
            return index.advanceTo(watermark);
        }

        @Override
        public List<Story> stories() {
            return index.stories();
        }

        @Override
        public Optional<Story> of(ReportId report) {
            return index.of(report);
        }

        @Override
        public Optional<Story> story(StoryId id) {
            return index.story(id);
        }
    }

    private static MemoryIndex holding(int most, Profiles profiles) {
        return new MemoryIndex(MemoryIndex.QUIET, Optional.of(profiles), most, IndexState.empty());
    }

    @Override
    protected StoryIndex empty() {
        Shelf shelf = new Shelf();
        return new Shown(holding(1, shelf), shelf);
    }

    @RepeatedTest(20)
    void decisionsDoNotDependOnWhatWasLetGo(RepetitionInfo drawn) throws IOException {
        Shelf shelf = new Shelf();
        MemoryIndex whole = new MemoryIndex();
        MemoryIndex giving = holding(3, shelf);
        MemoryIndex again = holding(3, shelf);
        EventTime time = new EventTime();
        StandardLinker linker = new StandardLinker();
        List<Profile> stream = stream(new Random(drawn.getCurrentRepetition()));
        int reopened = drawn.getCurrentRepetition() * stream.size() / 25;
        for (Profile report : stream) {
            if (whole.state().filed().size() == reopened) {
                again = back(new IndexBytes.Standing(giving, time), shelf).index();
            }
            time.pass(report.published());
            shelf.kept.put(report.report(), report);
            List<StoryChange> changes = decided(linker, whole, report);
            assertThat(decided(linker, giving, report)).isEqualTo(changes);
            if (whole.state().filed().size() >= reopened) {
                assertThat(decided(linker, again, report)).isEqualTo(changes);
            }
            for (MemoryIndex index : List.of(whole, giving, again)) {
                changes.forEach(change -> index.apply(change, Optional.of(report)));
            }
        }
        assertThat(giving.stories()).isEqualTo(whole.stories());
        assertThat(again.stories()).isEqualTo(whole.stories());
        assertThat(bytes(new IndexBytes.Standing(again, time))).isEqualTo(bytes(new IndexBytes.Standing(giving, time)));
        assertThat(shelf.asked).isPositive();
    }

    private static List<StoryChange> decided(StandardLinker linker, MemoryIndex index, Profile report) {
        List<StoryChange> changes = new ArrayList<>(
                report.published().latest().map(index::advanceTo).orElse(List.of()));
        changes.addAll(linker.decide(report, index.near(report, 12)));
        return changes;
    }

    private static byte[] bytes(IndexBytes.Standing standing) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        IndexBytes.write(standing, out);
        return out.toByteArray();
    }

    private static IndexBytes.Standing back(IndexBytes.Standing standing, Profiles profiles) throws IOException {
        return IndexBytes.read(new ByteArrayInputStream(bytes(standing)), profiles);
    }

    /** Happenings over half a year, five reports of each, some of them months late. */
    private static List<Profile> stream(Random random) {
        List<Profile> reports = new ArrayList<>();
        for (int number = 0; number < 90; number++) {
            int happening = random.nextInt(8) == 0 ? random.nextInt(number / 5 + 1) : number / 5;
            String place = PLACES.get(happening % PLACES.size()) + "ford" + happening;
            String deed = DEEDS.get(happening * 3 % DEEDS.size());
            LocalDate day = FIRST.plusDays(happening * 9L + random.nextInt(4));
            reports.add(Filing.profile(Filing.report(
                    "r" + number,
                    "A " + deed + " in " + place,
                    Filing.day(day.atStartOfDay(ZoneOffset.UTC).toLocalDate().toString()),
                    "The " + deed + " in " + place + " kept crews of company " + happening * 7 + " busy, Ada Novak of "
                            + place + " said. The mayor counted " + (happening + 3) + " houses; note " + number
                            + ".")));
        }
        return reports;
    }

    /** Its text is damaged too: it is as if it could not be compared, and nothing else fails. */
    @Test
    void aReportWhoseWordsCannotBeFoundAgainIsNotShown() {
        Shelf shelf = new Shelf();
        StoryIndex index = new Shown(holding(1, shelf), shelf);
        new Filing(index).all(SmallNews.FLOOD);
        Profile asked = Filing.profile(SmallNews.EARLIER_FLOOD);
        assertThat(index.near(asked, 5)).isNotEmpty();
        shelf.kept.clear();
        assertThat(index.near(asked, 5)).hasSizeLessThanOrEqualTo(1);
        assertThat(index.stories()).isNotEmpty();
    }

    @Test
    void profilesThatCannotBeAskedForAreAnErrorAndNotASilentLoss() {
        StoryIndex index = holding(1, report -> {
            throw new UncheckedIOException(new IOException("the disk is gone"));
        });
        new Filing(new Shown(index, new Shelf())).all(List.of(SmallNews.FLOOD.getFirst()));
        Profile other = Filing.profile(SmallNews.EARLIER_FLOOD);
        index.apply(
                new StoryChange.Opened(StoryId.openedBy(other.report()), other.report(), List.of()),
                Optional.of(other));
        assertThatThrownBy(() -> index.near(Filing.profile(SmallNews.FLOOD.get(1)), 5))
                .isInstanceOf(UncheckedIOException.class);
    }

    /** A newer program reads reports otherwise: what it makes of one does not fit the counts kept, and is weighed by what is rare now. */
    @Test
    void aProfileMadeAnewWithOtherWordsIsStillCompared() {
        Shelf shelf = new Shelf();
        StoryIndex index = new Shown(holding(1, shelf), shelf);
        new Filing(index).all(SmallNews.FLOOD);
        shelf.kept.replaceAll((id, profile) -> Filing.profile(Filing.report(
                id.value(), "Flood", Filing.undated(), "The flood took the bridge at Oskerry, crews of Vellin said.")));
        assertThat(index.near(Filing.profile(SmallNews.EARLIER_FLOOD), 5)).isNotEmpty();
    }

    @Test
    void anIndexOfAnotherVersionOrCutOffIsRefusedInWords() throws IOException {
        Shelf shelf = new Shelf();
        MemoryIndex index = holding(2, shelf);
        new Filing(new Shown(index, shelf)).all(SmallNews.FLOOD);
        byte[] bytes = bytes(new IndexBytes.Standing(index, new EventTime()));
        byte[] other = bytes.clone();
        other[0]++;
        assertThatThrownBy(() -> IndexBytes.read(new ByteArrayInputStream(other), shelf))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("version");
        for (int length = 0; length < bytes.length; length += 7) {
            InputStream cut = new ByteArrayInputStream(bytes, 0, length);
            assertThatThrownBy(() -> IndexBytes.read(cut, shelf)).isInstanceOf(IOException.class);
        }
    }
}
